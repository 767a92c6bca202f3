/** The countries in eight languages as `code | names`, under `# language`. Written by scripts/build-gazetteer.mjs from i18n-iso-countries (MIT). */
export const COUNTRY_NAMES = `
# en
AD | Andorra
AE | United Arab Emirates
AF | Afghanistan
AG | Antigua and Barbuda
AI | Anguilla
AL | Albania
AM | Armenia
AO | Angola
AQ | Antarctica
AR | Argentina
AS | American Samoa
AT | Austria
AU | Australia
AW | Aruba
AX | Åland Islands, Aland Islands
AZ | Azerbaijan
BA | Bosnia and Herzegovina
BB | Barbados
BD | Bangladesh
BE | Belgium
BF | Burkina Faso
BG | Bulgaria
BH | Bahrain
BI | Burundi
BJ | Benin
BM | Bermuda
BN | Brunei Darussalam
BO | Bolivia
BR | Brazil
BS | Bahamas
BT | Bhutan
BV | Bouvet Island
BW | Botswana
BY | Belarus
BZ | Belize
CA | Canada
CD | Democratic Republic of the Congo, Congo
CF | Central African Republic
CG | Republic of the Congo, Congo
CH | Switzerland
CI | Cote d'Ivoire, Côte d'Ivoire, Ivory Coast
CK | Cook Islands
CL | Chile
CM | Cameroon
CN | People's Republic of China, China
CO | Colombia
CR | Costa Rica
CU | Cuba
CV | Cape Verde
CW | Curaçao
CX | Christmas Island
CY | Cyprus
CZ | Czech Republic, Czechia
DE | Germany
DJ | Djibouti
DK | Denmark
DM | Dominica
DO | Dominican Republic
DZ | Algeria
EC | Ecuador
EE | Estonia
EG | Egypt
EH | Western Sahara
ER | Eritrea
ES | Spain
ET | Ethiopia
FI | Finland
FJ | Fiji
FO | Faroe Islands
FR | France
GA | Gabon
GB | United Kingdom, Great Britain
GD | Grenada
GF | French Guiana
GG | Guernsey
GH | Ghana
GI | Gibraltar
GL | Greenland
GM | Republic of The Gambia, Gambia
GN | Guinea
GP | Guadeloupe
GQ | Equatorial Guinea
GR | Greece
GS | South Georgia and the South Sandwich Islands
GT | Guatemala
GU | Guam
GW | Guinea-Bissau
GY | Guyana
HK | Hong Kong
HM | Heard Island and McDonald Islands
HN | Honduras
HR | Croatia
HT | Haiti
HU | Hungary
ID | Indonesia
IE | Ireland
IL | Israel
IM | Isle of Man
IN | India
IO | British Indian Ocean Territory
IQ | Iraq
IR | Islamic Republic of Iran, Iran
IS | Iceland
IT | Italy
JM | Jamaica
JO | Jordan
JP | Japan
KE | Kenya
KG | Kyrgyzstan
KH | Cambodia
KI | Kiribati
KM | Comoros
KN | Saint Kitts and Nevis
KP | North Korea
KR | South Korea, Republic of Korea
KW | Kuwait
KY | Cayman Islands
KZ | Kazakhstan
LA | Lao People's Democratic Republic
LB | Lebanon
LC | Saint Lucia
LI | Liechtenstein
LK | Sri Lanka
LR | Liberia
LS | Lesotho
LT | Lithuania
LU | Luxembourg
LV | Latvia
LY | Libya
MA | Morocco
MC | Monaco
ME | Montenegro
MG | Madagascar
MH | Marshall Islands
MK | North Macedonia
ML | Mali
MM | Myanmar
MN | Mongolia
MO | Macao
MP | Northern Mariana Islands
MQ | Martinique
MR | Mauritania
MS | Montserrat
MT | Malta
MU | Mauritius
MV | Maldives
MW | Malawi
MX | Mexico
MY | Malaysia
MZ | Mozambique
NA | Namibia
NC | New Caledonia
NE | Niger
NF | Norfolk Island
NG | Nigeria
NI | Nicaragua
NL | Netherlands
NO | Norway
NP | Nepal
NR | Nauru
NU | Niue
NZ | New Zealand
OM | Oman
PA | Panama
PE | Peru
PF | French Polynesia
PG | Papua New Guinea
PH | Philippines
PK | Pakistan
PL | Poland
PM | Saint Pierre and Miquelon
PN | Pitcairn, Pitcairn Islands
PR | Puerto Rico
PS | State of Palestine, Palestine
PT | Portugal
PW | Palau
PY | Paraguay
QA | Qatar
RO | Romania
RS | Serbia
RU | Russian Federation, Russia
RW | Rwanda
SA | Saudi Arabia
SB | Solomon Islands
SC | Seychelles
SD | Sudan
SE | Sweden
SG | Singapore
SH | Saint Helena
SI | Slovenia
SJ | Svalbard and Jan Mayen
SK | Slovakia
SL | Sierra Leone
SM | San Marino
SN | Senegal
SO | Somalia
SR | Suriname
SS | South Sudan
ST | Sao Tome and Principe
SV | El Salvador
SY | Syrian Arab Republic
SZ | Eswatini
TC | Turks and Caicos Islands
TD | Chad
TF | French Southern Territories
TG | Togo
TH | Thailand
TJ | Tajikistan
TK | Tokelau
TL | Timor-Leste
TM | Turkmenistan
TN | Tunisia
TO | Tonga
TR | Türkiye, Turkey
TT | Trinidad and Tobago
TV | Tuvalu
TW | Taiwan
TZ | United Republic of Tanzania, Tanzania
UA | Ukraine
UG | Uganda
US | United States of America, United States, U.S.A., U.S.
UY | Uruguay
UZ | Uzbekistan
VC | Saint Vincent and the Grenadines
VE | Venezuela
VN | Vietnam
VU | Vanuatu
WF | Wallis and Futuna
WS | Samoa
XK | Kosovo
YE | Yemen
YT | Mayotte
ZA | South Africa
ZM | Zambia
ZW | Zimbabwe
# es
AD | Andorra
AE | Emiratos Árabes Unidos
AF | Afganistán
AG | Antigua y Barbuda
AI | Anguila
AL | Albania
AM | Armenia
AO | Angola
AQ | Antártida
AR | Argentina
AS | Samoa Americana
AT | Austria
AU | Australia
AW | Aruba
AX | Islas Åland
AZ | Azerbaiyán
BA | Bosnia y Herzegovina
BB | Barbados
BD | Bangladesh
BE | Bélgica
BF | Burkina Faso
BG | Bulgaria
BH | Bahrein
BI | Burundi
BJ | Benin
BM | Bermudas
BN | Brunei Darussalam
BO | Bolivia
BR | Brasil
BS | Bahamas
BT | Bután
BV | Isla Bouvet
BW | Botswana
BY | Bielorrusia
BZ | Belice
CA | Canadá
CF | República Centroafricana
CG | Congo
CH | Suiza
CI | Costa de Marfil
CK | Islas Cook
CL | Chile
CM | Camerún
CN | China
CO | Colombia
CR | Costa Rica
CU | Cuba
CV | Cabo Verde
CW | Curaçao
CX | Isla de Navidad
CY | Chipre
CZ | República Checa
DE | Alemania
DJ | Yibuti
DK | Dinamarca
DM | Dominica
DO | República Dominicana
DZ | Argelia
EC | Ecuador
EE | Estonia
EG | Egipto
EH | Sahara Occidental
ER | Eritrea
ES | España
ET | Etiopía
FI | Finlandia
FJ | Fiji
FK | Islas Malvinas
FM | Micronesia
FO | Islas Feroe
FR | Francia
GA | Gabón
GB | Reino Unido
GD | Granada
GF | Guayana Francesa
GG | Guernsey
GH | Ghana
GI | Gibraltar
GL | Groenlandia
GM | Gambia
GN | Guinea
GP | Guadalupe
GQ | Guinea Ecuatorial
GR | Grecia
GS | Georgia del Sur y las Islas Sandwich del Sur
GT | Guatemala
GU | Guam
GW | Guinea Bissau
GY | Guyana
HK | Hong Kong
HM | Heard e Islas McDonald
HN | Honduras
HR | Croacia
HT | Haití
HU | Hungría
ID | Indonesia
IE | Irlanda
IL | Israel
IM | Isla de Man
IN | India
IO | Territorio Británico del Océano Índico
IQ | Iraq
IR | Irán, República Islámica de Irán
IS | Islandia
IT | Italia
JM | Jamaica
JO | Jordania
JP | Japón
KE | Kenia
KG | Kirguistán
KH | Camboya
KI | Kiribati
KM | Comoras
KN | Saint Kitts y Nevis
KP | República Popular Democrática de Corea
KR | República de Corea
KW | Kuwait
KY | Islas Caimán
KZ | Kazajistán
LA | República Democrática Popular de Lao
LB | Líbano
LC | Santa Lucía
LI | Liechtenstein
LK | Sri Lanka
LR | Liberia
LS | Lesoto
LT | Lituania
LU | Luxemburgo
LV | Letonia
LY | Libia
MA | Marruecos
MC | Mónaco
MD | Moldavia
ME | Montenegro
MG | Madagascar
MH | Islas Marshall
MK | Macedonia del Norte
ML | Malí
MM | Myanmar
MN | Mongolia
MO | Macao
MP | Islas Marianas del Norte
MQ | Martinica
MR | Mauritania
MS | Montserrat
MT | Malta
MU | Mauricio
MV | Maldivas
MW | Malaui
MX | México
MY | Malasia
MZ | Mozambique
NA | Namibia
NC | Nueva Caledonia
NE | Níger
NF | Isla Norfolk
NG | Nigeria
NI | Nicaragua
NL | Países Bajos
NO | Noruega
NP | Nepal
NR | Nauru
NU | Niue
NZ | Nueva Zelanda
OM | Omán
PA | Panamá
PE | Perú
PF | Polinesia Francesa
PG | Papua Nueva Guinea
PH | Filipinas
PK | Pakistán
PL | Polonia
PM | San Pedro y Miquelón
PN | Pitcairn
PR | Puerto Rico
PS | Palestina
PT | Portugal
PW | Palau
PY | Paraguay
QA | Catar
RO | Rumanía
RS | Serbia
RU | Rusia
RW | Ruanda
SA | Arabia Saudita
SB | Islas Salomón
SC | Seychelles
SD | Sudán
SE | Suecia
SG | Singapur
SI | Eslovenia
SJ | Svalbard y Jan Mayen
SK | Eslovaquia
SL | Sierra Leona
SM | San Marino
SN | Senegal
SO | Somalia
SR | Suriname
SS | Sudán del Sur
ST | Santo Tomé y Príncipe
SV | El Salvador
SY | República Árabe Siria
SZ | Esuatini
TC | Islas Turcas y Caicos
TD | Chad
TF | Tierras Australes Francesas
TG | Togo
TH | Tailandia
TJ | Tayikistán
TK | Tokelau
TL | Timor-Leste
TM | Turkmenistán
TN | Túnez
TO | Tonga
TR | Turquía
TT | Trinidad y Tobago
TV | Tuvalu
TW | Taiwán
TZ | Tanzania
UA | Ucrania
UG | Uganda
US | Estados Unidos
UY | Uruguay
UZ | Uzbekistán
VA | Santa Sede
VC | San Vicente y las Granadinas
VE | Venezuela
VG | Islas Vírgenes británicas
VI | Islas Vírgenes de los Estados Unidos
VN | Vietnam
VU | Vanuatu
WF | Wallis y Futuna
WS | Samoa
XK | Kosovo
YE | Yemen
YT | Mayotte
ZA | Sudáfrica
ZM | Zambia
ZW | Zimbabue
# fr
AD | Andorre
AE | Émirats Arabes Unis
AF | Afghanistan
AG | Antigua-et-Barbuda
AI | Anguilla
AL | Albanie
AM | Arménie
AO | Angola
AQ | Antarctique
AR | Argentine
AS | Samoa américaines
AT | Autriche
AU | Australie
AW | Aruba
AX | Åland
AZ | Azerbaïdjan
BA | Bosnie-Herzégovine
BB | Barbade
BD | Bangladesh
BE | Belgique
BF | Burkina Faso
BG | Bulgarie
BH | Bahreïn
BI | Burundi
BJ | Bénin
BM | Bermudes
BN | Brunei Darussalam
BO | Bolivie
BR | Brésil
BS | Bahamas
BT | Bhoutan
BV | Île Bouvet
BW | Botswana
BY | Biélorussie
BZ | Belize
CA | Canada
CC | Îles Cocos
CD | République démocratique du Congo
CF | République Centrafricaine
CG | République du Congo
CH | Suisse
CI | Côte-d'Ivoire
CK | Îles Cook
CL | Chili
CM | Cameroun
CN | Chine
CO | Colombie
CR | Costa Rica
CU | Cuba
CV | Cap-Vert
CW | Curaçao
CX | Île Christmas
CY | Chypre
CZ | République Tchèque
DE | Allemagne
DJ | Djibouti
DK | Danemark
DM | Dominique
DO | République Dominicaine
DZ | Algérie
EC | Équateur
EE | Estonie
EG | Égypte
EH | Sahara occidental
ER | Érythrée
ES | Espagne
ET | Éthiopie
FI | Finlande
FJ | Fidji
FK | Îles Malouines
FM | Micronésie
FO | Îles Féroé
FR | France
GA | Gabon
GB | Royaume-Uni
GD | Grenade
GF | Guyane française
GG | Guernesey
GH | Ghana
GI | Gibraltar
GL | Groenland
GM | Gambie
GN | Guinée
GP | Guadeloupe
GQ | Guinée équatoriale
GR | Grèce
GS | Géorgie du Sud-et-les Îles Sandwich du Sud
GT | Guatemala
GU | Guam
GW | Guinée-Bissau
GY | Guyana
HK | Hong Kong
HM | Îles Heard-et-MacDonald
HN | Honduras
HR | Croatie
HT | Haïti
HU | Hongrie
ID | Indonésie
IE | Irlande
IL | Israël
IM | Île de Man
IN | Inde
IO | Océan Indien Britannique
IQ | Irak
IR | Iran
IS | Islande
IT | Italie
JM | Jamaïque
JO | Jordanie
JP | Japon
KE | Kenya
KG | Kirghizistan
KH | Cambodge
KI | Kiribati
KM | Comores
KN | Saint-Christophe-et-Niévès
KP | Corée du Nord
KR | Corée du Sud
KW | Koweït
KY | Îles Caïmans
KZ | Kazakhstan
LA | Laos
LB | Liban
LC | Sainte-Lucie
LI | Liechtenstein
LK | Sri Lanka
LR | Libéria
LS | Lesotho
LT | Lituanie
LU | Luxembourg
LV | Lettonie
LY | Libye
MA | Maroc
MC | Monaco
MD | Moldavie
ME | Monténégro
MG | Madagascar
MH | Îles Marshall
MK | Macédoine du Nord
ML | Mali
MM | Myanmar
MN | Mongolie
MO | Macao
MP | Îles Mariannes du Nord
MQ | Martinique
MR | Mauritanie
MS | Montserrat
MT | Malte
MU | Maurice
MV | Maldives
MW | Malawi
MX | Mexique
MY | Malaisie
MZ | Mozambique
NA | Namibie
NC | Nouvelle-Calédonie
NE | Niger
NF | Île Norfolk
NG | Nigéria
NI | Nicaragua
NL | Pays-Bas
NO | Norvège
NP | Népal
NR | Nauru
NU | Niué
NZ | Nouvelle-Zélande
OM | Oman
PA | Panama
PE | Pérou
PF | Polynésie française
PG | Papouasie-Nouvelle-Guinée
PH | Philippines
PK | Pakistan
PL | Pologne
PM | Saint-Pierre-et-Miquelon
PN | Îles Pitcairn
PR | Porto Rico
PS | Palestine
PT | Portugal
PW | Palaos
PY | Paraguay
QA | Qatar
RO | Roumanie
RS | Serbie
RU | Russie
RW | Rwanda
SA | Arabie Saoudite
SB | Îles Salomon
SC | Seychelles
SD | Soudan
SE | Suède
SG | Singapour
SH | Sainte-Hélène
SI | Slovénie
SJ | Svalbard et Île Jan Mayen
SK | Slovaquie
SL | Sierra Leone
SM | Saint-Marin
SN | Sénégal
SO | Somalie
SR | Suriname
SS | Soudan du Sud
ST | São Tomé-et-Principe
SV | El Salvador
SY | Syrie
SZ | Royaume d'Eswatini
TC | Îles Turques-et-Caïques
TD | Tchad
TF | Terres australes françaises
TG | Togo
TH | Thaïlande
TJ | Tadjikistan
TK | Tokelau
TL | Timor-Leste
TM | Turkménistan
TN | Tunisie
TO | Tonga
TR | Turquie
TT | Trinité-et-Tobago
TV | Tuvalu
TW | Taïwan
TZ | République unie de Tanzanie
UA | Ukraine
UG | Ouganda
US | États-Unis d'Amérique
UY | Uruguay
UZ | Ouzbékistan
VC | Saint-Vincent-et-les-Grenadines
VE | Venezuela
VG | Îles vierges britanniques
VI | Îles vierges américaines
VN | Vietnam
VU | Vanuatu
WF | Wallis-et-Futuna
WS | Samoa
XK | Kosovo
YE | Yémen
YT | Mayotte
ZA | Afrique du Sud
ZM | Zambie
ZW | Zimbabwe
# de
AD | Andorra
AE | Vereinigte Arabische Emirate
AF | Afghanistan
AG | Antigua und Barbuda
AI | Anguilla
AL | Albanien
AM | Armenien
AO | Angola
AQ | Antarktis
AR | Argentinien
AS | Amerikanisch-Samoa
AT | Österreich
AU | Australien
AW | Aruba
AX | Åland
AZ | Aserbaidschan
BA | Bosnien und Herzegowina
BB | Barbados
BD | Bangladesch
BE | Belgien
BF | Burkina Faso
BG | Bulgarien
BH | Bahrain
BI | Burundi
BJ | Benin
BM | Bermuda
BN | Brunei Darussalam
BO | Bolivien
BQ | Bonaire
BR | Brasilien
BS | Bahamas
BT | Bhutan
BV | Bouvetinsel
BW | Botswana
BY | Belarus
BZ | Belize
CA | Kanada
CC | Kokosinseln
CD | Kongo
CF | Zentralafrikanische Republik
CG | Republik Kongo
CH | Schweiz
CI | Elfenbeinküste
CK | Cookinseln
CL | Chile
CM | Kamerun
CN | China
CO | Kolumbien
CR | Costa Rica
CU | Kuba
CV | Kap Verde
CW | Curaçao
CX | Weihnachtsinsel
CY | Zypern
CZ | Tschechische Republik, Tschechien
DE | Deutschland
DJ | Dschibuti
DK | Dänemark
DM | Dominica
DO | Dominikanische Republik
DZ | Algerien
EC | Ecuador
EE | Estland
EG | Ägypten
EH | Westsahara
ER | Eritrea
ES | Spanien
ET | Äthiopien
FI | Finnland
FJ | Fidschi
FK | Falklandinseln
FM | Mikronesien
FO | Färöer
FR | Frankreich
GA | Gabun
GB | Vereinigtes Königreich, Großbritannien
GD | Grenada
GF | Französisch-Guayana
GG | Guernsey
GH | Ghana
GI | Gibraltar
GL | Grönland
GM | Gambia
GN | Guinea
GP | Guadeloupe
GQ | Äquatorialguinea
GR | Griechenland
GS | Südgeorgien und die Südlichen Sandwichinseln
GT | Guatemala
GU | Guam
GW | Guinea-Bissau
GY | Guyana
HK | Hongkong, Hong Kong
HM | Heard und McDonaldinseln
HN | Honduras
HR | Kroatien
HT | Haiti
HU | Ungarn
ID | Indonesien
IE | Irland
IL | Israel
IM | Insel Man
IN | Indien
IO | Britisches Territorium im Indischen Ozean
IQ | Irak
IR | Iran
IS | Island
IT | Italien
JM | Jamaika
JO | Jordanien
JP | Japan
KE | Kenia
KG | Kirgisistan
KH | Kambodscha
KI | Kiribati
KM | Komoren
KN | St. Kitts und Nevis
KP | Nordkorea
KR | Südkorea
KW | Kuwait
KY | Kaimaninseln
KZ | Kasachstan
LA | Laos
LB | Libanon
LC | St. Lucia
LI | Liechtenstein
LK | Sri Lanka
LR | Liberia
LS | Lesotho
LT | Litauen
LU | Luxemburg
LV | Lettland
LY | Libyen
MA | Marokko
MC | Monaco
MD | Moldawien
ME | Montenegro
MG | Madagaskar
MH | Marshallinseln
MK | Nordmazedonien
ML | Mali
MM | Myanmar
MN | Mongolei
MO | Macao
MP | Nördliche Marianen
MQ | Martinique
MR | Mauretanien
MS | Montserrat
MT | Malta
MU | Mauritius
MV | Malediven
MW | Malawi
MX | Mexiko
MY | Malaysia
MZ | Mosambik
NA | Namibia
NC | Neukaledonien
NE | Niger
NF | Norfolkinsel
NG | Nigeria
NI | Nicaragua
NL | Niederlande
NO | Norwegen
NP | Nepal
NR | Nauru
NU | Niue
NZ | Neuseeland
OM | Oman
PA | Panama
PE | Peru
PF | Französisch-Polynesien
PG | Papua-Neuguinea
PH | Philippinen
PK | Pakistan
PL | Polen
PM | Saint-Pierre und Miquelon
PN | Pitcairninseln
PR | Puerto Rico
PS | Staat Palästina
PT | Portugal
PW | Palau
PY | Paraguay
QA | Katar
RO | Rumänien
RS | Serbien
RU | Russische Föderation, Russland
RW | Ruanda
SA | Saudi-Arabien
SB | Salomonen
SC | Seychellen
SD | Sudan
SE | Schweden
SG | Singapur
SH | St. Helena
SI | Slowenien
SJ | Svalbard und Jan Mayen
SK | Slowakei
SL | Sierra Leone
SM | San Marino
SN | Senegal
SO | Somalia
SR | Suriname
SS | Südsudan
ST | São Tomé und Príncipe
SV | El Salvador
SX | Sint Maarten
SZ | Eswatini
TC | Turks- und Caicosinseln
TD | Tschad
TF | Französische Süd- und Antarktisgebiete
TG | Togo
TH | Thailand
TJ | Tadschikistan
TK | Tokelau
TL | Osttimor
TM | Turkmenistan
TN | Tunesien
TO | Tonga
TR | Türkei
TT | Trinidad und Tobago
TV | Tuvalu
TW | Taiwan
TZ | Tansania
UA | Ukraine
UG | Uganda
US | Vereinigte Staaten von Amerika, Vereinigte Staaten
UY | Uruguay
UZ | Usbekistan
VA | Vatikanstadt
VC | St. Vincent und die Grenadinen
VE | Venezuela
VG | Britische Jungferninseln
VI | Amerikanische Jungferninseln
VN | Vietnam
VU | Vanuatu
WF | Wallis und Futuna
WS | Samoa
XK | Kosovo
YE | Jemen
YT | Mayotte
ZA | Südafrika
ZM | Sambia
ZW | Simbabwe
# pt
AD | Andorra
AE | Emirados Árabes Unidos
AF | Afeganistão
AG | Antígua e Barbuda
AI | Anguila
AL | Albânia
AM | Arménia
AO | Angola
AQ | Antártida
AR | Argentina
AS | Samoa Americana
AT | Áustria
AU | Austrália
AW | Aruba
AX | Ilhas Åland
AZ | Azerbaijão
BA | Bósnia-Herzegovina
BB | Barbados
BD | Bangladesh
BE | Bélgica
BF | Burkina Faso
BG | Bulgária
BH | Bahrein
BI | Burundi
BJ | Benim
BM | Bermudas
BN | Brunei
BO | Bolívia
BQ | Países Baixos Caribenhos
BR | Brasil
BS | Bahamas
BT | Butão
BV | Ilha Bouvet
BW | Botsuana
BY | Bielorrússia
BZ | Belize
CA | Canadá
CD | República Popular do Congo
CF | República Centro-Africana
CG | República Democrática do Congo
CH | Suíça
CI | Costa do Marfim
CK | Ilhas Cook
CL | Chile
CM | Camarões
CN | China
CO | Colômbia
CR | Costa Rica
CU | Cuba
CV | Cabo Verde
CW | Curaçao
CX | Ilha de Natal
CY | Chipre
CZ | Chéquia
DE | Alemanha
DJ | Djibouti
DK | Dinamarca
DM | Dominica
DO | República Dominicana
DZ | Argélia
EC | Equador
EE | Estónia
EG | Egito
EH | Saara Ocidental
ER | Eritreia
ES | Espanha
ET | Etiópia
FI | Finlândia
FJ | Fiji
FK | Ilhas Malvinas
FM | Micronésia
FO | Ilhas Faroé
FR | França
GA | Gabão
GB | Reino Unido
GD | Granada
GF | Guiana Francesa
GG | Guernsey
GH | Gana
GI | Gibraltar
GL | Gronelândia
GM | Gâmbia
GN | Guiné
GP | Guadalupe
GQ | Guiné Equatorial
GR | Grécia
GS | Geórgia do Sul e Ilhas Sandwich do Sul
GT | Guatemala
GU | Guam
GW | Guiné-Bissau
GY | Guiana
HK | Hong Kong
HM | Ilha Heard e Ilhas McDonald
HN | Honduras
HR | Croácia
HT | Haiti
HU | Hungria
ID | Indonésia
IE | Irlanda
IL | Israel
IM | Ilha de Man
IN | Índia
IO | Território Britânico do Oceano Índico
IQ | Iraque
IR | Irão
IS | Islândia
IT | Itália
JM | Jamaica
JO | Jordânia
JP | Japão
KE | Quénia
KG | Quirguistão
KH | Camboja
KI | Quiribati
KM | Comores
KN | São Cristóvão e Neves
KP | Coreia do Norte
KR | Coreia do Sul
KW | Koweit
KY | Ilhas Caimão
KZ | Cazaquistão
LA | Laos
LB | Líbano
LC | Santa Lúcia
LI | Liechtenstein
LK | Sri Lanka
LR | Libéria
LS | Lesoto
LT | Lituânia
LU | Luxemburgo
LV | Letónia
LY | Líbia
MA | Marrocos
MC | Mónaco
MD | Moldávia
ME | Montenegro
MG | Madagáscar
MH | Ilhas Marshall
MK | Macedónia do Norte
ML | Mali
MN | Mongólia
MO | Macau
MP | Ilhas Marianas do Norte
MQ | Martinica
MR | Mauritânia
MS | Monserrate
MT | Malta
MU | Maurícia
MV | Maldivas
MW | Maláui
MX | México
MY | Malásia
MZ | Moçambique
NA | Namíbia
NC | Nova Caledónia
NE | Níger
NF | Ilha Norfolk
NG | Nigéria
NI | Nicarágua
NL | Países Baixos
NO | Noruega
NP | Nepal
NR | Nauru
NU | Niue
NZ | Nova Zelândia
OM | Omã
PA | Panamá
PE | Peru
PF | Polinésia Francesa
PG | Papua-Nova Guiné
PH | Filipinas
PK | Paquistão
PL | Polónia
PM | Saint Pierre e Miquelon
PN | Ilhas Pitcairn
PR | Porto Rico
PS | Territórios palestinos
PT | Portugal
PW | Palau
PY | Paraguai
QA | Qatar
RO | Roménia
RS | Sérvia
RU | Rússia
RW | Ruanda
SA | Arábia Saudita
SB | Ilhas Salomão
SC | Seychelles
SD | Sudão
SE | Suécia
SG | Singapura
SH | Santa Helena
SI | Eslovénia
SJ | Svalbard e Jan Mayen
SK | Eslováquia
SL | Serra Leoa
SM | San Marino
SN | Senegal
SO | Somália
SR | Suriname
SS | Sudão do Sul
ST | São Tomé e Príncipe
SV | El Salvador
SX | São Martinho
SY | Síria
SZ | Essuatíni
TC | Ilhas Turcas e Caicos
TD | Chade
TF | Terras Austrais e Antárticas Francesas
TG | Togo
TH | Tailândia
TJ | Tajiquistão
TK | Tokelau
TL | Timor-Leste
TM | Turquemenistão
TN | Tunísia
TO | Tonga
TR | Turquia
TT | Trindade e Tobago
TV | Tuvalu
TW | Taiwan
TZ | Tanzânia
UA | Ucrânia
UG | Uganda
US | Estados Unidos, Estados Unidos da América
UY | Uruguai
UZ | Uzbequistão
VA | Santa Sé
VC | São Vicente e Granadinas
VE | Venezuela
VG | Ilhas Virgens Britânicas
VI | Ilhas Virgens Americanas
VN | Vietname
VU | Vanuatu
WF | Wallis e Futuna
WS | Samoa
XK | Kosovo
YE | Iémen
YT | Mayotte
ZA | África do Sul
ZM | Zâmbia
ZW | Zimbábue
# ar
AD | أندورا
AE | الإمارات العربية المتحدة
AF | أفغانستان
AG | أنتيغوا وباربودا
AI | أنغويلا
AL | ألبانيا
AM | أرمينيا
AO | أنغولا
AQ | القارة القطبية الجنوبية
AR | الأرجنتين
AS | ساموا الأمريكية
AT | النمسا
AU | أستراليا
AW | أروبا
AX | جزر أولاند
AZ | أذربيجان
BA | البوسنة والهرسك
BB | باربادوس
BD | بنغلاديش
BE | بلجيكا
BF | بوركينا فاسو
BG | بلغاريا
BH | البحرين
BI | بوروندي
BJ | بنين
BM | برمودا
BN | بروناي
BO | بوليفيا
BQ | الجزر الكاريبية الهولندية
BR | البرازيل
BS | باهاماس
BT | بوتان
BV | جزيرة بوفيه
BW | بوتسوانا
BY | روسيا البيضاء
BZ | بليز
CA | كندا
CC | جزر كوكوس
CD | جمهورية الكونغو الديمقراطية
CF | جمهورية أفريقيا الوسطى
CG | جمهورية الكونغو
CH | سويسرا
CI | ساحل العاج
CK | جزر كوك
CL | تشيلي
CM | الكاميرون
CN | الصين
CO | كولومبيا
CR | كوستاريكا
CU | كوبا
CV | الرأس الأخضر
CW | كوراساو
CX | جزيرة عيد الميلاد
CY | قبرص
CZ | جمهورية التشيك
DE | ألمانيا
DJ | جيبوتي
DK | الدنمارك
DM | دومينيكا
DO | جمهورية الدومينيكان
DZ | الجزائر
EC | الإكوادور
EE | إستونيا
EG | مصر
EH | الصحراء الغربية
ER | إريتريا
ES | إسبانيا
ET | إثيوبيا
FI | فنلندا
FJ | فيجي
FK | جزر فوكلاند
FM | ولايات ميكرونيسيا المتحدة
FO | جزر فارو
FR | فرنسا
GA | الغابون
GB | المملكة المتحدة
GD | غرينادا
GF | غويانا الفرنسية
GG | غيرنزي
GH | غانا
GI | جبل طارق
GL | جرينلاند
GM | غامبيا
GN | غينيا
GP | غوادلوب
GQ | غينيا الاستوائية
GR | اليونان
GS | جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT | غواتيمالا
GU | غوام
GW | غينيا بيساو
GY | غيانا
HK | هونغ كونغ
HM | جزيرة هيرد وجزر ماكدونالد
HN | هندوراس
HR | كرواتيا
HT | هايتي
HU | المجر
ID | إندونيسيا
IE | أيرلندا
IL | إسرائيل
IM | جزيرة مان
IN | الهند
IO | إقليم المحيط الهندي البريطاني
IQ | العراق
IR | إيران
IS | آيسلندا
IT | إيطاليا
JM | جامايكا
JO | الأردن
JP | اليابان
KE | كينيا
KG | قيرغيزستان
KH | كمبوديا
KI | كيريباتي
KM | جزر القمر
KN | سانت كيتس ونيفيس
KP | كوريا الشمالية
KR | كوريا الجنوبية
KW | الكويت
KY | جزر كايمان
KZ | كازاخستان
LA | لاوس
LB | لبنان
LC | سانت لوسيا
LI | ليختنشتاين
LK | سريلانكا
LR | ليبيريا
LS | ليسوتو
LT | ليتوانيا
LU | لوكسمبورغ
LV | لاتفيا
LY | ليبيا
MA | المغرب
MC | موناكو
MD | مولدوفا
ME | الجبل الأسود
MG | مدغشقر
MH | جزر مارشال
MK | مقدونيا الشمالية
ML | مالي
MM | بورما
MN | منغوليا
MO | ماكاو
MP | جزر ماريانا الشمالية
MQ | مارتينيك
MR | موريتانيا
MS | مونتسرات
MT | مالطا
MU | موريشيوس
MV | جزر المالديف
MW | مالاوي
MX | المكسيك
MY | ماليزيا
MZ | موزمبيق
NA | ناميبيا
NC | كاليدونيا الجديدة
NE | النيجر
NF | جزيرة نورفولك
NG | نيجيريا
NI | نيكاراغوا
NL | هولندا
NO | النرويج
NP | نيبال
NR | ناورو
NU | نييوي
NZ | نيوزيلندا
OM | عمان
PA | بنما
PE | بيرو
PF | بولينزيا الفرنسية
PG | بابوا غينيا الجديدة
PH | الفلبين
PK | باكستان
PL | بولندا
PM | سان بيير وميكلون
PN | جزر بيتكيرن
PR | بورتوريكو
PS | فلسطين
PT | البرتغال
PW | بالاو
PY | باراغواي
QA | قطر
RO | رومانيا
RS | صربيا
RU | روسيا
RW | رواندا
SA | السعودية
SB | جزر سليمان
SC | سيشل
SD | السودان
SE | السويد
SG | سنغافورة
SH | سانت هيلينا وأسينشين وتريستان دا كونا
SI | سلوفينيا
SJ | سفالبارد ويان ماين
SK | سلوفاكيا
SL | سيراليون
SM | سان مارينو
SN | السنغال
SO | الصومال
SR | سورينام
SS | جنوب السودان
ST | ساو تومي وبرينسيب
SV | السلفادور
SY | سوريا
SZ | سوازيلاند
TC | جزر توركس وكايكوس
TD | تشاد
TF | أراض فرنسية جنوبية وأنتارتيكية
TG | توغو
TH | تايلاند
TJ | طاجيكستان
TK | توكيلاو
TL | تيمور الشرقية
TM | تركمانستان
TN | تونس
TO | تونغا
TR | تركيا
TT | ترينيداد وتوباغو
TV | توفالو
TW | تايوان
TZ | تانزانيا
UA | أوكرانيا
UG | أوغندا
US | الولايات المتحدة
UY | الأوروغواي
UZ | أوزبكستان
VA | الفاتيكان
VC | سانت فينسنت والغرينادين
VE | فنزويلا
VG | جزر العذراء البريطانية
VI | جزر العذراء الأمريكية
VN | فيتنام
VU | فانواتو
WF | والس وفوتونا
WS | ساموا
XK | كوسوفو
YE | اليمن
YT | مايوت
ZA | جنوب أفريقيا
ZM | زامبيا
ZW | زيمبابوي
# ru
AD | Андорра
AE | ОАЭ
AF | Афганистан
AG | Антигуа и Барбуда
AI | Ангилья
AL | Албания
AM | Армения
AO | Ангола
AQ | Антарктида
AR | Аргентина
AS | Американское Самоа
AT | Австрия
AU | Австралия
AW | Аруба
AX | Аландские острова
AZ | Азербайджан
BA | Босния и Герцеговина
BB | Барбадос
BD | Бангладеш
BE | Бельгия
BF | Буркина-Фасо
BG | Болгария
BH | Бахрейн
BI | Бурунди
BJ | Бенин
BM | Бермуды
BN | Бруней
BO | Боливия
BR | Бразилия
BS | Багамы
BT | Бутан
BV | Остров Буве
BW | Ботсвана
BY | Беларусь
BZ | Белиз
CA | Канада
CC | Кокосовые острова
CD | Демократическая Республика Конго
CF | ЦАР
CG | Республика Конго
CH | Швейцария
CI | Кот-д’Ивуар
CK | Острова Кука
CL | Чили
CM | Камерун
CO | Колумбия
CR | Коста-Рика
CU | Куба
CV | Кабо-Верде
CW | Кюрасао
CX | Остров Рождества
CY | Кипр
CZ | Чехия
DE | Германия
DJ | Джибути
DK | Дания
DM | Доминика
DO | Доминиканская Республика
DZ | Алжир
EC | Эквадор
EE | Эстония
EG | Египет
EH | САДР
ER | Эритрея
ES | Испания
ET | Эфиопия
FI | Финляндия
FJ | Фиджи
FK | Фолклендские острова
FM | Микронезия
FO | Фареры
FR | Франция
GA | Габон
GB | Великобритания
GD | Гренада
GF | Гвиана
GG | Гернси
GH | Гана
GI | Гибралтар
GL | Гренландия
GM | Гамбия
GN | Гвинея
GP | Гваделупа
GQ | Экваториальная Гвинея
GR | Греция
GS | Южная Георгия и Южные Сандвичевы Острова
GT | Гватемала
GU | Гуам
GW | Гвинея-Бисау
GY | Гайана
HK | Гонконг
HM | Херд и Макдональд
HN | Гондурас
HR | Хорватия
HT | Гаити
HU | Венгрия
ID | Индонезия
IE | Ирландия
IL | Израиль
IM | Остров Мэн
IN | Индия
IO | Британская территория в Индийском океане
IQ | Ирак
IR | Иран
IS | Исландия
IT | Италия
JM | Ямайка
JO | Иордания
JP | Япония
KE | Кения
KG | Киргизия
KH | Камбоджа
KI | Кирибати
KM | Коморы
KN | Сент-Китс и Невис
KR | Республика Корея
KW | Кувейт
KY | Острова Кайман
KZ | Казахстан
LA | Лаос
LB | Ливан
LC | Сент-Люсия
LI | Лихтенштейн
LK | Шри-Ланка
LR | Либерия
LS | Лесото
LT | Литва
LU | Люксембург
LV | Латвия
LY | Ливия
MA | Марокко
MC | Монако
MD | Молдавия
ME | Черногория
MG | Мадагаскар
MH | Маршалловы Острова
MK | Северная Македония
ML | Мали
MM | Мьянма
MN | Монголия
MO | Макао
MP | Северные Марианские Острова
MQ | Мартиника
MR | Мавритания
MS | Монтсеррат
MT | Мальта
MU | Маврикий
MV | Мальдивы
MW | Малави
MX | Мексика
MY | Малайзия
MZ | Мозамбик
NA | Намибия
NC | Новая Каледония
NE | Нигер
NF | Остров Норфолк
NG | Нигерия
NI | Никарагуа
NL | Нидерланды
NO | Норвегия
NP | Непал
NR | Науру
NU | Ниуэ
NZ | Новая Зеландия
OM | Оман
PA | Панама
PE | Перу
PF | Французская Полинезия
PG | Папуа — Новая Гвинея
PH | Филиппины
PK | Пакистан
PL | Польша
PM | Сен-Пьер и Микелон
PN | Острова Питкэрн
PR | Пуэрто-Рико
PS | Государство Палестина
PT | Португалия
PW | Палау
PY | Парагвай
QA | Катар
RO | Румыния
RS | Сербия
RU | Российская Федерация, Россия
RW | Руанда
SA | Саудовская Аравия
SB | Соломоновы Острова
SC | Сейшельские Острова
SD | Судан
SE | Швеция
SG | Сингапур
SI | Словения
SJ | Шпицберген и Ян-Майен
SK | Словакия
SL | Сьерра-Леоне
SM | Сан-Марино
SN | Сенегал
SO | Сомали
SR | Суринам
SS | Южный Судан
ST | Сан-Томе и Принсипи
SV | Сальвадор
SX | Синт-Мартен
SY | Сирия
SZ | Эсватини
TC | Теркс и Кайкос
TD | Чад
TF | Французские Южные и Антарктические Территории
TG | Того
TH | Таиланд
TJ | Таджикистан
TK | Токелау
TL | Восточный Тимор
TM | Туркмения
TN | Тунис
TO | Тонга
TR | Турция
TT | Тринидад и Тобаго
TV | Тувалу
TW | Тайвань, Китайская Республика
TZ | Танзания
UA | Украина
UG | Уганда
US | США
UY | Уругвай
UZ | Узбекистан
VA | Ватикан
VC | Сент-Винсент и Гренадины
VE | Венесуэла
VN | Вьетнам
VU | Вануату
WF | Уоллис и Футуна
WS | Самоа
XK | Косово
YE | Йемен
YT | Майотта
ZA | ЮАР
ZM | Замбия
ZW | Зимбабве
# zh
AD | 安道尔
AE | 阿联酋
AF | 阿富汗
AG | 安提瓜和巴布达
AI | 安圭拉
AL | 阿尔巴尼亚
AM | 亚美尼亚
AO | 安哥拉
AQ | 南极洲
AR | 阿根廷
AS | 美属萨摩亚
AT | 奥地利
AU | 澳大利亚
AW | 阿鲁巴
AZ | 阿塞拜疆
BB | 巴巴多斯
BD | 孟加拉国
BE | 比利时
BF | 布基纳法索
BG | 保加利亚
BI | 布隆迪
BM | 百慕大
BO | 玻利维亚
BQ | 荷兰加勒比区
BS | 巴哈马
BV | 布韦岛
BW | 博茨瓦纳
BY | 白俄罗斯
BZ | 伯利兹
CA | 加拿大
CC | 科科斯（基林）群岛
CD | 刚果（金）
CG | 刚果（布）
CI | 科特迪瓦
CK | 库克群岛
CM | 喀麦隆
CO | 哥伦比亚
CR | 哥斯达黎加
CV | 佛得角
CW | 库拉索
CX | 圣诞岛
CY | 塞浦路斯
DJ | 吉布提
DM | 多米尼克
DO | 多米尼加
DZ | 阿尔及利亚
EC | 厄瓜多尔
EE | 爱沙尼亚
EH | 阿拉伯撒哈拉民主共和国
ER | 厄立特里亚
ES | 西班牙
ET | 埃塞俄比亚
FK | 福克兰群岛
FM | 密克罗尼西亚联邦
FO | 法罗群岛
GD | 格林纳达
GF | 法属圭亚那
GI | 直布罗陀
GL | 格陵兰
GM | 冈比亚
GN | 几内亚
GP | 瓜德罗普
GQ | 赤道几内亚
GS | 南乔治亚和南桑威奇群岛
GT | 危地马拉
GW | 几内亚比绍
GY | 圭亚那
HM | 赫德岛和麦克唐纳群岛
HN | 洪都拉斯
HR | 克罗地亚
HU | 匈牙利
IE | 爱尔兰
IL | 以色列
IM | 马恩岛
IO | 英属印度洋领地
IQ | 伊拉克
IT | 意大利
JM | 牙买加
KE | 肯尼亚
KG | 吉尔吉斯斯坦
KH | 柬埔寨
KI | 基里巴斯
KM | 科摩罗
KN | 圣基茨和尼维斯
KW | 科威特
KY | 开曼群岛
KZ | 哈萨克斯坦
LB | 黎巴嫩
LC | 圣卢西亚
LI | 列支敦士登
LK | 斯里兰卡
LR | 利比里亚
LS | 莱索托
LT | 立陶宛
LU | 卢森堡
LV | 拉脱维亚
LY | 利比亚
MA | 摩洛哥
MC | 摩纳哥
MD | 摩尔多瓦
MG | 马达加斯加
MH | 马绍尔群岛
MK | 北马其顿
MP | 北马里亚纳群岛
MQ | 马提尼克
MR | 毛里塔尼亚
MS | 蒙特塞拉特
MT | 马耳他
MU | 毛里求斯
MV | 马尔代夫
MW | 马拉维
MX | 墨西哥
MY | 马来西亚
MZ | 莫桑比克
NA | 纳米比亚
NC | 新喀里多尼亚
NE | 尼日尔
NF | 诺福克岛
NG | 尼日利亚
NI | 尼加拉瓜
NP | 尼泊尔
NZ | 新西兰
PA | 巴拿马
PF | 法属波利尼西亚
PG | 巴布亚新几内亚
PH | 菲律宾
PK | 巴基斯坦
PM | 圣皮埃尔和密克隆
PN | 皮特凯恩群岛
PR | 波多黎各
PS | 巴勒斯坦
PT | 葡萄牙
PY | 巴拉圭
QA | 卡塔尔
RO | 罗马尼亚
RS | 塞尔维亚
RU | 俄罗斯
RW | 卢旺达
SA | 沙特阿拉伯
SB | 所罗门群岛
SC | 塞舌尔
SG | 新加坡
SH | 圣赫勒拿、阿森松和特里斯坦-达库尼亚
SI | 斯洛文尼亚
SJ | 斯瓦尔巴和扬马延
SK | 斯洛伐克
SL | 塞拉利昂
SM | 圣马力诺
SN | 塞内加尔
SO | 索马里
SR | 苏里南
SS | 南苏丹
ST | 圣多美和普林西比
SV | 萨尔瓦多
SX | 荷属圣马丁
SY | 叙利亚
SZ | 斯威士兰
TC | 特克斯和凯科斯群岛
TF | 法属南部领地
TJ | 塔吉克斯坦
TK | 托克劳
TL | 东帝汶
TM | 土库曼斯坦
TN | 突尼斯
TR | 土耳其
TT | 特立尼达和多巴哥
TV | 图瓦卢
TW | 中国台湾省
TZ | 坦桑尼亚
UA | 乌克兰
UG | 乌干达
UY | 乌拉圭
UZ | 乌兹别克斯坦
VA | 梵蒂冈
VC | 圣文森特和格林纳丁斯
VE | 委内瑞拉
VG | 英属维尔京群岛
VI | 美属维尔京群岛
VU | 瓦努阿图
WF | 瓦利斯和富图纳
WS | 萨摩亚
XK | 科索沃
YT | 马约特
ZM | 赞比亚
ZW | 津巴布韦
`;
