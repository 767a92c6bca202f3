/** Demonyms as `code | name`, under `# language`. Written by scripts/build-gazetteer.mjs from i18n-nationality (MIT). */
export const DEMONYMS = `
# en
AD | Andorran
AE | Emirian
AF | Afghan
AG | Antiguan
AL | Albanian
AM | Armenian
AO | Angolan
AR | Argentinean
AT | Austrian
AU | Australian
AX | Åland Islands
AZ | Azerbaijani
BA | Bosnian - Herzegovinian
BB | Barbadian
BD | Bangladeshi
BE | Belgian
BF | Burkinabe
BG | Bulgarian
BH | Bahraini
BI | Burundian
BJ | Beninese
BL | Saint Barthélemy
BM | Bermuda
BN | Bruneian
BO | Bolivian
BR | Brazilian
BS | Bahamian
BT | Bhutanese
BV | Bouvet Island
BW | Batswana
BY | Belarusian
BZ | Belizean
CA | Canadian
CF | Central African
CH | Swiss
CI | Ivorian
CK | Cook Islands
CL | Chilean
CM | Cameroonian
CN | Chinese
CO | Colombian
CR | Costa Rican
CU | Cuban
CV | Cape Verdean
CW | Curaçao
CX | Christmas Island
CY | Cypriot
CZ | Czech
DE | German
DJ | Djibouti
DK | Danish
DZ | Algerian
EC | Ecuadorean
EE | Estonian
EG | Egyptian
EH | Western Sahara
ER | Eritrean
ES | Spanish
ET | Ethiopian
FI | Finnish
FJ | Fijian
FM | Micronesian
FO | Faroe Islands
FR | French
GA | Gabonese
GB | British
GD | Grenadian
GE | Georgian
GG | Guernsey
GH | Ghanaian
GI | Gibraltar
GL | Greenland
GM | Gambian
GN | Guinean
GP | Guadeloupe
GQ | Equatorial Guinean
GR | Greek
GS | South Georgia and the South Sandwich Islands
GT | Guatemalan
GU | Guam
GW | Guinea-Bissauan
GY | Guyanese
HK | Hong Kong
HM | Heard Island and Mcdonald Islands
HN | Honduran
HR | Croatian
HT | Haitian
HU | Hungarian
ID | Indonesian
IE | Irish
IL | Israeli
IM | Manx
IN | Indian
IO | British Indian Ocean Territory
IQ | Iraqi
IR | Iranian
IS | Icelandic
IT | Italian
JE | Jersey
JM | Jamaican
JO | Jordanian
JP | Japanese
KE | Kenyan
KG | Kyrgyz
KH | Cambodian
KI | I-Kiribati
KM | Comoran
KN | Kittian and Nevisian
KP | North Korean
KR | South Korean
KW | Kuwaiti
KY | Cayman Islands
KZ | Kazakhstani
LA | Laotian
LB | Lebanese
LC | Saint Lucian
LI | Liechtensteiner
LK | Sri Lankan
LR | Liberian
LS | Mosotho
LT | Lithuanian
LU | Luxembourger
LV | Latvian
LY | Libyan
MA | Moroccan
MC | Monacan
MD | Moldovan
ME | Montenegrin
MG | Malagasy
MH | Marshallese
MK | Macedonian
ML | Malian
MM | Burmese
MN | Mongolian
MO | Macao
MP | Northern Mariana Islands
MQ | Martinique
MR | Mauritanian
MS | Montserrat
MT | Maltese
MU | Mauritian
MV | Maldivan
MW | Malawian
MX | Mexican
MY | Malaysian
MZ | Mozambican
NA | Namibian
NC | New Caledonia
NE | Nigerien
NF | Norfolk Island
NG | Nigerian
NI | Nicaraguan
NL | Dutch
NO | Norwegian
NP | Nepalese
NR | Nauruan
NU | Niue
NZ | New Zealander
OM | Omani
PA | Panamanian
PE | Peruvian
PG | Papua New Guinea
PH | Filipino
PK | Pakistani
PL | Polish
PM | Saint Pierre and Miquelon
PN | Pitcairn
PR | Puerto Rico
PT | Portuguese
PW | Palauan
PY | Paraguayan
QA | Qatari
RE | Reunion
RO | Romanian
RS | Serbian
RU | Russian
RW | Rwandan
SA | Saudi
SB | Solomon Islander
SC | Seychellois
SD | Sudanese
SE | Swedish
SG | Singaporean
SH | Saint Helena
SI | Slovenian
SJ | Svalbard and Jan Mayen
SK | Slovakian
SL | Sierra Leonean
SM | San Marinese
SN | Senegalese
SO | Somali
SR | Surinamer
SS | South Sudan
ST | Sao Tomean
SV | Salvadoran
SY | Syrian
SZ | Swazi
TC | Turks and Caicos Islands
TD | Chadian
TG | Togolese
TH | Thai
TJ | Tajik
TK | Tokelau
TL | East Timorese
TM | Turkmenistan
TN | Tunisian
TO | Tongan
TR | Turkish
TT | Trinidadian or Tobagonian
TV | Tuvaluan
TW | Taiwanese
TZ | Tanzanian
UA | Ukrainian
UG | Ugandan
UM | United States Minor Outlying Islands
US | American
UY | Uruguayan
UZ | Uzbekistani
VC | Saint Vincent and the Grenadines
VE | Venezuelan
VN | Vietnamese
VU | Vanuatu
WF | Welsh
WS | Samoan
XK | Kosovo
YE | Yemenite
YT | Mayotte
ZA | South African
ZM | Zambian
ZW | Zimbabwean
# es
AD | Andorrano
AE | Emiratí
AF | Afgano
AG | Antiguano
AL | Albanés
AM | Armenio
AO | Angoleño
AR | Argentino
AT | Austriaco
AU | Australiano
AX | Alandés
AZ | Azerbaiyano
BA | Bosnia-Herzegovina
BB | Barbadense
BD | Bangladesí
BE | Belga
BF | Burkinés
BG | Búlgaro
BH | Bareiní
BI | Burundés
BJ | Beninés
BL | Sanbartolomense
BM | Bermudeño
BN | Brunense
BO | Boliviano
BQ | Caribeño
BR | Brasileño
BS | Bahameño
BT | Butanés
BV | Islandés
BW | Botsuano
BY | Bielorruso
BZ | Beliceño
CA | Canadiense
CC | Cocano
CF | Centroafricano
CH | Suizo
CI | Ivoriano
CK | Cookiano
CL | Chileno
CM | Camerunés
CN | Chino
CO | Colombiano
CR | Costarricense
CU | Cubano
CV | Caboverdiano
CW | Curazao
CX | Navideño
CY | Chipriota
CZ | Checo
DE | Alemán
DJ | Yibutiano
DK | Danés
DZ | Argelino
EC | Ecuatoriano
EE | Estonio
EG | Egipcio
EH | Sahariano
ER | Eritreo
ES | Español
ET | Etíope
FI | Finlandés
FJ | Fijiano
FK | Malvinense
FM | Micronesio
FO | Feroés
FR | Francés
GA | Gabonés
GB | Británico
GD | Granadino
GE | Georgiano
GF | Guayanés
GG | Guernesey
GH | Ghana
GI | Gibralteño
GL | Groenlandés
GM | Gambiano
GN | Guineano
GP | Guadalupeño
GQ | Ecuatoguineano
GR | Griego
GT | Guatemalteco
GU | Guamés
GW | Guineano-Bisau
GY | Guyanés
HK | Hongkonés
HM | Heard y McDonald
HN | Hondureño
HR | Croata
HT | Haitiano
HU | Húngaro
ID | Indonesio
IE | Irlandés
IL | Israelí
IM | Manés
IN | Indio
IO | Británico del Océano Índico
IQ | Iraki
IR | Irani
IS | Islandés
IT | Italiano
JE | Jersey
JM | Jamaicano
JO | Jordano
JP | Japonés
KE | Keniano
KG | Kirguís
KH | Camboyano
KI | Kiribatiano
KM | Comorense
KP | Norcoreano
KR | Coreano
KW | Kuwaiti
KY | Caimanés
KZ | Kazajo
LA | Laosiano
LB | Libanés
LI | Liechtensteiniano
LK | Sri Lankés
LR | Liberiano
LS | Lesotense
LT | Lituano
LU | Luxemburgués
LV | Letón
LY | Libio
MA | Marroquí
MC | Monegasco
MD | Moldavo
ME | Montenegrino
MF | San martiner
MG | Madagascarí
MH | Marshalés
MK | Macedonio
ML | Malí
MM | Birmano
MO | Macaense
MP | Marianense
MQ | Martiniqués
MR | Mauritano
MS | Montserratiano
MT | Maltés
MU | Mauriciano
MV | Maldivo
MW | Malauí
MX | Mexicano
MY | Malasio
MZ | Mozambiqueño
NA | Namibio
NC | Nueva Caledonia
NE | Níger
NF | Norfolquino
NG | Nigeriano
NI | Nicaragüense
NL | Holandés
NO | Noruego
NP | Nepaleño
NR | Nauruano
NU | Niueano
NZ | Neozelandés
OM | Omaní
PA | Panameño
PE | Peruano
PG | Papú
PH | Filipino
PK | Pakistano
PL | Polaco
PM | Sampedrino
PN | Pitcairnés
PR |  Puerto Rico
PS | Palestino
PT | Portugués
PW | Palauano
PY | Paraguayo
QA | Qatari
RE | Reunión
RO | Rumano
RS | Serbio
RU | Ruso
RW | Ruandés
SA | Saudí
SB | Salomonense
SC | Seychellense
SD | Sudanes
SE | Sueco
SG | Singapurense
SH | Santaeleno
SI | Esloveno
SJ | Svalbardés
SK | Eslovaco
SL | Sierra Leones
SM | Sanmarinés
SN | Senegalés
SO | Somalí
SR | Surinamés
SS | South Sudan
ST | Santotomense
SV | Salvadoreño
SX | Sanmartinense
SY | Sirio
SZ | Suazi
TD | Chadiano
TG | Togolés
TH | Tailandés
TJ | Tayiko
TK | Tokelauano
TL | Timorense
TM | Turcomano
TN | Tunecino
TO | Tongano
TR | Turco
TT | Trinidad y Tobago
TV | Tuvaluano
TW | Taiwanes
TZ | Tanzano
UA | Ucraniano
UG | Ugandés
US | Estadounidense
UY | Uruguayo
UZ | Uzbeko
VA | Vaticano
VE | Venezolano
VN | Vietnamita
VU | Vanuatense
WF | Wallisiano
WS | Samoano
XK | Kosovar
YE | Yemení
YT | Mayotés
ZA | Sudáfricano
ZM | Zambiano
ZW | Zimbabuense
# fr
AD | Andorran
AE | Émirien
AF | Afghan
AG | Antiguayen
AL | Albanais
AM | Arménien
AO | Angolais
AR | Argentin
AT | Autrichien
AU | Australien
AX | Îles Aland
AZ | Azerbaïdjanais
BA | Bosnien
BB | Barbadien
BD | Bangladais
BE | Belge
BF | Burkinabé
BG | Bulgare
BH | Bahreïnien
BI | Burundais
BJ | Béninois
BL | Saint-Barthélemy
BM | Bermudien
BN | Brunéien
BO | Bolivien
BQ | Pays-Bas Caribéens
BR | Brésilien
BS | Bahamien
BT | Bhoutanais
BV | Île Bouvet
BW | Botswanais
BY | Biélorusse
BZ | Bélizien
CA | Canadien
CC | Îles Cocos
CF | Centrafricain
CH | Suisse
CI | Ivoirien
CK | Îles Cook
CL | Chilien
CM | Camerounais
CN | Chinois
CO | Colombien
CR | Costaricain
CU | Cubain
CV | Cap verdien
CW | Curacien
CX | L'île Christmas
CY | Chypriote
CZ | Tchèque
DE | Allemand
DJ | Djiboutien
DK | Danois
DZ | Algérien
EC | Équatorien
EE | Estonien
EG | Égyptien
EH | Sahara Occidental
ER | Érythréen
ES | Espagnol
ET | Éthiopien
FI | Finlandais
FJ | Fidjien
FK | Malouin
FM | Micronésien
FO | Féroïen
FR | Français
GA | Gabonais
GB | Britannique
GD | Grenadien
GE | Géorgien
GG | Guernesiais
GH | Ghanéen
GI | Gibraltariens
GL | Groenlandais
GM | Gambien
GN | Guinéen
GP | Guadeloupéen
GQ | Équato-guinéen
GR | Grec
GS | Géorgie du Sud et les îles Sandwich du Sud
GT | Guatémaltèque
GU | Guam
GW | Bissaoguinéen
GY | Guyanais
HK | Hongkongais
HM | Îles Heard-et-MacDonald
HN | Hondurien
HR | Croate
HT | Haïtien
HU | Hongrois
ID | Indonésien
IE | Irlandais
IL | Israélien
IM | Île de Man
IN | Indien
IO | Territoire britannique de l'océan Indien
IQ | Irakien
IR | Iranien
IS | Islandais
IT | Italien
JE | Jersiais
JM | Jamaïquain
JO | Jordanien
JP | Japonais
KE | Kényan
KG | Kirghiz
KH | Cambodgien
KI | Kiribatiens
KM | Comorien
KN | Afro-Kittitien et Afro-Nevisien
KP | Nord coréen
KR | Sud coréen
KW | Koweïtien
KY | Caïmanien
KZ | Kazakhstanais
LA | Laotien
LB | Libanais
LC | Saint-Lucien
LI | Liechtensteinois
LK | Sri Lankais
LR | Liberian
LS | Mosotho
LT | Lituanien
LU | Luxembourgeois
LV | Letton
LY | Libyen
MA | Marocain
MC | Monégasque
MD | Moldave
ME | Monténégrin
MG | Malgache
MH | Marshallais
MK | Macédonien
ML | Malien
MM | Birman
MN | Mongol
MO | Macanéen
MP | Îles Mariannes du Nord
MQ | Martiniquais
MR | Mauritanien
MS | Montserratien
MT | Maltais
MU | Mauricien
MV | Maldivien
MW | Malawien
MX | Mexicain
MY | Malaisien
MZ | Mozambicain
NA | Namibien
NC | Néo-Calédonien
NE | Nigérien
NF | Norfolkais
NG | Nigérian
NI | Nicaraguayen
NL | Néerlandais
NO | Norvégien
NP | Népalais
NR | Nauruan
NU | Niuéen
NZ | Néo-Zélandais
OM | Omanais
PA | Panaméen
PE | Péruvien
PG | Papouasien
PH | Philippin
PK | Pakistanais
PL | Polonais
PM | Saint-Pierrais ou Miquelonais
PN | Îles Pitcairn
PR | Portoricain
PT | Portugais
PW | Palauan
PY | Paraguayen
QA | Qatarien
RE | Réunionnais
RO | Roumain
RS | Serbe
RU | Russe
RW | Rwandais
SA | Saoudien
SB | Salomonais
SC | Seychellois
SD | Soudanais
SE | Suédois
SG | Singapourien
SH | Sainte Hélène
SI | Slovène
SJ | Svalbard et Jan Mayen
SK | Slovaque
SL | Sierra Léonais
SM | Saint-Marinais
SN | Sénégalais
SO | Somalien
SR | Surinamais
SS | Sud-Soudanais
ST | Santoméen
SV | Salvadorien
SY | Syrien
SZ | Swazi
TC | Îles Turques-et-Caïques
TD | Tchadien
TG | Togolais
TH | Thaïlandais
TJ | Tadjik
TK | Tokélaou
TL | Est-Timorais
TM | Turkmène
TN | Tunisien
TO | Tongien
TR | Turc
TT | Trinidadien ou Tobagonien
TV | Tuvalais
TW | Taïwanais
TZ | Tanzanien
UA | Ukrainien
UG | Ougandais
UM | Îles mineures éloignées des États-Unis
US | Américain
UY | Uruguayen
UZ | Ouzbek
VC | Vincentais
VE | Vénézuélien
VG | Îles Vierges Britanniques
VI | Îles Vierges Américaines
VN | Vietnamien
VU | Vanuatais
WF | Gallois
WS | Samoan
XK | Kosovar
YE | Yéménite
YT | Mahorais
ZA | Sud Africain
ZM | Zambien
ZW | Zimbabwéen
# de
AD | Andorranisch
AE | Vereinigte Arabische Emirate
AF | Afghanisch
AG | Antiguanisch
AL | Albanisch
AM | Armenisch
AO | Angolanisch
AR | Argentinisch
AT | Österreichisch
AU | Australisch
AX | Åland Insel
AZ | Aserbaidschanisch
BA | Bosnisch
BB | Barbadisch
BD | Bangladeschisch
BE | Belgisch
BF | Burkinisch
BG | Bulgarisch
BH | Bahrainisch
BI | Burundisch
BJ | Beninisch
BL | St. Barthélemy
BM | Bermudisch
BN | Bruneiisch
BO | Bolivisch
BR | Brasilianisch
BS | Bahamaisch
BT | Bhutanisch
BV | Bouvet insel
BW | Botsuanisch
BY | Weißrussisch
BZ | Belizisch
CA | Kanadisch
CC | Kokosinseln
CF | Zentralafrikanisch
CH | Schweizerisch
CI | Ivorisch
CK | Cookinseln
CL | Chilenisch
CM | Kamerunisch
CN | Chinesisch
CO | Kolumbianisch
CR | Costa-Ricanisch
CU | Kubanisch
CV | Kapverdisch
CW | Curaçao
CX | Weihnachtsinsel
CY | Zyprisch
CZ | Tschechisch
DE | Deutsch
DJ | Dschibutisch
DK | Dänisch
DZ | Algerisch
EC | Ecuadorianisch
EE | Estnisch
EG | Ägyptisch
EH | Westsahara
ER | Eritreisch
ES | Spanisch
ET | Äthiopisch
FI | Finnisch
FJ | Fidschianisch
FK | Falklandinseln
FM | Mikronesisch
FO | Färöer
FR | Französisch
GA | Gabunisch
GB | Britisch
GD | Grenadisch
GE | Georgisch
GF | Französisch-Guayana
GG | Guernsey
GH | Ghanaisch
GI | Gibraltar
GL | Grönländisch
GM | Gambisch
GN | Guineisch
GP | Guadeloupe
GQ | Äquatorial-Guineisch
GR | Griechisch
GS | Südgeorgien und die Südlichen Sandwichinseln
GT | Guatemaltekisch
GU | Guamisch
GW | Guinea-Bissauisch
GY | Guyanisch
HK | Hongkong
HM | Heard und McDonaldinseln
HN | Honduranisch
HR | Kroatisch
HT | Haitianisch
HU | Ungarisch
ID | Indonesisch
IE | Irisch
IL | Israelisch
IN | Indisch
IO | Britisches Territorium im Indischen Ozean
IQ | Irakisch
IR | Iranisch
IS | Isländisch
IT | Italienisch
JE | Jersey
JM | Jamaikanisch
JO | Jordanisch
JP | Japanisch
KE | Kenianisch
KG | Kirgisisch
KH | Kambodschanisch
KI | Kiribatisch
KM | Komorisch
KN | St. Kitts und Nevis
KP | Nordkoreanisch
KR | Südkoreanisch
KW | Kuwaitisch
KY | Kaimaninseln
KZ | Kasachisch
LA | Laotisch
LB | Libanesisch
LC | Lucianisch
LI | Liechtensteinisch
LK | Sri-Lankisch
LR | Liberianisch
LS | Lesothisch
LT | Litauisch
LU | Luxemburgisch
LV | Lettisch
LY | Libysch
MA | Marokkanisch
MC | Monegassisch
MD | Moldawisch
ME | Montenegrinisch
MF | Saint-Martin
MG | Madagassisch
MH | Marshallisch
MK | Mazedonisch
ML | Malisch
MM | Myanmarisch
MN | Mongolisch
MO | Macau
MP | Nördliche Marianen
MQ | Martinique
MR | Mauretanisch
MS | Montserrat
MT | Maltesisch
MU | Mauritisch
MV | Maledivisch
MW | Malawisch
MX | Mexikanisch
MY | Malaysisch
MZ | Mosambikanisch
NA | Namibisch
NC | Neukaledonien
NF | Norfolkinsel
NI | Nicaraguanisch
NL | Niederländisch
NO | Norwegisch
NP | Nepalesisch
NR | Nauruisch
NU | Niueanisch
NZ | Neuseelandneuseeländisch
OM | Omanisch
PA | Panamaisch
PE | Peruanisch
PF | Französisch-Polynesien
PG | Papua-Neuguienisch
PH | Philippinisch
PK | Pakistanisch
PL | Polnisch
PM | St. Pierre und Miquelon
PN | Pitcairninseln
PR | Puerto-Ricanisch
PS | Gazastreifen
PT | Portugiesisch
PW | Palauisch
PY | Paraguayisch
QA | Katarisch
RE | Réunion
RO | Rumänisch
RS | Serbisch
RU | Russisch
RW | Ruandisch
SA | Saudi-Arabisch
SB | Salomonisch
SC | Seychellisch
SD | Sudanesisch
SE | Schwedisch
SG | Singapurisch
SH | St.Helena
SI | Slowenisch
SJ | Jan Mayen
SK | Slowakisch
SL | Sierra-Leonisch
SM | San-Marinesisch
SN | Senegalesisch
SO | Somalisch
SR | Surinamisch
SS | Südsudanesisch
ST | São-Toméisch
SV | Salvadorianisch
SX | Sint Maarten
SY | Syrisch
SZ | Swasiländisch
TC | Turks- und Caicosinseln
TD | Tschadisch
TF | Französische Süd- und Antarktisgebiete
TG | Togolesisch
TH | Thailändisch
TJ | Tadschikisch
TK | Tokelau
TL | Timoresisch
TM | Turkmenisch
TN | Tunesisch
TO | Tongaisch
TR | Türkisch
TT | Trinidad und Tobago
TV | Tuvaluisch
TW | Taiwanesisch
TZ | Tansanisch
UA | Ukrainisch
UG | Ugandisch
UM | United States Minor Outlying Islands
US | Amerikanisch
UY | Uruguayisch
UZ | Usbekisch
VA | Vatikanisch
VC | Vincentisch
VE | Venezolanisch
VG | Britische Jungferninseln
VI | Amerikanische Jungferninseln
VN | Vietnamesisch
VU | Vanuatisch
WF | Wallis und Futuna
WS | Samoanisch
XK | Kosovo
YE | Jemenitisch
YT | Mayotte
ZA | Südafrikanisch
ZM | Sambisch
ZW | Simbabwisch
`;
