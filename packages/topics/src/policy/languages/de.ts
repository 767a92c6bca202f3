/** Strong terms in German, as in es.ts; a star stands for any ending, as German joins its words. */
export const POLICY_DE = `
1 | inflation*, leitzins*, zinsen, haushaltsdefizit, bundeshaushalt, steuer, steuern, steuerreform, steuersenkung*, rezession, zentralbank, geldpolitik, staatsverschuldung, schuldenbremse, wirtschaftswachstum, arbeitslosenquote, konjunktur*, bruttoinlandsprodukt, ezb
2 | bürgerrechte, diskriminierung*, rassismus, abtreibung*, gleichstellung*, meinungsfreiheit, pressefreiheit, ehe für alle, antisemitismus, datenschutz*, menschenrechte, religionsfreiheit
3 | gesundheit*, krankenhaus*, krankenhäuser, kliniken, impfung*, impfstoff*, pandemie*, epidemie, ärzte, patienten, krankheit*, krankenkasse*, pflegeversicherung, krebs, coronavirus
4 | landwirtschaft*, landwirt*, bauern, bauernverband, ernte*, viehzucht, weizen, milchbauern, fischerei*, düngemittel, pestizide, tierseuche*, agrarpolitik
5 | gewerkschaft*, mindestlohn*, streik, streiks, warnstreik*, tarifverhandlung*, tarifvertrag, arbeitnehmer*, arbeitsmarkt*, entlassungen, stellenabbau, arbeitszeit*, fachkräftemangel
6 | bildung*, schule, schulen, universität*, hochschule*, lehrer, lehrerinnen, schüler, studierende, studenten, kita, kitas, abitur, kultusminister*
7 | klimawandel, klimaschutz*, umweltschutz*, umwelt, umweltverschmutzung, emissionen, treibhausgas*, artenschutz, artenvielfalt, erderwärmung, abholzung, recycling, klimagipfel, ölpest
8 | erdöl, erdgas*, strom, strompreis*, energie*, erneuerbare energien, atomkraft*, kernkraft*, windkraft*, solarenergie, photovoltaik, gaspipeline, pipeline, raffinerie, stromausfall, kohleausstieg, energiewende
9 | einwanderung*, zuwanderung*, migranten, migration*, asyl*, flüchtling*, geflüchtete, abschiebung*, grenzkontrollen, staatsbürgerschaft, einbürgerung, bleiberecht
10 | verkehr, verkehrsminister*, flughafen, flughäfen, fluggesellschaft, lufthansa, bahn, deutsche bahn, schiene, autobahn*, nahverkehr, straßenverkehr, zugunglück, schifffahrt
12 | polizei*, drogenhandel, drogenkartell*, organisierte kriminalität, mord, totschlag, gefängnis*, haftstrafe, staatsanwalt*, richter, gericht, festgenommen, verurteilt, kriminalität, häusliche gewalt, entführung
13 | armut*, sozialhilfe, bürgergeld, rente, renten*, rentner*, sozialversicherung, kindergeld, grundsicherung, sozialleistungen, tafeln
14 | wohnung*, wohnraum, wohnungsnot, miete, mieten, mieter*, mietpreisbremse, sozialwohnung*, obdachlos*, wohnungsbau, bauministerin
15 | unternehmen, börse, aktionär*, aktien, dax, banken, fusion*, insolvenz*, tourismus, verbraucher*, investoren, mittelstand, kartellamt
16 | bundeswehr, militär*, armee, verteidigungsminister*, luftangriff*, rakete, raketen*, truppen, krieg, streitkräfte, terrorismus, terroristen, nato, waffenruhe, waffenlieferung*, soldaten, wehrpflicht, drohnenangriff*
17 | künstliche intelligenz, technologie*, internet, soziale medien, sozialen netzwerken, cybersicherheit, telekommunikation, satellit*, raumfahrt, forschung*, wissenschaftler, digitalisierung
18 | zölle, strafzölle, zoll, außenhandel*, freihandel*, exporte, importe, handelsabkommen, handelskrieg, handelsbilanz, ausfuhren, einfuhren
19 | außenpolitik, außenminister*, diplomatische beziehungen, diplomatie, diplomaten, botschaft, botschafter, vereinte nationen, vereinten nationen, uno, sanktionen, gipfeltreffen, europäische union, völkerrecht, humanitäre hilfe, sicherheitsrat, friedensgespräche
20 | wahl, wahlen, bundestagswahl, landtagswahl*, wahlkampf, kandidat, kandidatin, bundestag, bundesrat, parlament, koalition*, bundesregierung, partei, parteien, korruption, wähler, volksentscheid, ministerpräsident*, bundeskanzler*
21 | nationalpark*, wasserversorgung, hochwasserschutz, stausee, talsperre, staatsforst, naturschutzgebiet*
23 | museum, kino*, film, filmfestspiele, berlinale, theater, oper, literatur*, roman, ausstellung, musik, künstler, kulturerbe
0 | fußball, bundesliga, tor, tore, spieler, trainer, meisterschaft, turnier, weltmeisterschaft, olympische spiele, handball, tennis, wetter, regen, temperaturen
`;
