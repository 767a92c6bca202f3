/**
 * IPTC Subject Codes (https://cv.iptc.org/newscodes/subjectcode/), which wires used before the Media Topics and often still do, as
 * `code | name | policy area`; areas as in media-topics.ts. Two digits name the subject, three the matter, three the detail: a code that has no row goes
 * by its matter, and that by its subject.
 */
export const SUBJECT_CODES = `
01000000 | arts, culture and entertainment | 23
02000000 | crime, law and justice | 12
02007001 | civil rights | 2
02011000 | international law | 19
02011002 | extradition | 12
03000000 | disaster and accident | -
03008000 | nuclear accident | 8
03009000 | pollution | 7
03010000 | transport accident | 10
04000000 | economy, business and finance | 1, 15
04001000 | agriculture | 4
04001003 | forestry and timber | 21
04002000 | chemicals | 15
04002002 | fertiliser | 4
04002006 | pharmaceutical | 3
04003000 | computing and information technology | 17
04004000 | construction and property | 14
04004001 | heavy construction | 15
04004004 | farms | 4
04004007 | design and engineering | 15
04005000 | energy and resource | 8
04005007 | waste management and pollution control | 7
04005008 | water supply | 21
04005009 | natural resources (general) | 21
04006000 | financial and business service | 15
04006005 | healthcare provider | 3
04006012 | shipping service | 10
04007000 | consumer goods | 15
04008000 | macro economics | 1
04008002 | consumer issue | 15
04008006 | foreign exchange market | 18
04008010 | international economic institution | 19
04008011 | international trade | 18
04008030 | imports | 18
04008031 | exports | 18
04008032 | trade agreements | 18
04008033 | trade policy | 18
04008034 | business enterprises | 15
04008035 | tariff | 18
04008036 | trade balance | 18
04009000 | market and exchange | 15
04009001 | energy | 8
04010000 | media | 17
04010001 | advertising | 15
04010002 | book | 23
04010003 | cinema industry | 23
04010007 | public relation | 15
04010011 | music industry | 23
04011000 | manufacturing and engineering | 15
04011003 | defence equipment | 16
04012000 | metal and mineral | 15
04013000 | process industry | 15
04013002 | food | 4
04014000 | tourism and leisure | 15
04015000 | transport | 10
04016000 | company information | 15
04016014 | defence contract | 16
04016025 | layoffs and downsizing | 5
04016042 | industrial production | 1
04016043 | productivity | 1
04016054 | globalization | 18
04017000 | economy (general) | 1
04018000 | business (general) | 15
04019000 | finance (general) | 15
04019001 | money and monetary policy | 1
05000000 | education | 6
06000000 | environmental issue | 7
06001000 | renewable energy | 8
06003000 | energy saving | 8
06006001 | land resources | 21
06006002 | parks | 21
06006003 | forests | 21
06006006 | rivers | 21
06006009 | energy resources | 8
06008000 | population | -
06010000 | water | 21
07000000 | health | 3
07001007 | animal diseases | 4
07001008 | plant diseases | 4
08000000 | human interest | -
09000000 | labour | 5
09011002 | social security | 13
10000000 | lifestyle and leisure | -
10002000 | gaming and lottery | 15
10006000 | tourism | 15
10007001 | traffic | 10
10017000 | consumer issue | 15
11000000 | politics | 20
11001000 | defence | 16
11002000 | diplomacy | 19
11004000 | espionage and intelligence | 16
11005000 | foreign aid | 19
11006002 | safety of citizens | 12
11006011 | privatisation | 15
11006012 | nationalisation | 15
11007000 | human rights | 2
11010001 | non government organizations | -
11011000 | refugee | 9
11013000 | state budget and tax | 1
11014000 | treaty and international organisation | 19
11016001 | data protection | 2
11016002 | housing and urban planning | 14
11016003 | pension and welfare | 13
11016004 | personal weapon control | 12
11016005 | indigenous people | 21
11016006 | personal data collection | 2
11016007 | planning inquiries | 14
11017000 | migration | 9
11020000 | nuclear policy | -
11022000 | regulatory policy and organisation | 15
11023000 | censorship | 2
11025000 | freedom of the press | 2
11026000 | freedom of religion | 2
11027000 | treaty | 19
11028000 | international organisation | 19
12000000 | religion and belief | -
13000000 | science and technology | 17
13020000 | agricultural research and technology | 4
14000000 | social issue | 13
14001000 | addiction | 3
14003000 | demographics | -
14003001 | population and census | 20
14003002 | immigration | 9
14003003 | illegal immigrants | 9
14003004 | emigrants | 9
14005000 | euthanasia | 2
14005001 | suicide | 3
14006000 | family | -
14007000 | family planning | 2
14008000 | health insurance | 3
14009000 | homelessness | 14
14010000 | minority group | 2
14011000 | pornography | 12
14013000 | prostitution | 12
14014000 | racism | 2
14016000 | abortion | 2
14017000 | missing person | 12
14018000 | long term care | 3
14019000 | juvenile delinquency | 12
14020000 | nuclear radiation victims | -
14021000 | slavery | 2
14022000 | abusive behaviour | 12
14023000 | death and dying | -
14024000 | people | -
14024005 | senior citizens | 13
14025003 | discrimination | 2
14025005 | death penalty policies | 12
14026000 | ordnance clearance | 16
14027000 | reconstruction | 19
15000000 | sport | none
16000000 | unrest, conflicts and war | 16
16003000 | civil unrest | 12
16004000 | coup d'etat | 19
16007000 | riots | 12
16008000 | violent demonstrations | 12
17000000 | weather | none
17002000 | global change | 7
`;
