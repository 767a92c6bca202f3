/** Agriculture (CAP 4): rows `weight | phrases`; a star stands for any ending. */
export const AGRICULTURE = `
7 | plant quarantine, tobacco quota, price support and quota, conservation reserve
6 | egg price, egg, rinderpest, groundnut, sunseed, jute, spices, pepper, butter, oils tax, soybean association, coffee talks, coffee conference, coffee institute
6 | coffee export, coffee exporters, cocoa talks, cocoa prices, cocoa pact, cocoa agreement, international cocoa, rubber agreement, rubber pact, natural rubber
6 | rubber prices, rubber output, rubber production, sugar exports, sugar imports, sugar output, sugar production, sugar quota, sugar offer, sugar traders
6 | grain imports, grain agreement, grain stocks, wheat exports, wheat imports, wheat board, corn exports, maize exports, rice exports, rice imports, rice policy
6 | rice market, cotton exports, cotton crop, soybean exports, soybean imports, tea exports, tea output, livestock prices, livestock slaughter, cattle disease
6 | cattle prices, hog prices, farm output, farm ministers, ec farm, farm trade, agricultural exports, agricultural trade, agricultural imports
6 | agricultural subsidies, agricultural policy, crop forecast, crop estimate, crop season, food subsidies, edible oils, castor seed, grain handling, grain terminal
6 | meat cutters, meat packing, meat exports, meat imports, dairy exports, skimmed milk, oils and fats, fats and oils, grain harvest estimate, palm oil exports
6 | palm oil output, palm oil prices, animal health experts, vegetable oils and fats, hens, laying hens, flocks
6 | farmers, farm people, farm prices, farm programs, family farms, surpluses, surplus disposal, crops, soil bank, price supports, parity
6 | agricultural products, commodity programs, abundance of food, ranchers
6 | farm problem, agricultural production, agricultural adjustment
5 | agricultur*, farm subsidy, farm bill, farmer, common agricultural policy, crop insurance, food stamp farm, farm credit, farm program, farm policy
5 | commodity credit corporation, mad cow disease, dairy farmer, fertilizer, pesticide, coffee crop, sugar beet, meatpacking, agriculture department
5 | foot and mouth disease, food safety, food and drug inspection, e coli, salmonella, tainted meat, tainted food, meat inspection, farm aid, farm price, farm income
5 | organic food, organic farming, biotech crop, genetically modified food, genetically altered, mad cow, beef, growers, poultry, dairy, milk, agriculture secretary
5 | price support, acreage, soil conservation, rural electrification, catfish, horticulture, forage, food for peace, commodity program, peanut, tobacco price support
5 | marketing order, animal health, plant pest, grain elevator, grain shipment, wheat sale, sorghum, barley, oilseed, vegetable oil, soyoil, soymeal, rapeseed
5 | sunflower, copra, cake, pork belly, live hog, live cattle, hog, slaughter, orange juice, citrus, wool, cocoa buffer stock, coffee quota
5 | international coffee organization, international cocoa organization, grain trade, grain export, usda, ccc, tonnes of grain, meal, sugar, coffee, cocoa, tea
5 | rubber, palm oil, wheat, corn, grain, soybean, cotton, rice, cattle, livestock, raw sugar, white sugar, sugar tender, buying tender for wheat, coffee price
5 | coffee producer, import levy, export licences, intervention sugar, ec sugar, farm, farming, agricultural, tonnes of wheat, tonnes of sugar
5 | tonnes of rice, robusta, arabica, ico, icco, beet, cane, sugarcane, beans, refined bleached deodorised, shipment april, wheat tender, maize, crop report
5 | planting, winter wheat, milk prices, tobacco farmers, winemakers, hog farms, pigs, fisheries, lobster, cod, oysters, foot and mouth, slaughterhouse, agribusiness
5 | subsidies to farmers, bluetongue, glyphosate, roundup, monsanto, locust, olives, tomatoes, potatoes, onions, lettuce, spinach, oranges, avocados, blueberries
5 | almond, cranberries, aquaculture, tuna, shrimp, lobstermen, crabs, tractors, topsoil, farmworkers, family farm, farm families, farm exports, farm economy
5 | farm legislation, farm products, farm surplus, farm surpluses, surplus commodities, parity price, crop prices, crop failure, crop losses, crop yields
5 | crop damage, soybean crop, wheat crop, corn crop, wheat prices, grain prices, food producers, food exports, food shortage, food recall, food poisoning
5 | food labeling, food inspector, food contamination, contaminated food, contaminated spinach, beef recall, beef imports, beef hormone, hamburger meat, dairy cows
5 | dairy farms, dairy price, cheese makers, poultry farm, egg producers, chicken farmers, hog farmers, cattle ranchers, sheep farmers, livestock farmers
5 | swine fever, animal cruelty, animal rights, battery cages, fox hunting, pesticide use, seed company, gm crops, fungus crop, wine growers, olive oil
5 | tobacco farms, coffee growers, coffee farmers, coffee beans, cocoa farmers, banana growers, tea growers, sugar growers, sugar price, rice farmers, rice crop
5 | cotton growers, peanut farmers, fishing industry, fishing boats, fishing fleet, fishing rights, commercial fishing, salmon farming, cod fishing
5 | farm foreclosures, rural america, farm protest, farmers protest, tractor protest, combine harvester, land grant, agriculture minister, agrarian reform
5 | grain harvest, drought farmers, farm workers strike, food industry safety, bird flu poultry, african swine fever, genetically modified crops
5 | genetically engineered crops, gene altered food, irrigation water farmers, common fisheries policy, food stamps farm bill, foot and mouth disease outbreak
5 | culled, cull, agriculture
4 | oat, pork, sheep, tea auction, farmland, fishing quota, overfishing, fishermen, rancher, cultivation, irrigation farmer, genetically modified, gmo
4 | food inspection, animal disease, cocoa bean, quota coffee, export enhancement, bonus wheat, coconut, rubber plantation, tobacco grower, food crisis, famine crop
4 | animal welfare, avian flu poultry, vineyard, salmon, fruit, vegetable, food supply, chicken, meat, fishing, fisherman, harvesting, ranch, plough, orchard
4 | apple grower, breeding, breeder, biotech food, meatpack*, cow, bushel, spring wheat, traders said sugar, buffer stock, rural, rural areas, crop, harvest
4 | food, drought, oil seed, cargoes of sugar, rapeseed oil, feed, feedgrains, rains, tonne
3 | potato, banana, seed, herbicide, hectare, rural economy, plantation, food production, lumber crop, veterinar*, food price, cargo, cargoes, acre, frost
2 | soil
1 | export bonus, animal
`;
