/** Places that lie in several countries or bear the same name in them, as `codes, the likeliest first | names`; a question mark as in built/cities.ts. */
export const SHARED_CITIES = `
IN-PB PK | Punjab
BR-AM CO PE VE | Amazonas?
MX-HID US | Hidalgo?
MX-GRO | Guerrero?
MX-MOR | Morelos?
AU-VIC CA-BC SC | Victoria?
US-GA | University of Georgia
US-WA | University of Washington, Spokane, Tacoma, Puget Sound, Olympia?
US-NY | Manhattan, Brooklyn, Bronx, Staten Island, Harlem, Long Island, Albany, Syracuse, Poughkeepsie, Yonkers
US-CA | San Francisco, Los Angeles, Hollywood, Silicon Valley, Palo Alto, Beverly Hills, Malibu, San Jose, San Diego, Sacramento
US-FL | Miami
US-MN | St. Paul
`;
