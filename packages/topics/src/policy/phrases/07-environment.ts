/** Environment (CAP 7): rows `weight | phrases`; a star stands for any ending. */
export const ENVIRONMENT = `
5 | climate change, global warming, greenhouse gas, carbon emission, air pollution, water pollution, clean air act, clean water act, environmental protection, endangered species, deforestation, biodiversity, paris agreement, emission target, toxic waste, hazardous waste, superfund, acid rain, ozone layer, oil spill, environmental protection agency, drinking water, carbon dioxide, carbon tax, climate summit, recycling, plastic waste, plastic pollution, coral reef, rainforest, conservationist, emissions trading, net zero, environmentalist, environmental, pollution, wastewater, safe drinking water
4 | emission, pollut*, climate, wildlife, contamination, asbestos, lead paint, lead poisoning, toxic, sewage, landfill, habitat, conservation, species, extinction, poaching, whaling, polar bear, glacier, sea level, ecosystem, wetland, epa, kyoto protocol, smog, pesticide residue, microplastic, ivory trade, heat record, methane, sustainab*, water quality, air quality, ecolog*, chemical spill, dioxin, pcb, mercury, estuary, solid waste, indoor air, invasive species, fracking pollution
3 | ozone, carbon, garbage, trash, dumping waste, elephant, whale, wolf, wolves, nature reserve, greenpeace, heat wave, noise pollution, biosphere, arctic ice, ice sheet, environment, marine life, drought, groundwater, cleanup, chemicals
2 | ocean, forest, fish stocks, waste, spill, warming, bird, planet, reef, green group
1 | animal, nature, water, plastic
`;
