/** Rows as in africa.ts. The United States has a file of its own. */
export const AMERICAS = `
# 021 Northern America
BM | Bermuda | | Bermudian, Bermudan |
CA | Canada | | Canadian | Ottawa, Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec, Quebec City, Ontario, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, British Columbia, Newfoundland, Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Saskatoon, Mississauga, Fredericton, Parliament Hill, Royal Canadian Mounted Police, RCMP, B.C., Ont.
GL | Greenland | | Greenlandic, Greenlander | Nuuk
PM | Saint Pierre and Miquelon | St. Pierre and Miquelon, Saint-Pierre and Miquelon | |

# 013 Central America
BZ | Belize | British Honduras | Belizean | Belmopan, Belize City
CR | Costa Rica | | Costa Rican | Guanacaste
SV | El Salvador | | Salvadoran, Salvadorean, Salvadorian | San Salvador
GT | Guatemala | | Guatemalan | Guatemala City, Quetzaltenango
HN | Honduras | | Honduran | Tegucigalpa, San Pedro Sula
MX | Mexico | United Mexican States | Mexican | Mexico City, Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Juárez, Sinaloa, Culiacan, Culiacán, Jalisco, Michoacan, Guerrero, Oaxaca, Chiapas, Yucatan, Veracruz, Acapulco, Cancun, Cancún, Tamaulipas, Chihuahua, Sonora, Baja California, Nuevo Leon, Nuevo León, Quintana Roo, Zacatecas, Guanajuato, Nuevo Laredo, Reynosa, Matamoros, Pemex, Puebla, Mazatlan, Tapachula
NI | Nicaragua | | Nicaraguan, Sandinista | Managua
PA | Panama | | Panamanian | Panama City, Panama Canal, Darién Gap, Darien Gap, Darién

# 029 Caribbean
AI | Anguilla | | Anguillan |
AG | Antigua and Barbuda | Antigua, Barbuda, Antigua & Barbuda | Antiguan |
AW | Aruba | | Aruban |
BS | Bahamas | The Bahamas | Bahamian | Nassau, Grand Bahama, Abaco
BB | Barbados | | Barbadian, Bajan | Bridgetown
BQ | Caribbean Netherlands | Bonaire, Sint Eustatius, Saba | |
KY | Cayman Islands | Caymans, Grand Cayman | Caymanian |
CU | Cuba | | Cuban | Havana, Guantanamo, Guantánamo, Santiago de Cuba
CW | Curaçao | Netherlands Antilles | | Willemstad
DM | Dominica | Commonwealth of Dominica | | Roseau
DO | Dominican Republic | | Dominican | Santo Domingo, Punta Cana
GD | Grenada | | Grenadian | St. George's
GP | Guadeloupe | | Guadeloupean | Pointe-à-Pitre
HT | Haiti | | Haitian | Port-au-Prince, Port au Prince, Cap-Haïtien, Gonaïves
JM | Jamaica | | Jamaican | Montego Bay
MQ | Martinique | | Martinican | Fort-de-France
MS | Montserrat | | Montserratian |
PR | Puerto Rico | | Puerto Rican | 
BL | Saint Barthélemy | St. Barts, St. Barths, St Barts | |
KN | Saint Kitts and Nevis | St. Kitts and Nevis, St. Kitts, Saint Kitts, Nevis | Kittitian | Basseterre
LC | Saint Lucia | St. Lucia, St Lucia | Saint Lucian, St. Lucian | Castries
MF | Saint Martin | Saint-Martin | |
VC | Saint Vincent and the Grenadines | St. Vincent and the Grenadines, Saint Vincent, St. Vincent, the Grenadines, Grenadines | Vincentian | Kingstown
SX | Sint Maarten | St. Maarten, Saint Maarten | |
TT | Trinidad and Tobago | Trinidad, Tobago, Trinidad & Tobago | Trinidadian, Tobagonian | Port of Spain
TC | Turks and Caicos Islands | Turks and Caicos, Turks & Caicos | |
VG | British Virgin Islands | BVI | | Tortola
VI | United States Virgin Islands | U.S. Virgin Islands, US Virgin Islands, Virgin Islands | Virgin Islander | St. Croix, Charlotte Amalie

# 005 South America
AR | Argentina | Argentine Republic | Argentine, Argentinian, Argentinean | Buenos Aires, Rosario, Mendoza, Ushuaia, Patagonia, Tucumán, Casa Rosada
BO | Bolivia | | Bolivian | La Paz, Cochabamba, El Alto, Potosí
BV | Bouvet Island | | |
BR | Brazil | Brasil | Brazilian | Brasilia, Brasília, Sao Paulo, São Paulo, Rio de Janeiro, Rio Grande do Sul, Bahia, Minas Gerais, Porto Alegre, Recife, Fortaleza, Manaus, Belém, Belem, Curitiba, Petrobras, Mato Grosso, Planalto
CL | Chile | | Chilean | Santiago, Valparaiso, Valparaíso, Antofagasta, Atacama, Concepción
CO | Colombia | | Colombian | Bogota, Bogotá, Medellin, Medellín, Cali, Barranquilla, Cartagena, Bucaramanga, Cúcuta, Antioquia, Cauca
EC | Ecuador | | Ecuadorian, Ecuadorean, Ecuadoran | Quito, Guayaquil, Galapagos, Galápagos, Galapagos Islands
FK | Falkland Islands | Falklands, Malvinas, Islas Malvinas | Falkland Islander |
GF | French Guiana | | French Guianese | Cayenne, Kourou
GY | Guyana | British Guiana | Guyanese | Essequibo
PY | Paraguay | | Paraguayan | Asuncion, Asunción
PE | Peru | | Peruvian | Lima, Cusco, Cuzco, Arequipa, Callao, Machu Picchu, Chancay
GS | South Georgia and the South Sandwich Islands | South Georgia Island, South Sandwich Islands | |
SR | Suriname | Surinam | Surinamese | Paramaribo
UY | Uruguay | | Uruguayan | Montevideo, Punta del Este
VE | Venezuela | | Venezuelan | Caracas, Maracaibo, Ciudad Guayana, Miraflores Palace, PDVSA, Zulia
`;
