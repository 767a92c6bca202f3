/** Housing (CAP 14): rows `weight | phrases`; a star stands for any ending. */
export const HOUSING = `
8 | mortgage rate
7 | housing, homeless, apartment, real estate, tenants, rent, landlord, housing aid, housing agency, housing discrimination, housing vouchers, housing loans
7 | housing official, housing secretary, housing slump, housing sales, housing rights, senior housing, student housing, rent freeze, rent strike, tenant rights
7 | slum landlords, homeless children, homeless encampment, homeless policy, homeless women, homeless camp, housing act of, housing boom ends, housing for poor
7 | housing for homeless, public housing tenants, low income housing, middle income housing, fair housing act, rent control law, real estate developer
7 | real estate prices, real estate deal, real estate broker
6 | housebuilding, homebuilders, homebuyers, subprime, foreclosed, evict, evicting, favela, rezoning, rezone, evergrande, gentrifying, gentrified, gentrify
6 | squatting, suburbanites, exurbs, levittown, affordable homes, luxury condos, home building, home builders, home construction, home values, home mortgage
6 | home sellers, house hunting, mortgage lenders, mortgage payments, subprime loans, eviction ban, rental market, rental prices, slum clearance, condo tower
6 | tent city, rough sleepers, rough sleeping, street people, shelter system, shelter beds, zoning rules, zoning board, zoning change, building permits
6 | building inspectors, property prices, property boom, country garden, tallest building, towers rise, office towers, office space, office buildings, freedom tower
6 | rebuilding downtown, redevelopment plan, urban planners, urban policy, urban areas, urban problems, urban affairs, urban neighborhoods, urban america
6 | urban blight, neighborhood change, neighborhood group, neighborhood revival, town planning, planning permission, planning rules, green belt, new towns
6 | suburban growth, suburban homes, suburban development, sprawling suburbs, our cities, metropolitan areas, rural development, rural communities, harlem revival
6 | downtown development, downtown redevelopment, waterfront plan, columbus circle, dwelling units, mobile homes, trailer park, boarding houses, single room
6 | squalid conditions, new homes, home completions, homes started, home ownership rate, house price index, sleeping on streets, building code violations
6 | building collapse code, building boom downtown, land use rules, ground zero plan, ground zero design, ground zero rebuilding, trade center site
6 | lower manhattan redevelopment, small town decline, population loss cities, nation s cities, cities and towns, block grants cities, community development program
6 | times square redevelopment, co op board, home sales fell, single family homes, new home sales, existing home sales, first time home buyers
6 | world trade center site, west side stadium plan
6 | home buyers, homeowners, mortgages, slums, inner cities, decent home, decent housing, city dwellers, the homeless shelters, rent supplements, blighted
6 | rural areas, rural america, empowerment zones
6 | rent controls, foreclosures, low rent housing
5 | affordable housing, public housing, housing crisis, homelessness, home loan, rent control, eviction, housing market, urban renewal, housing and urban development
5 | mortgage crisis, foreclosure, section 8, zoning, subprime mortgage, council house, council housing, social housing, housing policy, slum, gentrification
5 | fannie mae, freddie mac, housing project, community development block grant, squatter, home buyer, first time buyer, homeless people, homeless shelter
5 | homeless families, homeless man, housing boom, housing bubble, housing bill, housing program, housing authority, rent law, rent regulation, rent stabilization
5 | apartment house, real estate market, developers, development plan, urban sprawl, sprawl, suburban sprawl, suburbs, suburban, urban development, downtown revival
5 | neighborhoods, revitalize, revitalization, low cost housing, home ownership, homeownership, homeowners loan, housing act, model cities
5 | public housing project, mansion, skyscraper, condos, brownstones, waterfront development, shantytown, community development, enterprise zones, residential
5 | empowerment zone, rural housing, housing assistance, housing for the elderly, squalid housing, co op, co ops, loft, town house, subdivision, eminent domain
5 | landmarks commission, slumlord, housing court, evicted, home owners, housing prices, high rise, urban decay, blight, revival of downtown, cities, houses
4 | mortgage, home price, house price, homeowner, renter, apartment building, rental, urban planning, redevelopment, neighborhood revitalization, building code
4 | shelter for homeless, encampment, rent increase, property market, housing shortage, inner city, hud, zoning law, urban, community renewal, shelters
4 | building boom, home sales, residents, dwellings
3 | tenement, property developer, public works, rebuild*, condominium, airbnb, housing starts
2 | building, home, city planning
1 | downtown
`;
