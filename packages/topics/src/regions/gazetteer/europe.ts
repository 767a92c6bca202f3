/** Rows as in africa.ts. */
export const EUROPE = `
# 151 Eastern Europe
BY | Belarus | Byelorussia | Belarusian, Belarussian | Minsk, Gomel
BG | Bulgaria | | Bulgarian | Sofia, Plovdiv, Varna, Burgas
CZ | Czechia | Czech Republic, Czechoslovakia | Czech, Czechoslovak | Prague, Brno, Ostrava
HU | Hungary | | Hungarian | Budapest, Debrecen, Szeged
MD | Moldova | Moldavia | Moldovan | Chisinau, Chișinău, Transnistria, Gagauzia
PL | Poland | | Polish, Poles | Warsaw, Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Wrocław, Lodz, Poznan, Sejm, Auschwitz, Rzeszow, Bialystok
RO | Romania | Rumania | Romanian | Bucharest, Cluj, Timisoara, Iasi, Transylvania
RU | Russia | Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Soviet | Moscow, St. Petersburg, Saint Petersburg, Leningrad, Kremlin, Vladivostok, Chechnya, Chechen, Chechens, Siberians, Dagestan, Kaliningrad, Siberia, Siberian, Kursk, Belgorod, Rostov, Rostov-on-Don, Novosibirsk, Yekaterinburg, Sochi, Duma, Gazprom, Murmansk, Kamchatka, Sakhalin, Bryansk, Grozny, Tatarstan, Voronezh, Red Square
SK | Slovakia | Slovak Republic | Slovak, Slovakian | Bratislava, Kosice
UA | Ukraine | | Ukrainian | Kyiv, Kiev, Kharkiv, Kharkov, Odesa, Lviv, Donetsk, Luhansk, Mariupol, Donbas, Donbass, Crimea, Crimean, Zaporizhzhia, Kherson, Dnipro, Bakhmut, Sevastopol, Chernobyl, Chornobyl, Avdiivka, Pokrovsk, Sumy, Bucha, Mykolaiv

# 154 Northern Europe
AX | Åland Islands | Aland Islands, Åland | |
DK | Denmark | | Danish, Danes | Copenhagen, Aarhus, Odense, Aalborg
EE | Estonia | | Estonian | Tallinn, Tartu, Narva
FO | Faroe Islands | Faeroe Islands, Faroes | Faroese | Tórshavn
FI | Finland | | Finnish, Finns | Helsinki, Tampere, Turku, Espoo, Lapland
GG | Guernsey | | |
IS | Iceland | | Icelandic, Icelander | Reykjavik, Reykjavík, Grindavik
IE | Ireland | Republic of Ireland, Irish Republic | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Dublin, Galway, Dáil, Taoiseach
IM | Isle of Man | | Manx |
JE | Bailiwick of Jersey |  | |
LV | Latvia | | Latvian | Riga, Daugavpils
LT | Lithuania | | Lithuanian | Vilnius, Kaunas, Klaipeda
NO | Norway | | Norwegian | Oslo, Stavanger, Trondheim, Tromso, Tromsø, Storting, Utoya
SJ | Svalbard and Jan Mayen | Svalbard, Spitsbergen | | Longyearbyen
SE | Sweden | | Swedish, Swedes | Stockholm, Gothenburg, Malmo, Malmö, Uppsala, Riksdag
GB | United Kingdom | Britain, Great Britain, UK, U.K., England, Scotland, Wales, Northern Ireland | British, Briton, Brit, English, Englishman, Englishmen, Englishwoman, Englishwomen, Scottish, Scots, Scotsman, Scotsmen, Scotswoman, Welsh, Welshman, Welshmen, Welshwoman, Northern Irish | London, Londoner, Londoners, Wembley, Canterbury, Manchester, Liverpool, Leeds, Sheffield, Edinburgh, Glasgow, Cardiff, Belfast, Bristol, Newcastle upon Tyne, Nottingham, Southampton, Brighton, Oxford, Londonderry, Ulster, Yorkshire, Cornwall, Sussex, Essex, Lancashire, Merseyside, Swansea, Aberdeen, Dundee, Inverness, Salisbury Plain, Lockerbie, Grenfell Tower, Heathrow, Gatwick, Downing Street, Whitehall, Westminster, Buckingham Palace, Scotland Yard, Holyrood, Stormont, Bank of England, Channel Islands, Wimbledon, Derbyshire, Norwich, Leicester, Wolverhampton, Southport

# 155 Western Europe
AT | Austria | | Austrian | Vienna, Salzburg, Graz, Innsbruck, Linz
BE | Belgium | | Belgian | Brussels, Antwerp, Ghent, Bruges, Flanders, Flemish, Flemings, Walloons, Wallonia, Liège, Zeebrugge
FR | France | | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris, Marseille, Marseilles, Lyon, Toulouse, Strasbourg, Bordeaux, Lille, Nantes, Calais, Normandy, Brittany, Corsica, Corsican, Corsicans, Bretons, Parisian, Parisians, Rennes, Montpellier, Versailles, Élysée, Elysée, Quai d'Orsay, Dunkirk, Grenoble, Provence, Matignon
DE | Germany | West Germany, East Germany, Federal Republic of Germany | German, West German, East German | Berlin, Berliners, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Bremen, Bonn, Bavaria, Saxony, Hanover, Hannover, Nuremberg, Bundestag, Bundesbank, Bundeswehr, Thuringia, Brandenburg, Dortmund, Magdeburg, Solingen, Ramstein, North Rhine-Westphalia, Lower Saxony, Schleswig-Holstein, Mannheim
LI | Liechtenstein | | | Vaduz
LU | Luxembourg | Luxemburg | Luxembourger |
MC | Monaco | | Monegasque | Monte Carlo
NL | Netherlands | The Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen | Amsterdam, Rotterdam, The Hague, Utrecht, Eindhoven, Groningen, Maastricht, Schiphol, Delft
CH | Switzerland | | Swiss | Zurich, Zürich, Geneva, Bern, Basel, Lausanne, Davos, Lugano, Lucerne, Crans-Montana

# 039 Southern Europe
AL | Albania | | Albanian | Tirana, Durres
AD | Andorra | | Andorran | Andorra la Vella
BA | Bosnia and Herzegovina | Bosnia, Bosnia-Herzegovina, Herzegovina, Republika Srpska | Bosnian | Sarajevo, Banja Luka, Mostar, Srebrenica
HR | Croatia | | Croatian, Croat | Zagreb, Dubrovnik, Rijeka
GI | Gibraltar | | Gibraltarian |
GR | Greece | | Greek | Athens, Thessaloniki, Piraeus, Crete, Lesbos, Santorini, Corfu, Samos, Peloponnese
VA | Vatican City | Vatican, Holy See | | St. Peter's Basilica, Sistine Chapel
IT | Italy | | Italian | Rome, Milan, Naples, Turin, Venice, Florence, Palermo, Genoa, Bologna, Sicily, Sicilian, Sicilians, Sardinia, Sardinian, Sardinians, Lampedusa, Tuscany, Lombardy, Trieste, Verona, Bari, Calabria, Catania, Pisa, Pompeii, Vesuvius
MT | Malta | | Maltese | Valletta
ME | Montenegro | | Montenegrin | Podgorica
MK | North Macedonia | Macedonia, Republic of Macedonia | Macedonian, North Macedonian | Skopje
PT | Portugal | | Portuguese | Lisbon, Oporto, Algarve, Azores, Madeira
SM | San Marino | | Sammarinese |
RS | Serbia | Yugoslavia | Serbian, Serb, Yugoslav | Belgrade, Novi Sad, Vojvodina
SI | Slovenia | | Slovenian, Slovene | Ljubljana, Maribor
ES | Spain | | Spanish, Spaniard | Madrid, Barcelona, Seville, Bilbao, Catalonia, Catalan, Catalans, Basque Country, Basque, Basques, Galicians, Andalusians, Andalusia, Galicia, Mallorca, Majorca, Canary Islands, Tenerife, Malaga, Málaga, Zaragoza, Ibiza, Ceuta, Melilla, Valencia
XK | Kosovo | | Kosovar, Kosovan | Pristina, Mitrovica
`;
