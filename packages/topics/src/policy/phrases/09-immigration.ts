/** Immigration (CAP 9): rows `weight | phrases`; a star stands for any ending. */
export const IMMIGRATION = `
5 | immigration, immigrant, migrant, asylum, refugee, deport*, border patrol, border wall, border crossing, undocumented, illegal immigration, illegal alien, citizenship, naturalization, green card, h 1b, daca, dreamer, asylum seeker, people smuggling, human smuggling, migrant boat, migration, family separation, sanctuary city, immigration and nationality, travel ban, resettlement, immigration detention, naturalisation, immigration and customs enforcement, small boats, channel crossing, migrant caravan
4 | visa, border security, border agent, immigrants, alien, frontex, lampedusa, immigration law, migrants, customs enforcement, ice agent, ice raid, guest worker, birthright citizenship, southern border, foreign worker, repatriation, displaced people, expulsion, migratory, nationality act, permanent resid*, passport, foreign born, nativism, border control
3 | border, newcomer, exile, emigrat*, detention center, smuggler, displaced, diaspora, overstayed, stateless
2 | crossing, rio grande, foreigner, permanent residence, boat people
1 | entry, camp
`;
