/** Agriculture (CAP 4): rows `weight | phrases`; a star stands for any ending. */
export const AGRICULTURE = `
5 | agricultur*, farm subsidy, farm bill, farmer, crop, livestock, common agricultural policy, crop insurance, price support, wheat, soybean, food stamp farm, grain, farm credit, farm program, farm policy, commodity credit corporation, mad cow disease, cattle, dairy farmer, harvest, fertilizer, pesticide, coffee crop, sugar beet, rapeseed, meatpacking, agriculture department, usda, foot and mouth disease
4 | farm, corn, maize, barley, oat, rice, cotton, coffee, cocoa, sugar, milk, dairy, beef, pork, poultry, hog, sheep, oilseed, vegetable oil, palm oil, soymeal, sorghum, tea auction, orange juice, farmland, fishery, fishing quota, overfishing, fishermen, rancher, cultivation, irrigation farmer, acreage, planting, genetically modified, gmo, food inspection, meat inspection, animal disease, winter wheat, cocoa bean, quota coffee, export enhancement, bonus wheat, tonnes of wheat, coconut, rubber plantation, egg price, tobacco grower, food crisis, famine crop, animal welfare, avian flu poultry, vineyard
3 | fishing, peanut, potato, banana, citrus, seed, herbicide, bushel, hectare, meal, rural economy, plantation, food production, copra, feedgrain, lumber crop, organic food, veterinar*, food price
2 | feed, tonne, rural, acre, meat, grower, egg, wool, soil, drought
1 | food, export bonus, animal
`;
