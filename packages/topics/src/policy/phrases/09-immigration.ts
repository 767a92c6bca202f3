/** Immigration (CAP 9): rows `weight | phrases`; a star stands for any ending. */
export const IMMIGRATION = `
8 | illegal immigrant, illegal immigrants, illegal immigration
7 | immigration, immigrant, immigrants, deportation, asylum, deported, undocumented
6 | migrant, migrants, refugees status, citizenship, illegal alien, illegal aliens, visas
5 | refugee, deport*, border wall, border crossing, naturalization, h 1b, daca, dreamer, asylum seeker, people smuggling, human smuggling, migrant boat, migration, family separation, sanctuary city, immigration and nationality, travel ban, resettlement, immigration detention, naturalisation, immigration and customs enforcement, small boats, channel crossing, migrant caravan, immigration law, immigration bill, immigration policy, immigration reform, citizenship test, immigrant smuggling, smuggled immigrants, permanent resident, legal resident, residency, visa policy, amnesty for illegal, detention of immigrants, detained immigrants, border fence, refugees admitted, refugee admission, guest workers, temporary worker visa, immigrant children, immigrant family, green cards, green card, refugee status, naturalized, new americans, aliens, border crossers, illegal border, new citizens, immigration officials, i n s, political asylum, detained aliens, smuggled aliens, sweatshop immigrants, day laborers, amnesty
4 | border security, border agent, alien, frontex, lampedusa, customs enforcement, ice agent, ice raid, guest worker, birthright citizenship, southern border, foreign worker, repatriation, displaced people, expulsion, migratory, nationality act, permanent resid*, passport, foreign born, nativism, border control, visa, stowaway, rafter, boat people, illegal, newcomers, border patrol
3 | border, newcomer, exile, emigrat*, detention center, smuggler, displaced, diaspora, overstayed, stateless
2 | crossing, rio grande, foreigner, permanent residence
1 | entry, camp
`;
