/** Energy (CAP 8): rows `weight | phrases`; a star stands for any ending. */
export const ENERGY = `
7 | energy, electricity, oil prices, gas prices, nuclear power, blackout, power plant, gasoline, opec, natural gas, crude oil, nuclear reactor, reactor
7 | three mile island, energy needs, energy markets, energy traders, energy regulators, energy deregulation, energy secretary, energy minister, energy transition
7 | energy grid, electricity prices, electricity market, electricity grid, electricity deregulation, power blackout, cheney energy, gasoline stocks
7 | price of gasoline, natural gas prices, energy price cap, energy independence act, energy task force, electric power plant, nuclear energy plan, solar power plant
7 | enron california energy, natural gas pipeline, low income energy assistance
6 | shale, keystone, aramco, totalenergies, lipa, eskom, renewables, lithium, weatherization, oil producers, oil supply, oil shock, oil shortage, oil tankers
6 | oil executives, oil profits, oil cartel, oil crisis, oil exploration, oil leases, oil consumption, pump prices, fuel shortage, fuel costs, fuel subsidy
6 | fuel cells, fuel efficiency, fuel standards, gas shortage, gas lines, gas exploration, gas drilling, gas storage, gas terminal, liquefied natural, lng terminal
6 | shale gas, tar sands, oil sands, keystone pipeline, exxon mobil, shell oil, bp oil, electrical grid, power cuts, power deregulation, power generation
6 | power generators, power producers, power stations, con edison, con ed, load shedding, nuclear accident, radioactive leak, indian point, zaporizhzhia plant
6 | coal fired, coal plants, coal power, coal industry, clean coal, wind project, solar farm, solar industry, renewable power, renewable fuel, hydrogen fuel
6 | ethanol mandate, geothermal power, hydroelectric dam, hydropower dam, ev charging, charging stations, heating bills, heating costs, strategic reserve, alaska oil
6 | gulf oil, oil discovery, oil find, output ceiling, output quotas, production quota, quota compliance, oil tax, oil stocks, oil inventories, crude stocks
6 | crude prices, crude postings, raises crude, cuts crude, oil workers, oil terminal, kuwaiti tankers, oil production cuts, oil drilling ban, price of oil
6 | price of gas, fuel economy standards, nord stream pipeline, trans alaska pipeline, electric grid failure, power crisis california, nuclear industry power
6 | nuclear regulatory commission, nuclear waste site, nuclear waste dump, nuclear waste storage, small modular reactor, coal miners jobs, wind power project
6 | home heating oil, outer continental shelf, oil minister says, oil output ceiling, spot market oil, gas pipeline firm, price at the pump, pacific gas and electric
6 | foreign oil, imported oil, energy program, dependence on oil, dependent on oil, fuel efficient, oil companies, renewable, oil shale, windfall profits
6 | domestic oil
6 | synthetic fuel, wind and solar, nuclear plants, nuclear power plants, energy resources, american energy, coal mines, alternative fuels
6 | energy costs
5 | energy policy, power grid, renewable energy, solar power, solar panel, wind farm, wind power, offshore drilling, oil field, gas pipeline, coal mine, coal mining
5 | energy security, oil refinery, fuel price, gasoline price, hydroelectric, fracking, energy department, liquefied natural gas, strategic petroleum reserve
5 | energy efficiency, nuclear plant, barrels per day, clean energy, green energy, oil company, oil embargo, oil industry, energy bill, energy plan, energy company
5 | energy crisis, power crisis, power failure, power outage, power company, power line, power rate, nuclear power plant, nuclear plant safety, outage, heating
5 | home heating, gas tank, electric bill, electric rate, electric company, electric utility, utilities, offshore oil, oil drilling, drilling, arctic drilling
5 | oil spill well, oil and gas, oil exports, oil reserve, oil market, oil exporter, oil well, oil rig, oil policy, oil imports, oil minister, petroleum price
5 | barrel, oil demand, nuclear waste, radioactive waste, yucca mountain, atomic energy, electric car battery, solar, wind energy, alternative fuel, synthetic fuels
5 | methanol, gasohol, ethanol, energy conservation, energy research, energy independence, gas field, gas well, gas reserve, coal, energy commission, federal power
5 | rural electric, hydroelectric power, hydropower, tennessee valley authority, bonneville power, oil, crude, petroleum, heating oil, fuel oil, refinery
5 | oil production, oil output, posted prices, contract price, mln bpd, bpd, gas, gas supply, gas contracts, gas exports, oil platform, oil pipeline
5 | saudi oil, rig, petroleum reserve, gas pump, gas station, oil giant, brownout, meltdown, offshore, solar energy, hybrid cars, energy prices, pipeline
4 | refiner, lng, fossil fuel, biofuel, electric power, uranium fuel, drilling rig, keystone xl, nord stream, gazprom, exxon*, chevron, wind turbine, geothermal
4 | hydrogen, offshore wind, electric grid, fuel economy, diesel, kerosene, jet fuel, naphtha, propane, wti, brent, north sea oil, oil import fee, petrol, ferc
4 | energy regulatory commission, kilowatt, megawatt, gigawatt, fuel, drill, power supply, spent fuel
3 | electric, nuclear energy, chernobyl, fukushima, tanker, oil firm, petrochemical, rig count, subsidies for wind, heat pump, battery storage, enron
2 | reserves, dam, grid, watt
1 | battery, power
`;
