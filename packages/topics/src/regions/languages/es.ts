/** Rows `code | names that CLDR lacks, and places | adjectives, as the masculine singular`. */
export const PLACES_ES = `
US | EE UU, EEUU, EE.UU., EE. UU., Estados Unidos de América, Casa Blanca, Pentágono, Wall Street | estadounidense, norteamericano
MX | Ciudad de México, Méjico, CDMX | mexicano
GT | Ciudad de Guatemala | guatemalteco
HN | | hondureño
SV | | salvadoreño
NI | | nicaragüense
CR | | costarricense
PA | Ciudad de Panamá, Canal de Panamá | panameño
CO | | colombiano
VE | | venezolano
EC | | ecuatoriano
PE | | peruano
BO | | boliviano
CL | | chileno
AR | | argentino
UY | | uruguayo
PY | | paraguayo
BR | Río de Janeiro, Brasilia | brasileño
CU | La Habana | cubano
DO | | dominicano
HT | Puerto Príncipe | haitiano
PR | | puertorriqueño
ES | Granada, Moncloa, Cataluña, Andalucía, País Vasco, Euskadi, Comunidad Valenciana, Comunitat Valenciana, Castilla y León, Castilla-La Mancha, Extremadura, Asturias, Cantabria, Navarra, Aragón, Sevilla, Córdoba, Murcia, Baleares, Islas Canarias | español, granadino
GB | Londres, Inglaterra, Escocia, Gales, Irlanda del Norte, Gran Bretaña | británico, inglés, escocés
FR | París, Marsella, Burdeos | francés
DE | Berlín, Múnich, Hamburgo, Fráncfort | alemán
IT | Roma, Milán, Venecia, Nápoles, Sicilia | italiano
PT | Lisboa | portugués
NL | Holanda, Ámsterdam, La Haya | neerlandés, holandés
BE | Amberes | belga
CH | Ginebra, Zúrich, Berna | suizo
AT | Viena | austriaco, austríaco
SE | Estocolmo | sueco
NO | | noruego
DK | Copenhague | danés
PL | Varsovia | polaco
CZ | República Checa, Praga | checo
HU | | húngaro
RO | Bucarest | rumano
GR | Atenas | griego
TR | Estambul | turco
RU | Moscú, San Petersburgo | ruso, soviético
UA | Kiev, Járkov, Crimea, Odesa | ucraniano
CN | Pekín, Shanghái | chino
JP | Tokio | japonés
KR | Seúl | surcoreano
KP | | norcoreano
IN | Nueva Delhi, Bombay | indio
PK | | pakistaní
AF | | afgano
IR | Teherán | iraní
IQ | Bagdad | iraquí
SY | Damasco | sirio
LB | | libanés
IL | Jerusalén, Tel Aviv | israelí
PS | Gaza, Cisjordania, Franja de Gaza | palestino
SA | Riad | saudí, saudita
EG | El Cairo | egipcio
MA | | marroquí
DZ | Argel | argelino
NG | | nigeriano
KE | | keniano
ET | | etíope
ZA | Ciudad del Cabo | sudafricano
AU | Sídney | australiano
CA | | canadiense
PH | | filipino
CD | Congo |
419 | América Latina, Latinoamérica, Iberoamérica | latinoamericano, iberoamericano
013 | Centroamérica, América Central | centroamericano
005 | Sudamérica, Suramérica, América del Sur | sudamericano, suramericano
021 | América del Norte, Norteamérica |
029 | Caribe | caribeño
019 | las Américas, continente americano |
002 | África | africano
202 | África subsahariana | subsahariano
015 | África del Norte, Norte de África, Magreb | magrebí
142 | Asia | asiático
middle-east | Oriente Medio, Oriente Próximo, Medio Oriente |
035 | Sudeste Asiático, Sudeste asiático |
150 | Europa | europeo
009 | Oceanía |
US US-LA | Luisiana |
US US-PA | Pensilvania |
US US-NC | Carolina del Norte |
US US-SC | Carolina del Sur |
US US-NM | Nuevo México |
US US-HI | Hawái |
US | Nueva Inglaterra |
MU | Mauricio?, isla Mauricio, República de Mauricio |
GP | Guadalupe?, isla de Guadalupe |
RU | URSS, Unión Soviética, Rusia soviética, Chechenia |
CZ | Checoslovaquia |
RS | Yugoslavia |
MM | Birmania |
MK | Macedonia |
BE eu | Bruselas |
eu | Unión Europea, UE, Comisión Europea, Parlamento Europeo, Eurocámara, eurozona |
nato | OTAN, Alianza Atlántica |
african-union | Unión Africana |
arab-league | Liga Árabe |
opec | OPEP, OPEP+ |
g7 | Grupo de los Siete |
g20 | Grupo de los Veinte |
SK | | eslovaco
BG | | búlgaro
RS | Belgrado | serbio
HR | | croata
BY | | bielorruso
GE | Tiflis | georgiano
AM | Ereván | armenio
AZ | Bakú | azerbaiyano
VN | | vietnamita
TH | | tailandés, tailandesa
ID | Yakarta | indonesio
SN | | senegalés
ML | | maliense
SD | Jartum | sudanés
LY | | libio
TN | Túnez | tunecino
JO | Ammán | jordano
YE | Saná | yemení
QA | | catarí, qatarí
AE | Dubái, Abu Dabi | emiratí
IE | Dublín | irlandés
NZ | | neozelandés
GD | | grenadino
US US-NY | Nueva York |
US US-CA | California |
AE | Emiratos |
`;
