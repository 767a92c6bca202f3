/** Foreign Trade (CAP 18): rows `weight | phrases`; a star stands for any ending. */
export const FOREIGN_TRADE = `
7 | trade deficit, free trade, trade war, trade talks, tariff, trade agreement, trade pact, trade bill, world trade organization, wto, nafta, import tariffs
7 | aluminum tariffs, auto tariffs, car tariffs, tariff war, tariff threat, tariff deal, tariff revenue, tariff policy, retaliatory tariffs, nafta vote, wto ruling
7 | wto talks, free trade deal, world trade talks, central american free trade
7 | free trade agreement with
6 | imported, eec, cafta, apec, mercosur, ttip, doha, maquiladora, globalism, antiglobalization, rupee, peso, ruble, rouble, renminbi, yuan, outsource, outsourced
6 | nearshoring, reshoring, revaluation, trade negotiations, trade negotiators, trade treaty, trade laws, trade legislation, trade battle, trade fight, trade bloc
6 | trade partner, trading nations, trade zone, free traders, freer trade, fair trade, trade chief, trade secretary, trade envoy, trade mission, trade delegation
6 | trade tensions, trade retaliation, trade embargo, trade restrictions, trade ban, trade curbs, trade benefits, trade privileges, trade concessions, trade numbers
6 | trade authority, fast track, foreign commerce, international trade, international commerce, international investment, foreign investors, foreign capital
6 | foreign owned, foreign takeover, foreign buyers, foreign competitors, foreign made, foreign cars, foreign steel, foreign producers, buy american, buy america
6 | chinese exports, chinese imports, chinese goods, china trade, japan trade, japanese cars, japanese imports, american exports, american goods, exports rise
6 | exports fall, exports surge, export ban, export curbs, export restrictions, export licenses, export subsidies, export bank, export promotion
6 | export administration, export of, imports surge, import ban, import curbs, import tax, import restrictions, imported goods, imported cars, imported steel
6 | imported shrimp, steel imports, steel quotas, steel dumping, lumber dispute, softwood lumber, banana dispute, textile quotas, apparel imports, retaliatory duties
6 | de minimis, section 232, section 301, antidumping duties, customs checks, single market, common market, asean trade, mercosur deal, uruguay round, kennedy round
6 | seattle trade, generalized system, export import, anti globalization, global trade, global commerce, dollar falls, dollar rises, dollar drops, dollar plunges
6 | dollar value, weaker yen, strong yen, falling yen, yen falls, weak yen, euro falls, euro rises, pound falls, pound slides, sterling falls, peso devaluation
6 | currency manipulation, currency manipulator, currency board, currency peg, currency traders, exchange controls, competitive devaluation, competitiveness of
6 | world market, overseas markets, offshore jobs, jobs overseas, smuggled goods, contraband cigarettes, ivory imports, technology exports, satellite exports
6 | chip exports, airbus subsidies, microchip dispute, chip dispute, chip accord, trade row, trade friction, trade protection, open markets, opening markets
6 | market opening, voluntary restraint, export restraint, dollar stability, currency stability, currency accord, currency pact, buys dollars, buying dollars
6 | world trade group, trade dispute with, trade in goods, trade adjustment assistance, trade expansion act, trade promotion authority
6 | international trade commission, made in china, made in usa, china s trade, china trade deal, china s entry, u s exports, duty free treatment, duty free shopping
6 | duty on certain, anti dumping duties, customs service trade, customs union deal, customs border trade, european economic community, t p p, asia pacific trade
6 | permanent normal trade, caribbean basin initiative, global economy trade, foreign exchange market, offshore tax trade, global supply chains, arms exports trade
6 | nvidia chips china, trade retaliation bill, unfair trade practices, current account figures, current account gap, open its markets, g 7 meeting
6 | finance ministers dollar, stabilize the dollar, support the dollar, exchange rate policy, exchange rate stability, port of entry trade, w t o talks
6 | most favored nation status, african growth and opportunity, balance of payments deficit, euro against the dollar, china in w t o, n a f t a, curbs exports
6 | bans exports
6 | new markets abroad, markets abroad, free and fair trade, expand trade, expanding trade, expanded trade, trade agreements, flow of trade, our exports
6 | sell american, products overseas, peaceful commerce, level playing field
6 | trade deficits, reciprocal trade agreements, made in the usa, trade barriers, world markets, export controls, import quotas
5 | import duty, export control, import quota, trade policy, trade barrier, gatt, trans pacific partnership, countervailing duty, anti dumping, antidumping
5 | dumping duty, protectionist, exchange rate, trade dispute, trade imbalance, balance of payments, balance of trade, most favored nation, trade sanction
5 | duty free, harmonized tariff schedule, customs duty, customs union, trade minist*, trade relations, trade deal, chinese trade
5 | trade with china, trade status, normal trade, most favored, trade accord, world trade, trade rule, steel tariff, textile import, reciprocal trade
5 | trade expansion, trade preference, export import bank, duty on, temporary duty, suspend duty, temporarily suspend, extend the duty, column 1 rate, duties
5 | harmonized tariff, foreign goods, dumping, offshoring, trade reform, trade surplus with, trade act, caribbean basin, dollar against, currency stabil*
5 | group of seven, g 7, g 5, currency rate, dollar s fall, dollar s decline, yen rate, marks and yen, west german mark, bank of japan, trade gap, trade figures
5 | trade balance, trade surplus, visible trade, current account deficit, current account surplus, dollar, yen, foreign exchange, currency, currency market
5 | currency intervention, central bank intervention, dollar slide, louvre accord, paris accord, plaza agreement, semiconductor pact, terms of trade, trade office
5 | trade representative, reliquidate, entries, quotas on imports, w t o, outsourcing, weak dollar, currency crisis, rare earths, suspend temporarily the duty
4 | importer, trading partner, customs, dollar yen, devaluation, usmca, current account, exports to, imports from, weaker dollar, strong dollar, dollar fell
4 | dollar rose, yen rise, intervention dollar, retaliation, retaliatory, chip pact, overseas investment, supply chain, plaza accord, foreign ownership
4 | suspension of duty, banana, embargo, sanctions on trade, globalization, protectionism, cuban embargo, reexport, foreign markets, liquidation of certain entries
4 | reliquidation, import, export, exporter, sterling, mark, franc, intervention, stability of exchange
4 | consumer goods abroad, goods abroad, sell goods, import duties, duties on, dumping duties
3 | trade practice, unfair trade, free market access, market access, suspend the duty, competitiveness, quota, rules of origin, foreign investment, trade
2 | shipment, foreign competition, trade minister, cargo
1 | market, overseas
`;
