/** Immigration (CAP 9): rows `weight | phrases`; a star stands for any ending. */
export const IMMIGRATION = `
8 | illegal immigrant, illegal immigration
7 | immigration, immigrant, deportation, asylum, deported, undocumented, legal immigrants, immigrant rights, immigrant workers, immigrant visas, immigration judge
7 | immigration court, immigration raid, immigration crackdown, immigration debate, immigration system, immigration fraud, deportation flights, asylum policy
7 | asylum case, asylum law, undocumented immigrants, undocumented workers, undocumented migrants, immigration quota, border states immigration
7 | smuggling of immigrants, immigration and naturalization service
6 | migrant, refugees status, citizenship, illegal alien, visas, birthright, deport, deportees, deporting, elian, emigration, emigrants, emigres, migrant crossings
6 | migrant deaths, migrant children, migrant shelter, migrant ship, illegal migrants, illegal migration, illegal entry, illegal crossings, border policy
6 | border crisis, border bill, border crackdown, border enforcement, border chief, border czar, naturalized citizens, title 42, refugee quota, refugee program
6 | refugee cap, refugee policy, refugee resettlement, rwanda plan, rwanda scheme, visa applicants, student visas, work permits, illegal workers
6 | unaccompanied minors, unaccompanied children, separated families, dream act, cuban boy, cuban refugees, haitian refugees, cuban rafters, golden venture
6 | human smugglers, people smugglers, smuggled into, sanctuary policy, ice detention, alien registration, national origins, displaced persons, new arrivals
6 | brain drain, border patrol agents, crossing the border, mexican border crossing, at the border, remain in mexico, h 1b visas, guest worker program
6 | guest worker plan, travel ban on, integration of migrants, i c e agents
5 | refugee, deport*, border wall, border crossing, naturalization, h 1b, daca, dreamer, asylum seeker, people smuggling, human smuggling, migrant boat, migration
5 | family separation, sanctuary city, immigration and nationality, travel ban, resettlement, immigration detention, naturalisation
5 | immigration and customs enforcement, small boats, channel crossing, migrant caravan, immigration law, immigration bill, immigration policy, immigration reform
5 | citizenship test, immigrant smuggling, smuggled immigrants, permanent resident, legal resident, residency, visa policy, amnesty for illegal
5 | detention of immigrants, detained immigrants, border fence, refugees admitted, refugee admission, guest workers, temporary worker visa, immigrant children
5 | immigrant family, green cards, naturalized, new americans, aliens, border crossers, illegal border, new citizens, immigration officials, i n s, political asylum
5 | detained aliens, smuggled aliens, sweatshop immigrants, day laborers, amnesty
4 | border security, border agent, frontex, lampedusa, customs enforcement, ice agent, ice raid, birthright citizenship, southern border, foreign worker
4 | repatriation, displaced people, expulsion, migratory, nationality act, permanent resid*, passport, foreign born, nativism, border control, stowaway, rafter
4 | boat people, illegal, newcomers, border patrol
3 | border, exile, emigrat*, detention center, smuggler, displaced, diaspora, overstayed, stateless
2 | crossing, rio grande, foreigner, permanent residence
1 | entry, camp
`;
