/**
 * IPTC Media Topics (https://cv.iptc.org/newscodes/mediatopic/) as `code | name | policy area | the topic that took its place`, where a policy area is
 * decided or changes. Areas as in ../areas.ts, two where the topic spans two; `-` decides none, `none` is sport or weather. The codes 20000002 to
 * 20001131 were given in the order of the tree, so that there a row holds for the codes after it too, up to the next row; any other row holds for
 * its code alone. A retired topic without an area of its own has that of its successor.
 */
export const MEDIA_TOPICS = `
# the 17 topics at the top
01000000 | arts, culture, entertainment and media | 23
02000000 | crime, law and justice | 12
03000000 | disaster, accident and emergency incident | -
04000000 | economy, business and finance | 1, 15
05000000 | education | 6
06000000 | environment | 7
07000000 | health | 3
08000000 | human interest | -
09000000 | labour | 5
10000000 | lifestyle and leisure | -
11000000 | politics | 20
12000000 | religion | -
13000000 | science and technology | 17
14000000 | society | 13
15000000 | sport | none
16000000 | conflict, war and peace | 16
17000000 | weather | none

# arts, culture, entertainment and media
20000002 | arts and entertainment | 23
20000045 | mass media | 17

# conflict, war and peace
20000053 | act of terror | 16
20000065 | civil unrest | 12
20000070 | coup d'etat | 19
20000071 | massacre | 16
20000073 | peace process | 19
20000077 | post-war reconstruction | 19
20000080 | prisoners of war | 16

# crime, law and justice
20000082 | crime | 12
20000120 | civil rights | 2
20000121 | law | 12
20000123 | antitrust issue | 15
20000124 | regulation | 12
20000126 | international law | 19
20000127 | extradition | 12
20000128 | international court or tribunal | 19
20000129 | law enforcement | 12

# disaster, accident and emergency incident
20000139 | accident and emergency incident | -
20000142 | nuclear accident and incident | 8
20000143 | transport accident and incident | 10
20000148 | disaster | -
20000160 | emergency incident | | 20000139
20000161 | structural failures | -
20000167 | emergency planning | | 20000168
20000168 | emergency response | -

# economy, business and finance: companies
20000170 | business information | 15
20000188 | human resources | 5
20000190 | management | 15
20000198 | economic globalisation | 18
20000199 | business governance | 15
# products and services
20000209 | economic sector | 15
20000210 | agriculture | 4
20000214 | forestry and timber | 21
20000215 | livestock farming | 4 | 20000210
20000217 | chemicals | 15
20000219 | fertiliser | 4 | 20000217
20000220 | health and beauty product | | 20000217
20000221 | inorganic chemical | | 20000217
20000222 | organic chemical | | 20000217
20000223 | pharmaceutical | 3
20000224 | synthetic and plastic chemicals | 15
20000225 | computing and information technology | 17
20000227 | computer networking | | 20000225
20000229 | computer security | | 20000225
20000230 | semiconductors and active components | 17
20000235 | construction and property | 14
20000236 | design and engineering | 15 | 20000235
20000237 | farms | 4
20000238 | heavy construction | 15
20000239 | house building | 14 | 20000235
20000240 | land price | | 20000235
20000241 | real estate | | 20000235
20000242 | renovation | 14
20000243 | consumer goods | 15
20000256 | energy and resource | 8
20000262 | kerosene/paraffin | | 20000256
20000263 | natural gas | 8
20000269 | waste management and pollution control | 7
20000270 | water supply | 21
20000271 | financial and business service | 15
20000278 | healthcare provider | 3
20000279 | insurance | 15
20000291 | shipping service | 10
20000292 | stock broking | 15
20000294 | manufacturing and engineering | 15
20000297 | defence equipment | 16
20000298 | electrical appliance | 15
20000300 | industrial component | | 20000294
20000301 | instrument engineering | | 20000294
20000302 | machine manufacturing | 15
20000304 | media | 17
20000305 | advertising | 15
20000306 | book industry | 23
20000309 | news agency | | 20000304
20000310 | newspaper and magazine | | 20000304
20000311 | online media industry | | 20000304
20000312 | public relations | 15
20000313 | radio industry | 17
20000316 | metal and mineral | 15
20000319 | iron and steel | | 20000316
20000320 | mining | | 20000316
20000321 | non-ferrous metal | | 20000316
20000322 | process industry | 15
20000324 | food industry | 4
20000325 | furnishings and furniture | 15
20000331 | tourism and leisure | 15
20000337 | transport | 10
# economy and markets
20000344 | economy | 1
20000349 | business enterprise | 15
20000350 | central bank | 1
20000351 | consumers | 15
20000352 | consumer confidence | 1
20000353 | consumer issue | 15
20000354 | credit and debt | 1
20000355 | currency value | 18
20000356 | deflation | 1
20000366 | exports | 18
20000367 | government aid | 1
20000369 | imports | 18
20000370 | inflation | 1
20000372 | international economic institution | 19
20000373 | international trade | 18
20000378 | investments | 15
20000379 | money and monetary policy | 1
20000380 | mortgage | 14
20000381 | mutual funds | 15
20000382 | prices | 1
20000384 | tariff | 18
20000385 | market and exchange | 15
20000387 | energy market | 8
20000388 | metal | 15
20000391 | foreign exchange market | 18
20000392 | loan market | 15

# education
20000398 | parents group | 6
20000411 | teaching and learning | | 05000000
20000412 | curriculum | 6

# environment
20000418 | climate change | 7
20000421 | energy saving | 8
20000422 | parks | 21
20000423 | environmental policy | 7
20000431 | energy resources | 8
20000432 | land resources | 21
20000435 | population growth | -
20000436 | renewable energy | 8
20000437 | water | 21
20000438 | oceans | 7
20000439 | rivers | 21
20000440 | wetlands | 7

# health
20000446 | diseases and conditions | 3
20000481 | Medicaid | | 20000480
20000482 | Medicare | | 20000480
20000483 | health insurance | 3
20000493 | non-human diseases | 4

# human interest
20000497 | accomplishment | | 20000498
20000498 | award and prize | -
20000502 | people | | 08000000
20000503 | human mishap | -

# labour
20000509 | employment | 5
20000520 | social security | 13
20000521 | employment legislation | 5
20000532 | pension | 13
20000533 | unemployment | 5

# lifestyle and leisure
20000538 | leisure | -
20000549 | gaming and lottery | 15
20000550 | hobby | -
20000559 | sports facilities | | 20001126
20000560 | recreational activities | -
20000564 | tourism | 15
20000565 | lifestyle | -

# politics
20000574 | election | 20
20000580 | political campaigns | | 20000574
20000581 | campaign finance | 20
20000587 | fundamental rights | 2
20000593 | government | 20
20000598 | defence | 16
20000606 | executive (government) | 20
20000607 | government budget | 1
20000609 | government department | 20
20000619 | safety of citizens | 12
20000620 | taxation | 1
20000621 | government policy | 20
20000623 | nationalisation | 15
20000626 | interior policy | 20
20000627 | data protection policy | 2
20000628 | housing and urban planning policy | 14
20000629 | policy towards indigenous people | 21
20000630 | pension and welfare policy | 13
20000631 | personal data collection policy | 2
20000632 | personal weapon control policy | 12
20000633 | planning inquiries | 14
20000634 | migration policy | 9
20000635 | nuclear policy | -
20000636 | regulatory policy of industry | 15
20000637 | food and drink regulations | 4
20000638 | international relations | 19
20000645 | refugees and internally displaced people | 9
20000646 | non-governmental organisation | -
20000647 | political crisis | 20

# religion
20000657 | belief systems | -
20000687 | interreligious dialogue | | 12000000
20000688 | religious conflict | -
20000689 | religious event | | 12000000
20000690 | religious festival and holiday | -

# science and technology
20000710 | biomedical science | 17
20000712 | dentistry | 3
20000714 | veterinarian science | 4
20000715 | mathematics | 17
20000737 | medical research | 3
20000738 | scientific exploration | 17
20000759 | agricultural technology | 4
20000760 | civil engineering | 17

# society
20000768 | communities | -
20000771 | immigration | 9
20000774 | population and census | 20
20000775 | discrimination | 2
20000780 | family | -
20000784 | family planning | 2
20000786 | marriage | -
20000791 | disabled | 13
20000792 | gays and lesbians | 2
20000793 | gender | -
20000795 | national or ethnic minority | 2
20000796 | nuclear radiation victims | -
20000797 | senior citizens | 13
20000798 | teenagers | -
20000799 | social condition | 13
20000800 | homelessness | 14
20000801 | poverty | 13
20000802 | social problem | 13
20000803 | abusive behaviour | 12
20000804 | addiction | 3
20000805 | juvenile delinquency | 12
20000807 | slavery | 2
20000808 | values | -
20000811 | euthanasia | 2
20000813 | suicide | 3
20000814 | ethics | -
20000817 | welfare | 13
20000819 | long-term care | 3
20000820 | social services | 13

# sport, and weather
20000822 | competition discipline | none
20000967 | inline skating | | 20001155
20001128 | weather forecast | none

# later topics, each by itself
20001132 | cultural policies | 23
20001133 | musical | 23
20001134 | operetta | 23
20001135 | art exhibition | 23
20001136 | trade fair | 15
20001137 | stock recommendation | 15
20001138 | buy recommendation | 15
20001139 | hold recommendation | 15
20001140 | sell recommendation | 15
20001141 | hot stock | 15
20001142 | mountaineering | -
20001143 | party | -
20001144 | civilian service | 20
20001145 | military service | 16
20001146 | integration policy | 9
20001147 | sports policies | -
20001148 | sports transaction | none
20001155 | roller sports | none
20001177 | Olympic Games | none
20001178 | Paralympic Games | none
20001181 | festival | 23
20001216 | vocational education | 6
20001217 | educational grading | 6
20001237 | anniversary | -
20001238 | birthday | -
20001239 | exercise and fitness | -
20001293 | streaming service | 17
20001301 | sport achievement | none
20001320 | torture | 12
20001321 | drowning | -
20001323 | sports coaching | none
20001324 | sports management and ownership | none
20001325 | sports officiating | none
20001326 | women's rights | 2
20001337 | online and remote learning | 6
20001338 | education policy | 6
20001339 | wellness | -
`;
