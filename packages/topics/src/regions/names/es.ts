/**
 * The countries in Spanish: `code | names`. Written by scripts/build-names.mjs from CLDR 48.0 (Unicode License V3) and i18n-iso-countries (MIT).
 */
export const NAMES_ES = `
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
AX | Islas Aland
AZ | Azerbaiyán
BA | Bosnia y Herzegovina
BB | Barbados
BD | Bangladés, Bangladesh
BE | Bélgica
BF | Burkina Faso
BG | Bulgaria
BH | Baréin, Bahrein
BI | Burundi
BJ | Benín
BM | Bermudas
BN | Brunéi, Brunei Darussalam
BO | Bolivia
BQ | Caribe neerlandés
BR | Brasil
BS | Bahamas
BT | Bután
BV | Isla Bouvet
BW | Botsuana, Botswana
BY | Bielorrusia
BZ | Belice
CA | Canadá
CC | Islas Cocos
CD | República Democrática del Congo
CF | República Centroafricana
CG | Congo
CH | Suiza
CI | Côte d’Ivoire, Costa de Marfil
CK | Islas Cook
CL | Chile
CM | Camerún
CN | China
CO | Colombia
CR | Costa Rica
CU | Cuba
CV | Cabo Verde
CW | Curazao, Curaçao
CX | Isla de Navidad
CY | Chipre
CZ | Chequia, República Checa
DE | Alemania
DJ | Yibuti
DK | Dinamarca
DM | Dominica
DO | República Dominicana
DZ | Argelia
EC | Ecuador
EE | Estonia
EG | Egipto
EH | Sáhara Occidental
ER | Eritrea
ES | España
ET | Etiopía
FI | Finlandia
FJ | Fiyi, Fiji
FK | Islas Malvinas
FM | Micronesia
FO | Islas Feroe
FR | Francia
GA | Gabón
GB | Reino Unido
GD | Granada
GE | Georgia
GF | Guayana Francesa
GG | Guernesey, Guernsey
GH | Ghana
GI | Gibraltar
GL | Groenlandia
GM | Gambia
GN | Guinea
GP | Guadalupe
GQ | Guinea Ecuatorial
GR | Grecia
GS | Islas Georgia del Sur y Sandwich del Sur, Georgia del Sur y las Islas Sandwich del Sur
GT | Guatemala
GU | Guam
GW | Guinea-Bisáu, Guinea Bissau
GY | Guyana
HK | RAE de Hong Kong, Hong Kong
HM | Islas Heard y McDonald, Heard e Islas McDonald
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
IQ | Irak, Iraq
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
KN | San Cristóbal y Nieves, Saint Kitts y Nevis
KP | Corea del Norte, República Popular Democrática de Corea
KR | Corea del Sur, República de Corea
KW | Kuwait
KY | Islas Caimán
KZ | Kazajistán
LA | Laos, República Democrática Popular de Lao
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
ML | Mali
MM | Myanmar
MN | Mongolia
MO | RAE de Macao, Macao
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
PG | Papúa Nueva Guinea
PH | Filipinas
PK | Pakistán
PL | Polonia
PM | San Pedro y Miquelón
PN | Islas Pitcairn, Pitcairn
PR | Puerto Rico
PS | Territorios Palestinos, Palestina
PT | Portugal
PW | Palaos, Palau
PY | Paraguay
QA | Catar
RO | Rumanía
RS | Serbia
RU | Rusia
RW | Ruanda
SA | Arabia Saudí, Arabia Saudita
SB | Islas Salomón
SC | Seychelles
SD | Sudán
SE | Suecia
SG | Singapur
SH | Santa Elena
SI | Eslovenia
SJ | Svalbard y Jan Mayen
SK | Eslovaquia
SL | Sierra Leona
SM | San Marino
SN | Senegal
SO | Somalia
SR | Surinam, Suriname
SS | Sudán del Sur
ST | Santo Tomé y Príncipe
SV | El Salvador
SX | Sint Maarten
SY | Siria, República Árabe Siria
SZ | Esuatini
TC | Islas Turcas y Caicos
TD | Chad
TF | Territorios Australes Franceses, Tierras Australes Francesas
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
US | Estados Unidos, EE. UU.
UY | Uruguay
UZ | Uzbekistán
VA | Ciudad del Vaticano, Santa Sede
VC | San Vicente y las Granadinas
VE | Venezuela
VG | Islas Vírgenes Británicas
VI | Islas Vírgenes de EE. UU., Islas Vírgenes de los Estados Unidos
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
`;
