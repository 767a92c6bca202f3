/** Transportation (CAP 10): rows `weight | phrases`; a star stands for any ending. */
export const TRANSPORTATION = `
5 | highway, mass transit, airline, airport, air traffic control*, railroad, railway, high speed rail, public transport, transportation, transport minist*, aviation, federal aviation administration, amtrak, auto safety, traffic safety, plane crash, train crash, train derailment, derail*, bridge collapse, shipping, maritime, seaport, subway, infrastructure bill, road safety, congestion pricing, faa, freight rail, commuter rail, air safety, toll road, boeing 737, merchant marine, ferry, container ship, ship canal, suez canal, panama canal
4 | jetliner, airliner, jet crash, train, rail, road, bus service, trucking, truck driver, motor vehicle, car crash, seat belt, air bag, airbag, speed limit, freight, cargo ship, vessel, port authority, dockyard, commuter, passenger, flight delay, ticket fare, pilot, cockpit, air travel, boeing, airbus, bicycle lane, bike lane, pothole, bridge, transit, tunnel, self driving, driverless, driver license, ntsb, runway, landed safely, traffic, coast guard ship, taxi, uber, licensed driver, gulf tanker, barge
3 | flight, aircraft, plane, port, ship, harbor, bus, driver, traffic jam, crash, automobile, parking, motorist, motorcycle, e scooter, station, cruise ship, airways, twa, pan am, locomotive, pan am 103, black box
2 | vehicle, jet, truck, car, boat, travel*, lane, fare, metro
1 | route, drive, auto
`;
