/**
 * States and provinces by ISO 3166-2 as `code | name | other names | adjectives | abbreviations`. An abbreviation counts only after a comma
 * ("Lebanon, Pa."). A test holds the codes against the `iso-3166` package.
 */
export const SUBDIVISIONS = `
US-AL | Alabama | | Alabaman, Alabamian | Ala., AL
US-AK | Alaska | | Alaskan | Alaska, AK
US-AZ | Arizona | | Arizonan | Ariz., AZ
US-AR | Arkansas | | Arkansan | Ark., AR
US-CA | California | Southern California, Northern California, Silicon Valley | Californian | Calif., Cal., CA
US-CO | Colorado | | Coloradan | Colo., CO
US-CT | Connecticut | | | Conn., CT
US-DE | Delaware | | Delawarean | Del., DE
US-DC | District of Columbia | Washington, Washington D.C., Washington DC | | D.C., DC
US-FL | Florida | South Florida | Floridian | Fla., FL
US-GA | Georgia, U.S. | State of Georgia, Georgia General Assembly | | Ga., GA
US-HI | Hawaii | | Hawaiian | Hawaii, HI
US-ID | Idaho | | Idahoan | Idaho, ID
US-IL | Illinois | | Illinoisan | Ill., IL
US-IN | Indiana | | Hoosier | Ind., IN
US-IA | Iowa | | Iowan | Iowa, IA
US-KS | Kansas | | Kansan | Kan., Kans., KS
US-KY | Kentucky | | Kentuckian | Ky., KY
US-LA | Louisiana | | Louisianan | La., LA
US-ME | Maine | | Mainer | Maine, ME
US-MD | Maryland | | Marylander | Md., MD
US-MA | Massachusetts | | | Mass., MA
US-MI | Michigan | | Michigander | Mich., MI
US-MN | Minnesota | | Minnesotan | Minn., MN
US-MS | Mississippi | | Mississippian | Miss., MS
US-MO | Missouri | | Missourian | Mo., MO
US-MT | Montana | | Montanan | Mont., MT
US-NE | Nebraska | | Nebraskan | Neb., Nebr., NE
US-NV | Nevada | | Nevadan | Nev., NV
US-NH | New Hampshire | | | N.H., NH
US-NJ | New Jersey | | New Jerseyan | N.J., NJ
US-NM | New Mexico | | New Mexican | N.M., N.Mex., NM
US-NY | New York | New York City, New York State, Long Island, Upstate New York | New Yorker | N.Y., NY
US-NC | North Carolina | | North Carolinian | N.C., NC
US-ND | North Dakota | | North Dakotan | N.D., N.Dak., ND
US-OH | Ohio | | Ohioan | Ohio, OH
US-OK | Oklahoma | | Oklahoman | Okla., OK
US-OR | Oregon | | Oregonian | Ore., OR
US-PA | Pennsylvania | | Pennsylvanian | Pa., Penn., PA
US-RI | Rhode Island | | Rhode Islander | R.I., RI
US-SC | South Carolina | | South Carolinian | S.C., SC
US-SD | South Dakota | | South Dakotan | S.D., S.Dak., SD
US-TN | Tennessee | | Tennessean | Tenn., TN
US-TX | Texas | | Texan | Tex., TX
US-UT | Utah | | Utahn | Utah, UT
US-VT | Vermont | | Vermonter | Vt., VT
US-VA | Virginia | | Virginian | Va., VA
US-WA | Washington State | State of Washington | Washingtonian | Wash., WA
US-WV | West Virginia | | West Virginian | W.Va., W. Va., WV
US-WI | Wisconsin | | Wisconsinite | Wis., WI
US-WY | Wyoming | | Wyomingite | Wyo., WY

CA-AB | Alberta | | Albertan | Alta., AB
CA-BC | British Columbia | B.C. | British Columbian | B.C., BC
CA-MB | Manitoba | | Manitoban | Man., MB
CA-NB | New Brunswick | | New Brunswicker | N.B., NB
CA-NL | Newfoundland and Labrador | Newfoundland, Labrador | Newfoundlander | N.L., Nfld., NL
CA-NS | Nova Scotia | | Nova Scotian | N.S., NS
CA-NT | Northwest Territories | | | N.W.T., NWT
CA-NU | Nunavut | | |
CA-ON | Ontario | | Ontarian | Ont., ON
CA-PE | Prince Edward Island | | | P.E.I., PEI
CA-QC | Quebec | Québec, Quebec City | Quebecer, Quebecker, Québécois, Quebecois | Que., QC
CA-SK | Saskatchewan | | | Sask., SK
CA-YT | Yukon | Yukon Territory | Yukoner | YT

AU-ACT | Australian Capital Territory | | | ACT
AU-NSW | New South Wales | NSW | | NSW, N.S.W.
AU-NT | Northern Territory | | |
AU-QLD | Queensland | | Queenslander | QLD, Qld
AU-SA | South Australia | | South Australian |
AU-TAS | Tasmania | | Tasmanian | Tas.
AU-VIC | State of Victoria | Victoria state, Victoria State | | Vic., VIC
AU-WA | Western Australia | | Western Australian |

DE-BW | Baden-Württemberg | Baden-Wuerttemberg, Baden Wuerttemberg | |
DE-BY | Bavaria | Bayern | Bavarian |
DE-BE | Berlin | | |
DE-BB | Brandenburg | | |
DE-HB | Bremen | | |
DE-HH | Hamburg | | |
DE-HE | Hesse | Hessen | Hessian |
DE-MV | Mecklenburg-Vorpommern | Mecklenburg-Western Pomerania | |
DE-NI | Lower Saxony | Niedersachsen | |
DE-NW | North Rhine-Westphalia | Nordrhein-Westfalen, North-Rhine Westphalia | |
DE-RP | Rhineland-Palatinate | Rheinland-Pfalz | |
DE-SL | Saarland | | |
DE-SN | Saxony | Sachsen | Saxon |
DE-ST | Saxony-Anhalt | Sachsen-Anhalt | |
DE-SH | Schleswig-Holstein | | |
DE-TH | Thuringia | Thüringen, Thueringen | Thuringian |

BR-AC | Acre, Brazil | State of Acre, Acre state | |
BR-AL | Alagoas | | |
BR-AP | Amapá | Amapa | |
BR-AM | Amazonas, Brazil | Amazonas state, State of Amazonas | |
BR-BA | Bahia | | Bahian |
BR-CE | Ceará | Ceara | |
BR-DF | Distrito Federal, Brazil | Brasília, Brasilia | |
BR-ES | Espírito Santo | Espirito Santo | |
BR-GO | Goiás | Goias | |
BR-MA | Maranhão | Maranhao | |
BR-MT | Mato Grosso | | |
BR-MS | Mato Grosso do Sul | | |
BR-MG | Minas Gerais | | |
BR-PA | Pará | Pará state, Para state | |
BR-PB | Paraíba | Paraiba | |
BR-PR | Paraná | Parana | |
BR-PE | Pernambuco | | |
BR-PI | Piauí | Piaui | |
BR-RJ | Rio de Janeiro | | Carioca |
BR-RN | Rio Grande do Norte | | |
BR-RS | Rio Grande do Sul | | |
BR-RO | Rondônia | Rondonia | |
BR-RR | Roraima | | |
BR-SC | Santa Catarina | | |
BR-SP | São Paulo | Sao Paulo | Paulista |
BR-SE | Sergipe | | |
BR-TO | Tocantins | | |

MX-AGU | Aguascalientes | | |
MX-BCN | Baja California | | |
MX-BCS | Baja California Sur | | |
MX-CAM | Campeche | | |
MX-CHP | Chiapas | | |
MX-CHH | Chihuahua | | |
MX-CMX | Mexico City | Ciudad de México, CDMX | |
MX-COA | Coahuila | Coahuila de Zaragoza | |
MX-COL | Colima | | |
MX-DUR | Durango | | |
MX-GUA | Guanajuato | | |
MX-GRO | Guerrero state | State of Guerrero, Estado de Guerrero | |
MX-HID | Hidalgo state | State of Hidalgo, Estado de Hidalgo | |
MX-JAL | Jalisco | | |
MX-MEX | State of Mexico | Estado de México, Mexico State | |
MX-MIC | Michoacán | Michoacan, Michoacán de Ocampo | |
MX-MOR | Morelos state | State of Morelos, Estado de Morelos | |
MX-NAY | Nayarit | | |
MX-NLE | Nuevo León | Nuevo Leon | |
MX-OAX | Oaxaca | | Oaxacan |
MX-PUE | Puebla | | |
MX-QUE | Querétaro | Queretaro | |
MX-ROO | Quintana Roo | | |
MX-SLP | San Luis Potosí | San Luis Potosi | |
MX-SIN | Sinaloa | | Sinaloan |
MX-SON | Sonora | | Sonoran |
MX-TAB | Tabasco | | |
MX-TAM | Tamaulipas | | |
MX-TLA | Tlaxcala | | |
MX-VER | Veracruz | | |
MX-YUC | Yucatán | Yucatan | |
MX-ZAC | Zacatecas | | |

IN-AN | Andaman and Nicobar Islands | Andaman Islands, Nicobar Islands, Andaman and Nicobar | |
IN-AP | Andhra Pradesh | | |
IN-AR | Arunachal Pradesh | | |
IN-AS | Assam | | Assamese |
IN-BR | Bihar | | Bihari |
IN-CH | Chandigarh | | |
IN-CG | Chhattisgarh | Chattisgarh | |
IN-DH | Dadra and Nagar Haveli and Daman and Diu | Daman and Diu, Dadra and Nagar Haveli | |
IN-DL | Delhi | New Delhi, National Capital Territory of Delhi | |
IN-GA | Goa | | Goan |
IN-GJ | Gujarat | | Gujarati |
IN-HR | Haryana | | |
IN-HP | Himachal Pradesh | | |
IN-JK | Jammu and Kashmir | Jammu | |
IN-JH | Jharkhand | | |
IN-KA | Karnataka | | |
IN-KL | Kerala | | Keralite |
IN-LA | Ladakh | | Ladakhi |
IN-LD | Lakshadweep | | |
IN-MP | Madhya Pradesh | | |
IN-MH | Maharashtra | | Maharashtrian |
IN-MN | Manipur | | Manipuri |
IN-ML | Meghalaya | | |
IN-MZ | Mizoram | | |
IN-NL | Nagaland | | |
IN-OD | Odisha | Orissa | |
IN-PY | Puducherry | Pondicherry | |
IN-PB | Indian Punjab | Punjab, India, Punjab state | |
IN-RJ | Rajasthan | | Rajasthani |
IN-SK | Sikkim | | |
IN-TN | Tamil Nadu | | |
IN-TS | Telangana | | |
IN-TR | Tripura | | |
IN-UP | Uttar Pradesh | | |
IN-UK | Uttarakhand | Uttaranchal | |
IN-WB | West Bengal | | |
`;
