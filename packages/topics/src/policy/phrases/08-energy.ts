/** Energy (CAP 8): rows `weight | phrases`; a star stands for any ending. */
export const ENERGY = `
7 | energy, electricity, oil prices, gas prices, nuclear power, blackout, power plant, gasoline, opec, natural gas, crude oil, energy needs, energy markets
7 | energy traders, energy regulators, energy deregulation, energy secretary, energy minister, energy transition, energy grid, electricity prices, electricity market
7 | electricity grid, electricity deregulation, power blackout, cheney energy, price of gasoline, natural gas prices, energy price cap, energy independence act
7 | energy task force, electric power plant, nuclear energy plan, solar power plant, enron california energy, low income energy assistance
6 | shale, keystone, aramco, totalenergies, lipa, eskom, renewables, lithium, weatherization, oil producers, oil supply, oil shock, oil shortage, oil tankers
6 | oil executives, oil profits, oil cartel, oil crisis, oil exploration, oil leases, oil consumption, pump prices, fuel shortage, fuel costs, fuel subsidy
6 | fuel cells, fuel efficiency, fuel standards, gas shortage, gas lines, gas exploration, gas drilling, gas storage, gas terminal, liquefied natural, lng terminal
6 | shale gas, tar sands, oil sands, keystone pipeline, exxon mobil, shell oil, bp oil, electrical grid, power cuts, power deregulation, power generation
6 | power generators, power producers, power stations, con edison, con ed, load shedding, nuclear accident, radioactive leak, indian point, zaporizhzhia plant
6 | coal fired, coal plants, coal power, coal industry, clean coal, wind project, solar farm, solar industry, renewable power, renewable fuel, hydrogen fuel
6 | ethanol mandate, geothermal power, hydroelectric dam, hydropower dam, ev charging, charging stations, heating bills, heating costs, strategic reserve, alaska oil
6 | oil production cuts, oil drilling ban, price of oil, price of gas, fuel economy standards, nord stream pipeline, trans alaska pipeline, electric grid failure
6 | power crisis california, nuclear industry power, nuclear regulatory commission, nuclear waste site, nuclear waste dump, nuclear waste storage
6 | small modular reactor, coal miners jobs, wind power project, home heating oil, outer continental shelf, price at the pump, pacific gas and electric
5 | energy policy, power grid, renewable energy, solar power, solar panel, wind farm, wind power, offshore drilling, oil field, gas pipeline, coal mine, coal mining
5 | nuclear reactor, energy security, oil refinery, fuel price, gasoline price, hydroelectric, fracking, energy department, liquefied natural gas
5 | strategic petroleum reserve, energy efficiency, nuclear plant, barrels per day, clean energy, green energy, oil company, oil embargo, oil industry, energy bill
5 | energy plan, energy company, energy crisis, power crisis, power failure, power outage, power company, power line, power rate, nuclear power plant
5 | nuclear plant safety, outage, heating, home heating, gas tank, electric bill, electric rate, electric company, electric utility, utilities, offshore oil
5 | oil drilling, drilling, arctic drilling, oil spill well, oil and gas, oil exports, oil reserve, oil market, oil exporter, oil well, oil rig, oil policy
5 | oil imports, oil minister, petroleum price, barrel, oil demand, nuclear waste, radioactive waste, yucca mountain, atomic energy, electric car battery, solar
5 | wind energy, alternative fuel, synthetic fuels, methanol, gasohol, ethanol, energy conservation, energy research, energy independence, gas field, gas well
5 | gas reserve, coal, energy commission, federal power, rural electric, hydroelectric power, hydropower, tennessee valley authority, bonneville power, oil, crude
5 | petroleum, heating oil, fuel oil, refinery, oil production, oil output, posted prices, contract price, mln bpd, bpd, gas, gas supply, gas contracts, gas exports
5 | oil platform, oil pipeline, pipeline, saudi oil, rig, petroleum reserve, gas pump, gas station, oil giant, brownout, meltdown, offshore, solar energy
5 | hybrid cars, energy prices
4 | refiner, lng, fossil fuel, biofuel, electric power, uranium fuel, drilling rig, keystone xl, nord stream, gazprom, exxon*, chevron, wind turbine, geothermal
4 | hydrogen, offshore wind, electric grid, fuel economy, diesel, kerosene, jet fuel, naphtha, propane, wti, brent, north sea oil, oil import fee, petrol, ferc
4 | energy regulatory commission, kilowatt, megawatt, gigawatt, fuel, drill, reactor, power supply, spent fuel
3 | electric, nuclear energy, three mile island, chernobyl, fukushima, tanker, oil firm, petrochemical, rig count, subsidies for wind, heat pump, battery storage
3 | enron
2 | reserves, dam, grid, watt
1 | well, battery, power
`;
