/** Rows as in es.ts. */
export const PLACES_FR = `
US | États-Unis d'Amérique, USA, Maison Blanche, Pentagone, Wall Street | américain, étatsunien
CA | Montréal | canadien, québécois
MX | Mexico | mexicain
CO | | colombien
VE | | vénézuélien
BR | São Paulo | brésilien
AR | | argentin
CL | | chilien
PE | | péruvien
CU | La Havane | cubain
HT | | haïtien
FR | Paris, Matignon, Lyon, Corse, Bretagne, Normandie, Nouvelle-Aquitaine, Occitanie, Île-de-France, Seine-Saint-Denis, Assemblée nationale, Provence, Gironde, Alsace, Lorraine, Bourgogne, Pays de la Loire, Hauts-de-France | français
GB | Londres, Angleterre, Écosse, Pays de Galles, Irlande du Nord, Grande-Bretagne, Édimbourg | britannique, anglais, écossais, gallois
DE | Munich, Hambourg, Francfort, Bavière | allemand
ES | Barcelone, Catalogne, Séville, Andalousie | espagnol, catalan
IT | Rome, Venise, Naples, Sicile | italien
PT | Lisbonne | portugais
BE | Anvers, Liège, Wallonie, Flandre | belge
NL | Hollande, La Haye | néerlandais, hollandais
CH | Genève, Zurich, Berne, Lausanne, Bâle | suisse, helvétique
AT | | autrichien
SE | | suédois
NO | | norvégien
DK | Copenhague | danois
FI | | finlandais
PL | Varsovie, Cracovie | polonais
CZ | République tchèque, Prague | tchèque
HU | | hongrois
RO | Bucarest | roumain
GR | Athènes | grec, grecque
TR | | turc, turque
RU | Moscou, Saint-Pétersbourg, Kremlin | russe, soviétique
UA | Kiev, Kyiv, Crimée, Kharkiv, Odessa | ukrainien
CN | Pékin, Shanghai | chinois
JP | | japonais
KR | Séoul | sud-coréen
KP | | nord-coréen
IN | New Delhi, Bombay | indien
PK | | pakistanais
AF | Kaboul | afghan
IR | Téhéran | iranien
IQ | Bagdad | irakien
SY | Damas, Alep | syrien
LB | Beyrouth | libanais
IL | Jérusalem, Tel-Aviv | israélien
PS | Gaza, bande de Gaza, Cisjordanie | palestinien
SA | Riyad | saoudien
EG | Le Caire | égyptien
MA | | marocain
DZ | Alger | algérien
TN | Tunis | tunisien
LY | | libyen
ML | | malien
SN | | sénégalais
CI | | ivoirien
BF | | burkinabè, burkinabé
NE | | nigérien
NG | | nigérian
CM | | camerounais
TD | N'Djamena | tchadien
CD | République démocratique du Congo, RDC, RD Congo, Congo | congolais
CG | République du Congo |
RW | | rwandais
ET | Éthiopie | éthiopien
ZA | | sud-africain
AU | | australien
419 | Amérique latine | latino-américain
013 | Amérique centrale |
005 | Amérique du Sud | sud-américain
021 | Amérique du Nord |
029 | Caraïbes, Antilles | caribéen
002 | Afrique | africain
202 | Afrique subsaharienne | subsaharien
015 | Afrique du Nord, Maghreb | maghrébin
011 | Afrique de l'Ouest |
142 | Asie | asiatique
middle-east | Moyen-Orient, Proche-Orient |
035 | Asie du Sud-Est |
150 | Europe | européen
009 | Océanie |
US US-CA | Californie |
US US-FL | Floride |
US US-LA | Louisiane |
US US-NM | Nouveau-Mexique |
US US-NC | Caroline du Nord |
US US-SC | Caroline du Sud |
US US-PA | Pennsylvanie |
US | Nouvelle-Angleterre |
CA CA-BC | Colombie-Britannique |
CA CA-NS | Nouvelle-Écosse |
DM | Dominique?, la Dominique |
MU | Maurice?, île Maurice, l'île Maurice |
RU | URSS, Union soviétique, Tchétchénie |
CZ | Tchécoslovaquie |
RS | Yougoslavie, Belgrade | serbe
MM | Birmanie | birman
SK | | slovaque
BG | | bulgare
HR | | croate
BY | | biélorusse
GE | | géorgien
AM | Erevan | arménien
AZ | Bakou | azerbaïdjanais
VN | | vietnamien
TH | | thaïlandais
ID | | indonésien
SD | | soudanais
JO | | jordanien
YE | | yéménite
QA | | qatari
KE | | kényan
GN | | guinéen
BJ | | béninois
TG | | togolais
GA | | gabonais
MR | | mauritanien
IE | | irlandais
NZ | | néo-zélandais
DO | Saint-Domingue | dominicain
EC | | équatorien
BO | | bolivien
KZ | | kazakh
BE eu | Bruxelles |
eu | Union européenne, UE, Commission européenne, Parlement européen, zone euro |
nato | OTAN, Alliance atlantique |
african-union | Union africaine |
arab-league | Ligue arabe |
opec | OPEP |
ecowas | CEDEAO, Cédéao |
CF | Centrafrique | centrafricain
011 | Sahel |
US US-TX | Texas |
`;
