/** Housing (CAP 14): rows `weight | phrases`; a star stands for any ending. */
export const HOUSING = `
5 | affordable housing, public housing, housing crisis, homeless, homelessness, mortgage rate, home loan, rent control, tenant, landlord, eviction, housing market, urban renewal, housing and urban development, mortgage crisis, foreclosure, section 8, zoning, subprime mortgage, council house, council housing, social housing, housing policy, slum, gentrification, fannie mae, freddie mac, housing project, community development block grant, urban development, squatter, home buyer, first time buyer
4 | housing, mortgage, home price, house price, homeowner, rent, renter, apartment building, rental, urban planning, redevelopment, neighborhood revitalization, building code, shelter for homeless, encampment, rent increase, housing starts, property market, housing shortage, enterprise zone, inner city, hud
3 | apartment, real estate, tenement, neighborhood, property developer, suburb, public works, rebuild*, condo, condominium, brownstone, airbnb
2 | building, residents, home, resident, developer, city planning, dwelling, rural housing
1 | house, downtown, city
`;
