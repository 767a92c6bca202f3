/** Rows as in es.ts; adjectives and the names of people without their endings. */
export const PLACES_DE = `
US | US, Vereinigte Staaten von Amerika, Amerika, Weißes Haus, Pentagon, Wall Street | amerikanisch, Amerikaner, US-amerikanisch
CA | | kanadisch, Kanadier
MX | Mexiko-Stadt, Mexico | mexikanisch, Mexikaner
CO | | kolumbianisch, Kolumbianer
VE | | venezolanisch, Venezolaner
BR | | brasilianisch, Brasilianer
AR | | argentinisch, Argentinier
CL | | chilenisch
CU | Havanna | kubanisch, Kubaner
DE | Bundesrepublik, Bundesrepublik Deutschland, München, Köln, Nürnberg, Hannover, Bundesrat, Bundesregierung, Bundeskanzler, Karlsruhe, Kiel, Rostock | deutsch
AT | Wien, Tirol, Kärnten, Steiermark | österreichisch, Österreicher
CH | Zürich, Genf, Basel, Luzern | schweizerisch, Schweizer, Schweizerin
GB | UK, Großbritannien, Vereinigtes Königreich, England, Schottland, Nordirland, London | britisch, Briten, Brite, englisch, schottisch
FR | Straßburg, Paris, Élysée-Palast | französisch, Franzosen, Franzose
IT | Rom, Mailand, Venedig, Neapel, Sizilien, Südtirol | italienisch, Italiener
ES | Katalonien, Mallorca, Andalusien | spanisch, Spanier
PT | Lissabon | portugiesisch
NL | Holland, Den Haag | niederländisch, holländisch, Niederländer
BE | Antwerpen | belgisch, Belgier
DK | Kopenhagen | dänisch, Dänen
SE | | schwedisch, Schweden
NO | | norwegisch, Norweger
FI | | finnisch
PL | Warschau, Danzig, Krakau | polnisch
CZ | Prag, Tschechische Republik | tschechisch, Tschechen
HU | | ungarisch
RO | Bukarest | rumänisch
GR | Athen | griechisch, Griechen
TR | Türkei | türkisch, Türken
RU | Moskau, Kreml, Sowjetunion, UdSSR, Tschetschenien | russisch, Russen, sowjetisch
UA | Kiew, Kyjiw, Krim, Charkiw | ukrainisch, Ukrainer
CN | Peking, Schanghai | chinesisch, Chinesen
JP | Tokio | japanisch, Japaner
KR | | südkoreanisch
KP | Pjöngjang | nordkoreanisch
IN | Neu-Delhi | indisch
PK | | pakistanisch
AF | | afghanisch, Afghanen
IR | Teheran | iranisch
IQ | Bagdad | irakisch
SY | Damaskus | syrisch, Syrer
LB | | libanesisch
IL | Jerusalem, Tel Aviv | israelisch
PS | Gaza, Gazastreifen, Westjordanland | palästinensisch, Palästinenser
SA | Riad | saudisch, saudi-arabisch
EG | Kairo | ägyptisch
MA | | marokkanisch
NG | | nigerianisch
ZA | Kapstadt | südafrikanisch
AU | | australisch
419 | Lateinamerika | lateinamerikanisch
013 | Mittelamerika, Zentralamerika | mittelamerikanisch
005 | Südamerika | südamerikanisch
021 | Nordamerika | nordamerikanisch
029 | Karibik | karibisch
002 | Afrika | afrikanisch
202 | Subsahara-Afrika, Afrika südlich der Sahara |
015 | Nordafrika |
142 | Asien | asiatisch
middle-east | Naher Osten, Nahen Osten, Nahost |
035 | Südostasien |
150 | Europa | europäisch, Europäer
151 | Osteuropa | osteuropäisch
009 | Ozeanien |
US US-CA | Kalifornien |
US | Neuengland |
MK | Mazedonien, Nordmazedonien | mazedonisch
BY | Weißrussland, Belarus | belarussisch, belarusisch, weißrussisch
MM | Birma, Burma |
CZ | Tschechoslowakei, Tschechien |
RS | Jugoslawien, Serbien, Belgrad | serbisch, Serben, Serbe
HR | Kroatien | kroatisch, Kroaten
SK | | slowakisch, Slowaken
SI | | slowenisch
BG | | bulgarisch, Bulgaren
IE | | irisch
GE | Tiflis | georgisch, Georgier
AM | Jerewan | armenisch, Armenier
AZ | | aserbaidschanisch, Aserbaidschaner
KZ | | kasachisch
EE | | estnisch
LV | | lettisch
LT | | litauisch
VN | | vietnamesisch, Vietnamesen
TH | | thailändisch
ID | | indonesisch
PH | | philippinisch
YE | | jemenitisch, Jemeniten
QA | | katarisch
JO | | jordanisch, Jordanier
LY | | libysch, Libyer
SD | Khartum | sudanesisch
TN | | tunesisch, Tunesier
DZ | Algier | algerisch, Algerier
KE | | kenianisch
ET | | äthiopisch, Äthiopier
ML | | malisch
NZ | | neuseeländisch, Neuseeländer
CD | Demokratische Republik Kongo, DR Kongo, Kongo | kongolesisch
CG | Republik Kongo |
IL | | Israelis, Israeli
IR | | Iraner
IQ | | Iraker
PK | | Pakistaner
IN | | Inder
EG | | Ägypter
MA | | Marokkaner
NG | | Nigerianer
PE | | peruanisch
EC | | ecuadorianisch
BO | | bolivianisch
BE eu | Brüssel |
eu | Europäische Union, EU-Kommission, Europäische Kommission, Europäisches Parlament, Eurozone |
nato | Nato, NATO, Nordatlantikpakt |
african-union | Afrikanische Union |
arab-league | Arabische Liga |
opec | Opec |
gulf-states | Golfstaaten |
KG | Kirgistan, Kirgisistan | kirgisisch
BA | Bosnien-Herzegowina, Bosnien | bosnisch
US US-TX | Texas |
`;
