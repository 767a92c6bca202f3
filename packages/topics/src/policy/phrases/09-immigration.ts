/** Immigration (CAP 9): rows `weight | phrases`; a star stands for any ending. */
export const IMMIGRATION = `
8 | illegal immigrant, illegal immigration, immigration, immigrant, deportation, deported, migrant, asylum seeker, small boats, channel crossing, lampedusa, ice raid
8 | immigration raid, temporary protected status, ice arrests
7 | asylum, undocumented, legal immigrants, immigrant rights, immigrant workers, immigrant visas, immigration judge, immigration court, immigration crackdown
7 | immigration debate, immigration system, immigration fraud, deportation flights, asylum policy, asylum case, asylum law, undocumented immigrants
7 | undocumented workers, undocumented migrants, immigration quota, border states immigration, smuggling of immigrants, immigration and naturalization service
6 | refugees status, citizenship, illegal alien, visas, birthright, deport, deportees, deporting, elian, emigration, emigrants, emigres, migrant crossings
6 | migrant deaths, migrant children, migrant shelter, migrant ship, illegal migrants, illegal migration, illegal entry, illegal crossings, border policy
6 | border crisis, border bill, border crackdown, border enforcement, border chief, border czar, naturalized citizens, title 42, refugee quota, refugee program
6 | refugee cap, refugee policy, refugee resettlement, rwanda plan, rwanda scheme, visa applicants, student visas, work permits, illegal workers
6 | unaccompanied minors, unaccompanied children, separated families, dream act, cuban boy, cuban refugees, haitian refugees, cuban rafters, golden venture
6 | human smugglers, people smugglers, smuggled into, sanctuary policy, ice detention, alien registration, national origins, displaced persons, new arrivals
6 | brain drain, border patrol agents, crossing the border, mexican border crossing, at the border, remain in mexico, h 1b visas, guest worker program
6 | guest worker plan, travel ban on, integration of migrants, i c e agents
6 | immigrants, illegal immigrants, illegal aliens, immigration laws, our borders, secure our borders, temporary worker, guest worker, refugees, nationality
6 | number of persons admitted, admitted to this country, escapees
6 | comprehensive immigration reform, sanctuary cities, chain migration, dreamers, visa lottery, pathway to citizenship, path to citizenship
6 | border agents
5 | refugee, deport*, border wall, border crossing, naturalization, h 1b, daca, dreamer, people smuggling, human smuggling, migrant boat, migration
5 | family separation, sanctuary city, immigration and nationality, travel ban, resettlement, immigration detention, naturalisation
5 | immigration and customs enforcement, migrant caravan, immigration law, immigration bill, immigration policy, immigration reform, citizenship test
5 | immigrant smuggling, smuggled immigrants, permanent resident, legal resident, residency, visa policy, amnesty for illegal, detention of immigrants
5 | detained immigrants, border fence, refugees admitted, refugee admission, guest workers, temporary worker visa, immigrant children, immigrant family, green cards
5 | naturalized, new americans, aliens, border crossers, illegal border, new citizens, immigration officials, i n s, political asylum, detained aliens
5 | smuggled aliens, sweatshop immigrants, day laborers, amnesty
4 | border security, border agent, frontex, customs enforcement, ice agent, birthright citizenship, southern border, foreign worker, repatriation, displaced people
4 | expulsion, migratory, nationality act, permanent resid*, passport, foreign born, nativism, border control, stowaway, rafter, boat people, illegal, newcomers
4 | border patrol
3 | border, exile, emigrat*, detention center, smuggler, displaced, diaspora, overstayed, stateless
2 | crossing, rio grande, foreigner, permanent residence
1 | entry, camp
`;
