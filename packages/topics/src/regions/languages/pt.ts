/** Rows as in es.ts. */
export const PLACES_PT = `
US | EUA, Estados Unidos da América, Casa Branca, Pentágono, Nova York, Nova Iorque, Washington, Califórnia | norte-americano, estadunidense
BR | Brasília, São Paulo, Planalto, Amazônia, Amazonas, Pará, Paraná, Ceará, Santa Catarina, Rio Grande do Sul | brasileiro
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
GB | Londres, Inglaterra, Escócia, Grã-Bretanha | britânico
FR | Paris | francês, francesa
DE | Berlim | alemão, alemã
ES | Madri, Madrid | espanhol
IT | Roma, Milão | italiano
RU | Moscou, Moscovo | russo
UA | Kiev, Crimeia | ucraniano
CN | Pequim, Xangai | chinês, chinesa
JP | Tóquio | japonês, japonesa
KR | Seul | sul-coreano
IN | Nova Délhi, Nova Deli | indiano
IR | Teerã, Teerão | iraniano
IQ | Bagdá | iraquiano
IL | Jerusalém | israelense, israelita
PS | Gaza, Faixa de Gaza, Cisjordânia | palestino, palestiniano
TR | | turco
419 | América Latina | latino-americano
005 | América do Sul | sul-americano
013 | América Central |
021 | América do Norte |
029 | Caribe, Caraíbas |
002 | África | africano
142 | Ásia | asiático
145 | Oriente Médio, Médio Oriente |
150 | Europa | europeu, europeia
`;
