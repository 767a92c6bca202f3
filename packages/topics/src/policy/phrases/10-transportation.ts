/** Transportation (CAP 10): rows `weight | phrases`; a star stands for any ending. */
export const TRANSPORTATION = `
7 | airline, plane crash, transit, subway, air traffic, airport, railroad, amtrak, jet crash, airline industry, airline bailout, airline workers, airline passengers
7 | airline merger, airline fares, airline tickets, airline flights, airline crash, kennedy airport, railroad crossing, railroad merger, railroad strike
7 | railroad retirement, amtrak train, subway trains, subway station, transit agency, transit union, transit officials, airline routes, air traffic system
6 | crash, flight, pilots, train, highway, bridge, fare, airplane, valujet, mh370, mh17, egyptair, ryanair, lufthansa, jetblue, concorde, laguardia, heathrow, hs2
6 | lirr, mta, metrocard, rideshare, lyft, robotaxi, robotaxis, waymo, firestone, bridgestone, rollover, roadway, capsized, capsizes, shipwreck, shipbuilders
6 | lighthouse, bicyclists, scooters, motorcyclists, commuting, commutes, luggage, seafarers, shipowners, airplane crash, air disaster, air transport, air passengers
6 | air carriers, air tragedy, flight data, us airways, british airways, air france, air india, 737 max, boeing jet, airbus jet, passenger jet, passenger plane
6 | commuter plane, small plane, private plane, private jet, plane collision, midair collision, near miss, near collision, runway collision, la guardia, o hare
6 | third runway, aviation officials, aviation agency, aviation industry, aviation administration, faa chief, transportation secretary, transportation department
6 | transport secretary, rail line, rail link, rail crash, rail network, rail workers, rail project, rail tunnel, rail travel, railway line, bullet train
6 | freight train, train station, derailment of, penn station, grand central, bus fares, bus routes, taxi fares, yellow cabs, livery cab, ride hailing, ride share
6 | autonomous vehicles, driverless cars, electric cars, electric vehicle, hybrid car, car recall, ford explorer, firestone tires, tire failures, child seats
6 | car accidents, traffic deaths, traffic accidents, traffic fatalities, traffic congestion, traffic lights, road deaths, road tax, road tolls, road construction
6 | road projects, road rage, toll plaza, tolls on, congestion charge, congestion fee, speed camera, speeding drivers, drunk drivers, teen drivers, elderly drivers
6 | truck safety, trucking industry, big rigs, highway deaths, highway fund, highway system, infrastructure plan, infrastructure spending, infrastructure law
6 | tappan zee, holland tunnel, lincoln tunnel, gateway tunnel, channel tunnel, big dig, ferry disaster, ferry crash, ferry accident, ferry capsizes, ferry riders
6 | cruise line, container shipping, shipping lines, shipping lanes, shipping industry, shipping companies, shipping routes, merchant ships, merchant fleet
6 | merchant vessels, ship builders, port congestion, inland waterways, cyclists killed, e bike, pedestrian deaths, helmet law, parking tickets, parking meters
6 | parking spaces, baggage handlers, stranded passengers, stranded travelers, travelers stranded, cargo vessels, shipping rates, port closures, ports reopen
6 | ship owners, bulk carrier, seamen strike, dockers strike, harbour workers, air routes, landing rights, air safety rules, air controllers strike, twa flight 800
6 | delta air lines, boeing 737 max, mid air collision, f a a, transportation security administration, rail service cuts, commuter rail line, m t a
6 | metropolitan transportation authority, taxi drivers strike, self driving cars, auto makers recall, red light cameras, driver s license
6 | interstate commerce commission, tappan zee bridge, ferry service suspended, oil tankers ships, red sea shipping, suez canal blockage, panama canal drought
6 | port authority of, rivers and harbors, st lawrence seaway, coast guard rescue, f a a inspectors, n t s b, national transportation safety board
6 | high speed rail line, long island rail road, l i r r
6 | highways, interstate system, high speed trains, roads and bridges, railroads, airports, transportation systems, urban transportation, urban mass
6 | automobile safety, infrastructure, waterways, ports and harbors
6 | crumbling infrastructure, rebuild our infrastructure, roads and airports, rail lines, railways, bridges and tunnels
5 | air traffic control*, high speed rail, public transport, transportation, transport minist*, federal aviation administration, traffic safety, train crash
5 | train derailment, derail*, bridge collapse, maritime, infrastructure bill, road safety, congestion pricing, faa, freight rail, commuter rail, air safety
5 | toll road, boeing 737, merchant marine, container ship, ship canal, suez canal, panama canal, transit strike, transit worker, transit fare, fare increase
5 | subway fare, air security, airport security, airline security, airport screener, baggage, baggage screening, air fare, air crash, crash of flight
5 | crash investigation, black boxes, airline pilot, fuel mileage, gas mileage, auto industry, auto safety, car safety, tire recall, tires, recall of, highway bill
5 | highway safety, drunken driving, drunk driving, speed limits, traffic, pedestrian, taxi, taxis, cabbies, cab driver, tunnel, rail, train wreck, mass transit
5 | transit system, rail service, vessels, shipbuilding, coastwise trade, certificate of documentation, documented vessel, jones act, ocean shipping, sealift, truck
5 | truckers, motor carrier, motor vehicle, suv, s u v, interstate highway, road building, highway trust fund, aviation, air traffic controllers, aircraft noise
5 | aviation safety, space available, commuters, passengers, passenger train, cruise, sea lanes, port strike, dock strike, freight rate, ferry service, bus line
5 | buses, bicycle, urban mass transportation, toll, shipping, port, dock, dockers, port worker, seamen, cargo handling, freight, tanker, convoy, reflagged
5 | reflagging, gulf shipping, waterway, ice bound, seaport, ferry, canal, barge, railway, strait of hormuz, jumbo jet, 747, 737, crash landing, emergency landing
5 | co pilot, flight attendant, air controllers, takeoff, landing, turbulence, frequent flier, air travelers, airport delays, commuter train, commuter line, derailed
5 | derailment, rail strike, metro north, straphanger*, token booth, bus driver, bus crash, school bus crash, tractor trailer, car pool, gridlock, rush hour
5 | congestion, road repair, toll booth, e zpass, drawbridge, tugboat, freighter, oil tanker runs aground, dredging, dock workers, shipyard, speeding
5 | drunken drivers, motorcycle helmets, s u v s, minivan, taxi drivers, cabs, limousine, ship
4 | jetliner, airliner, bus service, trucking, truck driver, car crash, seat belt, air bag, airbag, cargo ship, port authority, dockyard, flight delay, ticket fare
4 | cockpit, air travel, boeing, airbus, bicycle lane, bike lane, pothole, self driving, driverless, driver license, ntsb, runway, landed safely, coast guard ship
4 | uber, licensed driver, gulf tanker, jet, plane, aircraft, motorists, drivers, automobile, helicopter crash, traveler, garage, mechanics, hijacked
4 | seaway, road, vehicles
3 | harbor, bus, traffic jam, parking, motorcycle, e scooter, station, cruise ship, airways, twa, pan am, locomotive, pan am 103
2 | car, boat, travel*, lane, metro
1 | route, drive, auto
`;
