/** Environment (CAP 7): rows `weight | phrases`; a star stands for any ending. */
export const ENVIRONMENT = `
8 | microplastic
7 | global warming, pollution, environmental, climate change, emissions, clean air, endangered species, e p a, epa, carbon pollution, auto emissions, car emissions
7 | diesel emissions, methane emissions, river pollution, environmental law, environmental justice, environmental cleanup, environmental research
7 | environmental threat, ocean pollution, power plant emissions, fossil fuel emissions, clean air law, air pollution rules, air pollution control
7 | water pollution rules, environmental protection act, great lakes pollution
7 | wildlife refuge, wildlife refuges, habitat restoration, fish habitat, fishery conservation, aquatic nuisance, transporting hazardous materials
7 | exposure to lead, dredged material
6 | cop28, cop29, cop30, ulez, soot, haze, smokestack, cfc, chlorofluorocarbons, pfas, ddt, rhino, rhinoceros, pandas, gorillas, chimpanzees, songbirds, bees
6 | pollinators, manatees, sharks, reforestation, desertification, ecologists, rewilding, climate talks, climate treaty, climate accord, climate pact, climate deal
6 | climate conference, climate scientists, climate crisis, climate policy, climate law, climate goals, climate targets, climate activists, climate protest
6 | climate protesters, climate pledge, climate finance, global climate, global temperatures, hottest year, record heat, rising seas, melting ice, melting glaciers
6 | ice caps, ice shelf, antarctic ice, greenland ice, carbon footprint, carbon capture, carbon credits, carbon market, carbon neutral, air pollutants, dirty air
6 | ozone hole, polluted water, polluted river, river cleanup, sewage spill, sewage treatment, raw sewage, lead pipes, flint water, tap water, forever chemicals
6 | toxic chemicals, toxic spill, toxic site, superfund sites, superfund law, hazardous substances, nuclear cleanup, waste site, waste dump, garbage disposal
6 | garbage barge, trash disposal, recycling program, plastic bags, plastics treaty, exxon valdez, deepwater horizon, pesticide ban, sierra club, threatened species
6 | species protection, protected species, spotted owls, salmon runs, gray wolf, wolf reintroduction, gray wolves, tigers wild, bird species, migratory birds
6 | insects decline, seals hunting, whale hunting, coral bleaching, marine sanctuary, marine protected, marine reserve, ocean conservation, deforestation rates
6 | amazon rainforest, tree planting, wetlands protection, everglades restoration, wildlife trade, wildlife protection, wildlife conservation, biodiversity loss
6 | biodiversity summit, nature restoration, greta thunberg, extinction rebellion, natural beauty, acid rain program, river dredging pcbs, hudson river pcbs
6 | waste water treatment, lead in water, toxic substances control, hazardous materials transportation, tanker oil spill, great barrier reef, chesapeake bay cleanup
6 | wildlife refuge oil, green new deal, green party climate, just stop oil, conservation of natural, safe drinking water act
6 | polluters, polluted, air and water, air we breathe, rivers and, greenhouse, water conservation
6 | carbon emissions, toxic wastes, clean up our, pure water
5 | greenhouse gas, carbon emission, air pollution, water pollution, clean air act, clean water act, environmental protection, deforestation, biodiversity
5 | paris agreement, emission target, hazardous waste, superfund, acid rain, ozone layer, environmental protection agency, drinking water, carbon dioxide, carbon tax
5 | climate summit, recycling, plastic waste, plastic pollution, coral reef, rainforest, conservationist, emissions trading, net zero, environmentalist, wastewater
5 | safe drinking water, warming, greenhouse gases, arsenic in water, arsenic, toxic waste, clean water, clean up, environmental group, environmental rule, pollutant
5 | air quality, ozone, sewage, wetlands, endangered, wildlife, fish and wildlife, marine mammal, dolphin, sea turtle, whales, bear, wolves, water pollution control
5 | solid waste disposal, waste disposal, hazardous material, toxic substance, oil spill, tanker spill, contaminated soil, contaminated water, cleanup, ocean dumping
5 | coastal zone, radon, dump, garbage, trash, recycle, litter, smog, carbon, environmental quality, environmental policy, natural environment, climate
5 | save the planet, water supply contamination, rain forest, landfill, incinerator, pcb s, pesticides, oil slick, extinct, grizzly, bald eagle, poachers, ivory
5 | kyoto, environment
4 | pollut*, contamination, asbestos, lead paint, lead poisoning, habitat, conservation, extinction, poaching, whaling, polar bear, glacier, sea level, ecosystem
4 | kyoto protocol, pesticide residue, ivory trade, heat record, methane, sustainab*, water quality, ecolog*, chemical spill, dioxin, pcb, mercury, estuary
4 | solid waste, indoor air, invasive species, fracking pollution, conserve, warmer, arctic, ice melt, polar, forests dying, dumping, toxic, polluter, species
4 | animals, coral, reefs, water, chemical plant, beaches
3 | dumping waste, elephant, wolf, nature reserve, greenpeace, heat wave, noise pollution, biosphere, arctic ice, ice sheet, marine life, drought, groundwater
3 | chemicals
2 | ocean, forest, fish stocks, waste, spill, bird, planet, green group
1 | nature, plastic
`;
