/**
 * Groups of countries as `code | name | members | other names | adjectives`. Their codes are words in small letters, so that none is taken for
 * a country's (ISO 3166-1 keeps EU for the European Union, but it is no country). Members as of January 2026; a new member is a change of this file.
 */
export const GROUPS = `
eu | European Union | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE | EU, E.U., European Community, European Communities, European Economic Community, EEC, Common Market, European Commission, European Parliament, European Council, Eurozone, Euro zone, euro zone, Council of the European Union, European Central Bank, ECB |
nato | NATO | AL BE BG CA HR CZ DK EE FI FR DE GR HU IS IT LV LT LU ME MK NL NO PL PT RO SK SI ES SE TR GB US | NATO, Nato, N.A.T.O., North Atlantic Treaty Organization, North Atlantic Treaty Organisation, Atlantic Alliance, North Atlantic Council |
asean | ASEAN | BN KH ID LA MY MM PH SG TH TL VN | ASEAN, Asean, Association of Southeast Asian Nations, Association of South East Asian Nations |
opec | OPEC | DZ CG GQ GA IR IQ KW LY NG SA AE VE | OPEC, Opec, OPEC+, Organization of the Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries, Organization of Petroleum Exporting Countries |
african-union | African Union | DZ AO BJ BW BF BI CM CV CF TD KM CD CG CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW | African Union, Organization of African Unity, Organisation of African Unity |
mercosur | Mercosur | AR BO BR PY UY | Mercosur, Mercosul, Southern Common Market |
g7 | G7 | CA FR DE IT JP GB US | G7, G-7, Group of Seven |
g20 | G20 | AR AU BR CA CN FR DE IN ID IT JP MX KR RU SA ZA TR GB US | G20, G-20, Group of Twenty, Group of 20 |
brics | BRICS | BR RU IN CN ZA EG ET IR AE ID | BRICS, Brics |
middle-east | Middle East | BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE | Middle East, Mideast, Near East | Middle Eastern
gulf-states | Gulf states | BH KW OM QA SA AE | Gulf states, Gulf States, Gulf Arab states, Gulf Cooperation Council, GCC | Gulf Arab
arab-league | Arab League | DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE | Arab League, Arab world, Arab states, Arab nations, Arab countries, League of Arab States |
nordics | Nordic countries | DK FI IS NO SE | Nordic countries, Nordic region, Scandinavia | Nordic, Scandinavian
baltics | Baltic states | EE LV LT | Baltic states, Baltic countries, Baltics, Baltic republics |
ecowas | ECOWAS | BJ CV CI GM GH GN GW LR NG SN SL TG | ECOWAS, Ecowas, Economic Community of West African States |
caricom | CARICOM | AG BS BB BZ DM GD GY HT JM MS KN LC VC SR TT | CARICOM, Caricom, Caribbean Community |
`;
