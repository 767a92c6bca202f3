/**
 * The M49 regions of the United Nations Statistics Division (https://unstats.un.org/unsd/methodology/m49/) as
 * `code | name | the region it lies in directly | other names | adjectives`. The world (001) is no tag. Two names are nearest to a region
 * that M49 calls otherwise: North America is 021, Latin America 419. The Middle East is a group (gazetteer/groups.ts).
 */
export const M49_REGIONS = `
002 | Africa | | African continent | African
015 | Northern Africa | 002 | North Africa, Maghreb, Sahara | North African
202 | Sub-Saharan Africa | 002 | Africa south of the Sahara, Black Africa, Saharan Africa | sub-Saharan African, Saharan African
014 | Eastern Africa | 202 | East Africa, Horn of Africa, African Great Lakes | East African
017 | Middle Africa | 202 | Central Africa |
018 | Southern Africa | 202 | | Southern African
011 | Western Africa | 202 | West Africa, Sahel | West African
019 | Americas | | the Americas, Western Hemisphere |
419 | Latin America and the Caribbean | 019 | Latin America | Latin American
013 | Central America | 419 | Northern Triangle | Central American
029 | Caribbean | 419 | the Caribbean, West Indies, Antilles |
005 | South America | 419 | Southern Cone, Andean region, Amazonia, Amazon rainforest, Andes | South American
021 | Northern America | 019 | North America | North American
142 | Asia | | | Asian
143 | Central Asia | 142 | | Central Asian
030 | Eastern Asia | 142 | East Asia, Northeast Asia, Far East | East Asian
035 | South-eastern Asia | 142 | Southeast Asia, South-East Asia, South East Asia | Southeast Asian, South-East Asian
034 | Southern Asia | 142 | South Asia, Indian subcontinent | South Asian
145 | Western Asia | 142 | Arabian Peninsula, West Asia, South Caucasus |
150 | Europe | | European continent, continental Europe | European
151 | Eastern Europe | 150 | | Eastern European, East European
154 | Northern Europe | 150 | Northern Europe | Northern European
155 | Western Europe | 150 | Benelux | Western European, West European
039 | Southern Europe | 150 | Balkans, Western Balkans, Iberian Peninsula | Southern European
009 | Oceania | | Pacific Islands, Pacific island nations, South Pacific islands |
053 | Australia and New Zealand | 009 | Australasia | Australasian
054 | Melanesia | 009 | | Melanesian
057 | Micronesia | 009 | | Micronesian
061 | Polynesia | 009 | | Polynesian
`;
