/** Rows `code | names that CLDR lacks, and places | adjectives, as the masculine singular`. */
export const PLACES_ES = `
US | EE UU, EEUU, EE.UU., EE. UU., Estados Unidos de América, Casa Blanca, Pentágono, Nueva York, Texas, Washington, Luisiana, Pensilvania, Carolina del Norte, Carolina del Sur, Nuevo México, Hawái, Wall Street | estadounidense, norteamericano
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
ES | Moncloa, Cataluña, Andalucía, País Vasco, Euskadi, Comunidad Valenciana, Comunitat Valenciana, Castilla y León, Castilla-La Mancha, Extremadura, Asturias, Cantabria, Navarra, Aragón, Sevilla, Córdoba, Murcia, Baleares, Islas Canarias | español
GB | Londres, Inglaterra, Escocia, Gales, Irlanda del Norte, Gran Bretaña | británico, inglés, escocés
FR | París, Marsella, Burdeos | francés
DE | Berlín, Múnich, Hamburgo, Fráncfort | alemán
IT | Roma, Milán, Venecia, Nápoles, Sicilia | italiano
PT | Lisboa | portugués
NL | Holanda, Ámsterdam, La Haya | neerlandés, holandés
BE | Bruselas, Amberes | belga
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
145 | Oriente Medio, Oriente Próximo, Medio Oriente |
035 | Sudeste Asiático, Sudeste asiático |
150 | Europa | europeo
009 | Oceanía |
`;
