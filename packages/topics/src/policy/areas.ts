/** Stands for sport, weather and the like: for no policy area. */
export const NONE = '0';

/** The 21 major topics of the Comparative Agendas Project's master codebook (comparativeagendas.net) as `code | name | other names`. */
export const POLICY_AREAS = `
1 | Macroeconomics | economy, economics, economic policy, inflation, taxes, budget
2 | Civil Rights | civil rights and liberties, civil liberties, human rights, minority issues, rights
3 | Health | health care, healthcare, public health
4 | Agriculture | farming, agriculture and food, food
5 | Labor | labour, labor and employment, employment, jobs, work
6 | Education | schools
7 | Environment | climate, climate change
8 | Energy |
9 | Immigration | migration, immigration and refugees, refugees
10 | Transportation | transport
12 | Law and Crime | crime, law, justice, law crime and family issues
13 | Social Welfare | welfare, social policy, pensions
14 | Housing | community development, housing and community development
15 | Domestic Commerce | commerce, business, banking, finance, banking finance and domestic commerce
16 | Defense | defence, military, war
17 | Technology | science, space, science and technology, communications, telecommunications
18 | Foreign Trade | trade, tariffs
19 | International Affairs | foreign affairs, foreign policy, diplomacy, international affairs and foreign aid
20 | Government Operations | government, politics, elections
21 | Public Lands | public lands and water management, water, national parks
23 | Culture | arts, culture and entertainment
`;
