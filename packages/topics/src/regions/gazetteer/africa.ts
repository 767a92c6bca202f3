/** Rows `code | name | other names | adjectives | places in it`, each under the M49 region (`#`) that it lies in directly. */
export const AFRICA = `
# 015 Northern Africa
DZ | Algeria | | Algerian | Algiers, Oran
EG | Egypt | | Egyptian | Cairo, Giza, Sharm el-Sheikh, Sharm el Sheikh, Suez, Luxor, Aswan, Port Said, Sinai, Suez Canal, Rafah crossing
LY | Libya | | Libyan | Tripoli, Benghazi, Misrata, Derna, Sirte, Tobruk
MA | Morocco | | Moroccan | Rabat, Casablanca, Marrakesh, Marrakech, Tangier, Agadir
SD | Sudan | | Sudanese | Khartoum, Darfur, Omdurman, Port Sudan, El Fasher, El-Fasher, Kordofan, Gezira
TN | Tunisia | | Tunisian | Sfax, Sousse, Carthage
EH | Western Sahara | | Sahrawi | Laayoune

# 014 Eastern Africa
BI | Burundi | | Burundian | Bujumbura, Gitega
KM | Comoros | Comoro Islands | Comorian | Moroni
DJ | Djibouti | | Djiboutian |
ER | Eritrea | | Eritrean | Asmara
ET | Ethiopia | Abyssinia | Ethiopian | Addis Ababa, Tigray, Tigrayan, Tigrayans, Oromia, Amhara, Mekelle
KE | Kenya | | Kenyan | Nairobi, Mombasa, Kisumu, Nakuru, Garissa
MG | Madagascar | | Malagasy, Madagascan | Antananarivo, Toamasina
MW | Malawi | | Malawian | Lilongwe, Blantyre
MU | Mauritius | | Mauritian | Port Louis
YT | Mayotte | | Mahoran | Mamoudzou
MZ | Mozambique | | Mozambican | Maputo, Beira, Cabo Delgado
RE | Réunion | La Réunion, Reunion Island | Réunionese | 
RW | Rwanda | | Rwandan | Kigali
SC | Seychelles | | Seychellois |
SO | Somalia | | Somali, Somalian | Mogadishu, Somaliland, Puntland, Hargeisa, Kismayo, Baidoa
SS | South Sudan | | South Sudanese | Juba, Malakal, Bentiu
TZ | Tanzania | United Republic of Tanzania | Tanzanian | Dar es Salaam, Dodoma, Zanzibar, Arusha
UG | Uganda | | Ugandan | Kampala, Entebbe
ZM | Zambia | | Zambian | Lusaka, Ndola, Kitwe
ZW | Zimbabwe | Rhodesia | Zimbabwean, Rhodesian | Harare, Bulawayo
IO | British Indian Ocean Territory | | Chagossian | Diego Garcia, Chagos Islands, Chagos Archipelago, Chagos
TF | French Southern Territories | French Southern and Antarctic Lands | |

# 017 Middle Africa
AO | Angola | | Angolan | Luanda, Cabinda, Huambo, Lobito
CM | Cameroon | Cameroun | Cameroonian | Yaounde, Yaoundé, Douala
CD,CG | | Congos | |
CF | Central African Republic | | Central African | Bangui
TD | Chad | Republic of Chad | Chadian | N'Djamena, Ndjamena
CG | Republic of the Congo | Republic of Congo, Congo-Brazzaville, Congo Republic, Congo Brazzaville | | Brazzaville, Pointe-Noire
CD | Democratic Republic of the Congo | Democratic Republic of Congo, DR Congo, D.R. Congo, DRC, Congo-Kinshasa, Congo, Zaire | Congolese, Zairean, Zairian | Kinshasa, Goma, Bukavu, Lubumbashi, Kivu, North Kivu, South Kivu, Ituri, Katanga, Kisangani, Bunia
GQ | Equatorial Guinea | | Equatorial Guinean, Equatoguinean | Malabo, Bioko
GA | Gabon | | Gabonese | Libreville
ST | São Tomé and Príncipe | Sao Tome, São Tomé | São Toméan |

# 018 Southern Africa
BW | Botswana | | Botswanan, Motswana | Gaborone
SZ | Eswatini | Swaziland | Swazi | Mbabane
LS | Lesotho | | Basotho | Maseru
NA | Namibia | | Namibian | Windhoek, Walvis Bay
ZA | South Africa | | South African | Johannesburg, Cape Town, Pretoria, Durban, Soweto, Port Elizabeth, Gqeberha, Bloemfontein, Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Limpopo

# 011 Western Africa
BJ | Benin | Dahomey | Beninese | Porto-Novo, Cotonou
BF | Burkina Faso | Upper Volta | Burkinabe, Burkinabé | Ouagadougou, Bobo-Dioulasso
CV | Cape Verde | Cabo Verde, Cape Verde Islands | Cape Verdean | Praia
CI | Ivory Coast | Côte d'Ivoire | Ivorian, Ivoirian | Abidjan, Yamoussoukro, Bouaké
GM | Gambia | The Gambia | Gambian | Banjul
GH | Ghana | | Ghanaian, Ghanian | Accra, Kumasi, Tema
GN | Guinea | Republic of Guinea, Guinea-Conakry | Guinean | Conakry, Nzérékoré, Simandou
GW | Guinea-Bissau | | Bissau-Guinean | Bissau
LR | Liberia | | Liberian | Monrovia
ML | Mali | | Malian | Bamako, Timbuktu, Kidal, Mopti
MR | Mauritania | | Mauritanian | Nouakchott
NE | Niger | Republic of Niger | Nigerien, Nigerois | Niamey, Agadez
NG | Nigeria | | Nigerian | Lagos, Abuja, Kano, Ibadan, Port Harcourt, Maiduguri, Kaduna, Borno, Benin City, Niger Delta, Niger State, Enugu, Biafra, Zamfara, Calabar
SH | Saint Helena | St. Helena, Ascension Island, Tristan da Cunha | Saint Helenian |
SN | Senegal | | Senegalese | Dakar, Casamance
SL | Sierra Leone | | Sierra Leonean | Freetown
TG | Togo | | Togolese | Lomé
`;
