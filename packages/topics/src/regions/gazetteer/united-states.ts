/** The United States: its name, adjectives, states and cities. Rows as in africa.ts; several rows of one code add up. */
export const UNITED_STATES = `
# 021 Northern America
US | United States | United States of America, U.S., U.S.A., US, USA, U.S, America | American |
US | United States | | | Washington, Washington D.C., Washington DC, District of Columbia, New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, Fort Worth, San Francisco, Seattle, Denver, Nashville, Oklahoma City, El Paso, Boston, Portland, Las Vegas, Detroit, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Virginia Beach, Oakland, Minneapolis, St. Paul, Tulsa, Tampa, Arlington, New Orleans, Wichita, Cleveland, Bakersfield, Honolulu, Anaheim, Orlando, Corpus Christi, Cincinnati, St. Louis, Pittsburgh, Anchorage, Greensboro, Newark, Buffalo, Jersey City, Norfolk, Baton Rouge, Salt Lake City, Des Moines, Little Rock, Tallahassee, Fort Lauderdale, Santa Fe, Savannah, Charleston, Manhattan, Brooklyn, Bronx, Staten Island, Long Island, Harlem, Hollywood, Silicon Valley, Palo Alto, Beverly Hills, Malibu, Cape Cod, Martha's Vineyard, Uvalde, Minneapolis-St. Paul, Jacksonville, Fort Bragg, Sioux Falls, Boise, East Palestine
US | United States | | Alaskan, Californian, Texan, Floridian, New Yorker, Hawaiian | Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, New England, Midwest, Southern California, Northern California, Appalachia
`;

/** Abbreviations of states and provinces, which count only after a comma ("Lebanon, Pa."): of the United States, then of Canada. */
export const STATE_ABBREVIATIONS = {
  US: 'Ala., Alaska, Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., Wis., Wyo., D.C., AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC',
  CA: 'Ont., Que., Alta., Man., Sask., N.S., N.B., B.C., ON, QC, AB, MB, SK, NS, NB, BC',
};

/** States and provinces whose name after a comma moves the city before it: "London, Ontario". */
export const STATE_NAMES = {
  US: 'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming',
  CA: 'Ontario, Quebec, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, British Columbia, Newfoundland, Prince Edward Island',
};
