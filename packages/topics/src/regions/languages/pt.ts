/** Rows as in es.ts. */
export const PLACES_PT = `
US | EUA, Estados Unidos da América, Casa Branca, Pentágono | norte-americano, estadunidense, americano
BR | Planalto, Amazônia | brasileiro
PT | Lisboa, Porto, Coimbra | português, portuguesa
AR | | argentino
MX | Cidade do México | mexicano
CO | | colombiano
VE | | venezuelano
CL | | chileno
PE | | peruano
UY | | uruguaio
PY | | paraguaio
BO | | boliviano
CU | Havana | cubano
AO | Luanda | angolano
MZ | Moçambique, Maputo | moçambicano
CV | | cabo-verdiano
GB | Londres, Inglaterra, Escócia, Grã-Bretanha, Irlanda do Norte, País de Gales | britânico
FR | Paris | francês, francesa
DE | Berlim | alemão, alemã
ES | Madri, Madrid | espanhol
IT | Roma, Milão | italiano
RU | Moscou, Moscovo, URSS, União Soviética | russo
UA | Kiev, Crimeia | ucraniano
CN | Pequim, Xangai | chinês, chinesa
JP | Tóquio | japonês, japonesa
KR | Seul | sul-coreano
IN | Nova Délhi, Nova Deli | indiano
IR | Teerã, Teerão | iraniano
IQ | Bagdá | iraquiano
IL | Jerusalém | israelense, israelita
PS | Gaza, Faixa de Gaza, Cisjordânia, Palestina | palestino, palestiniano
TR | | turco
419 | América Latina | latino-americano
005 | América do Sul | sul-americano
013 | América Central |
021 | América do Norte |
029 | Caribe, Caraíbas |
002 | África | africano
142 | Ásia | asiático
middle-east | Oriente Médio, Médio Oriente |
150 | Europa | europeu, europeia
SV | El Salvador | salvadorenho
GT | | guatemalteco
HN | | hondurenho
NI | | nicaraguense
CR | | costa-riquenho
PA | | panamenho
DO | | dominicano
EC | | equatoriano
HT | | haitiano
PR | | porto-riquenho
MU | Maurício?, Ilhas Maurício |
GP | Guadalupe? |
GW | | guineense
TL | | timorense
CD | República Democrática do Congo, RD Congo, Congo | congolês, congolesa
ZA | Cidade do Cabo, Joanesburgo | sul-africano
NG | | nigeriano
KE | Nairóbi | queniano
ET | | etíope
SD | Cartum | sudanês, sudanesa
MA | | marroquino
DZ | Argel | argelino
TN | | tunisino, tunisiano
LY | Trípoli | líbio
EG | Cairo | egípcio
SN | | senegalês, senegalesa
CA | Toronto | canadense, canadiano
IE | | irlandês, irlandesa
NL | Holanda, Amsterdã, Amesterdão, Haia | holandês, holandesa, neerlandês
BE | Antuérpia | belga
BE eu | Bruxelas |
CH | Genebra, Zurique | suíço
AT | Viena | austríaco
SE | Estocolmo | sueco
NO | | norueguês, norueguesa
DK | Copenhague, Copenhaga | dinamarquês, dinamarquesa
FI | Helsinque, Helsínquia | finlandês, finlandesa
PL | Varsóvia | polonês, polonesa, polaco
CZ | Praga, Tchecoslováquia, República Tcheca, República Checa | tcheco, checo
HU | Budapeste | húngaro
RO | Bucareste | romeno
BG | | búlgaro
GR | Atenas | grego
RS | Belgrado, Iugoslávia, Jugoslávia | sérvio
HR | | croata
BY | Bielorrússia | bielorrusso
GE | | georgiano
AM | | armênio, arménio
AZ | | azeri
AF | Cabul | afegão, afegã, afegãos
PK | | paquistanês, paquistanesa
KP | | norte-coreano
VN | | vietnamita
TH | Bangcoc | tailandês, tailandesa
ID | Jacarta | indonésio
PH | | filipino
MM | Birmânia, Mianmar |
SY | Damasco | sírio
LB | Beirute | libanês, libanesa
SA | Riad, Riade | saudita
QA | | catari, catariano
YE | | iemenita
JO | Amã | jordaniano, jordano
AU | | australiano
NZ | | neozelandês, neozelandesa
MK | Macedônia, Macedónia |
US US-CA | Califórnia |
US US-NM | Novo México |
US | Nova Inglaterra |
BR BR-AM | Amazonas |
eu | União Europeia, UE, Comissão Europeia, Parlamento Europeu, zona do euro, zona euro |
nato | OTAN, Otan, Aliança Atlântica |
african-union | União Africana |
arab-league | Liga Árabe |
opec | Opep, OPEP |
mercosur | Mercosul |
US US-NY | Nova York, Nova Iorque |
AE | Emirados |
`;
