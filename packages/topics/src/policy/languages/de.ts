/** Strong terms in German as `code | phrases`; each weighs as a strong English one. */
export const POLICY_DE = `
1 | inflation*, leitzins*, zinsen, haushaltsdefizit, bundeshaushalt, steuer, steuern, steuerreform, steuersenkung*, rezession, zentralbank, geldpolitik
1 | staatsverschuldung, schuldenbremse, wirtschaftswachstum, arbeitslosenquote, konjunktur*, bruttoinlandsprodukt, ezb, wirtschaftskrise, konjunktur, haushaltsstreit
1 | sondervermögen, staatsschulden, steuersenkung, steuererhöhung, mehrwertsteuer, leitzins, leitzinsen, zinssenkung, zinserhöhung, bundesbank, notenbank
1 | inflationsrate, verbraucherpreise, teuerung, finanzminister, finanzministerium, wirtschaftsweisen, ifo index, steuereinnahmen, vermögensteuer, erbschaftsteuer
2 | bürgerrechte, diskriminierung*, rassismus, abtreibung*, gleichstellung*, meinungsfreiheit, pressefreiheit, ehe für alle, antisemitismus, datenschutz*
2 | menschenrechte, religionsfreiheit, grundrechte, gleichstellung, gleichberechtigung, diskriminierung, datenschutz, abtreibung, schwangerschaftsabbruch
2 | selbstbestimmungsgesetz, homosexuelle, queer, frauenrechte, frauenquote, sterbehilfe, überwachung, vorratsdatenspeicherung, kopftuch
3 | gesundheit*, krankenhaus*, krankenhäuser, kliniken, impfung*, impfstoff*, pandemie*, epidemie, ärzte, patienten, krankheit*, krankenkasse*, pflegeversicherung
3 | krebs, coronavirus, gesundheit, gesundheitsminister, gesundheitsministerium, gesundheitssystem, krankenkasse, krankenkassen, krankenversicherung, krankenhaus
3 | krankenhausreform, klinik, arzt, ärztin, patient, pflege, pflegekräfte, medikament, medikamente, impfung, impfungen, impfstoff, corona, grippe, masern
3 | vogelgrippe, seuche, rki, robert koch institut, who, organspende, psychische gesundheit, hausärzte, apotheken
4 | landwirtschaft*, landwirt*, bauern, bauernverband, ernte*, viehzucht, weizen, milchbauern, fischerei*, düngemittel, pestizide, tierseuche*, agrarpolitik
4 | landwirtschaft, landwirt, landwirte, bauernproteste, ernte, getreide, schweine, rinder, tierhaltung, tierwohl, maul und klauenseuche, schweinepest, agrardiesel
4 | agrarsubventionen, glyphosat, weinbau, winzer, fischerei, fischer
5 | gewerkschaft*, mindestlohn*, streik, streiks, warnstreik*, tarifverhandlung*, tarifvertrag, arbeitnehmer*, arbeitsmarkt*, entlassungen, stellenabbau
5 | arbeitszeit*, fachkräftemangel, gewerkschaft, gewerkschaften, verdi, ig metall, warnstreik, warnstreiks, tarifverhandlungen, tarifrunde, tarifstreit, mindestlohn
5 | löhne, arbeitnehmer, beschäftigte, kurzarbeit, arbeitsmarkt, arbeitslosigkeit, arbeitszeit, vier tage woche, betriebsrat, homeoffice, arbeitsplätze, jobs
6 | bildung*, schule, schulen, universität*, hochschule*, lehrer, lehrerinnen, schüler, studierende, studenten, kita, kitas, abitur, kultusminister*, schülerinnen
6 | lehrermangel, unterricht, universität, universitäten, hochschule, hochschulen, bildung, bildungspolitik, kultusminister, bafög, pisa studie, pisa, ausbildung
6 | schulpflicht, professoren
7 | klimawandel, klimaschutz*, umweltschutz*, umwelt, umweltverschmutzung, emissionen, treibhausgas*, artenschutz, artenvielfalt, erderwärmung, abholzung, recycling
7 | klimagipfel, ölpest, klima, klimaschutz, klimakrise, klimakonferenz, klimaaktivisten, letzte generation, treibhausgase, co2, umweltschutz, umweltschützer
7 | naturschutz, artensterben, müll, plastikmüll, luftverschmutzung, feinstaub, wald, wälder, gewässer, wolf, wölfe
8 | erdöl, erdgas*, strom, strompreis*, energie*, erneuerbare energien, atomkraft*, kernkraft*, windkraft*, solarenergie, photovoltaik, gaspipeline, pipeline
8 | raffinerie, stromausfall, kohleausstieg, energiewende, energie, energiepolitik, energiepreise, energiekonzern, strompreis, strompreise, stromnetz, gas, gaspreis
8 | gaspreise, gasspeicher, erdgas, öl, ölpreis, opec, kohle, atomkraft, atomkraftwerk, atomausstieg, kernkraft, kernkraftwerk, windkraft, windräder, solaranlagen
8 | wasserstoff, heizungsgesetz, wärmepumpe, wärmepumpen, benzin, nord stream, lng terminal
9 | einwanderung*, zuwanderung*, migranten, migration*, asyl*, flüchtling*, geflüchtete, abschiebung*, grenzkontrollen, staatsbürgerschaft, einbürgerung, bleiberecht
9 | migration, zuwanderung, einwanderung, einwanderer, asyl, asylbewerber, asylrecht, asylpolitik, asylanträge, flüchtling, flüchtlinge, flüchtlingspolitik
9 | abschiebung, abschiebungen, abgeschoben, zurückweisungen, familiennachzug, aufenthaltsrecht, schleuser, frontex, bamf, migrationspolitik
10 | verkehr, verkehrsminister*, flughafen, flughäfen, fluggesellschaft, lufthansa, bahn, deutsche bahn, schiene, autobahn*, nahverkehr, straßenverkehr, zugunglück
10 | schifffahrt, züge, zug, bahnhof, bahnstrecke, ice, lokführer, gdl, flugzeug, flugzeugabsturz, flüge, flug, autobahn, autobahnen, brücke, brücken, stau
10 | verkehrsminister, verkehrsunfall, unfall, lkw, deutschlandticket, straßenbahn, u bahn, containerschiff, hafen, maut, tempolimit, radfahrer, führerschein
10 | entgleist
12 | polizei*, drogenhandel, drogenkartell*, organisierte kriminalität, mord, totschlag, gefängnis*, haftstrafe, staatsanwalt*, richter, gericht, festgenommen
12 | verurteilt, kriminalität, häusliche gewalt, entführung, polizei, polizisten, polizist, straftaten, mörder, messerangriff, messerattacke, schüsse, festnahme
12 | verhaftet, haft, gefängnis, häftlinge, anklage, angeklagter, angeklagte, staatsanwaltschaft, staatsanwalt, landgericht, bundesgerichtshof
12 | bundesverfassungsgericht, urteil, prozess, ermittlungen, ermittler, razzia, vergewaltigung, missbrauch, sexueller missbrauch, drogen, kokain, clan kriminalität
12 | raub, einbruch, diebstahl, betrug, geldwäsche, justiz, cannabis, femizid
13 | armut*, sozialhilfe, bürgergeld, rente, renten*, rentner*, sozialversicherung, kindergeld, grundsicherung, sozialleistungen, tafeln, renten, rentenreform
13 | rentenpaket, rentenalter, rentner, rentenversicherung, hartz iv, armut, kinderarmut, altersarmut, sozialstaat, kindergrundsicherung, elterngeld, behinderung
13 | menschen mit behinderung, tafel, senioren, pflegegeld, sozialverband
14 | wohnung*, wohnraum, wohnungsnot, miete, mieten, mieter*, mietpreisbremse, sozialwohnung*, obdachlos*, wohnungsbau, bauministerin, wohnung, wohnungen
14 | wohnungsmarkt, sozialwohnungen, mieter, mietendeckel, vermieter, immobilien, immobilienpreise, immobilienmarkt, obdachlose, obdachlosigkeit, eigenheim
14 | baugenehmigungen, hypothek, vonovia, zwangsräumung
15 | unternehmen, börse, aktionär*, aktien, dax, banken, fusion*, insolvenz*, tourismus, verbraucher*, investoren, mittelstand, kartellamt, konzern, konzerne, firma
15 | firmen, bank, aktie, aktionäre, übernahme, fusion, insolvenz, pleite, umsatz, gewinn, gewinneinbruch, bundeskartellamt, verbraucher, verbraucherschutz, hotels
15 | gastronomie, handel, einzelhandel, supermarkt, versicherung, versicherungen, volkswagen, vw, autobauer, autoindustrie, industrie, start ups, bitcoin
15 | commerzbank, vorstandschef, wirecard
16 | bundeswehr, militär*, armee, verteidigungsminister*, luftangriff*, rakete, raketen*, truppen, krieg, streitkräfte, terrorismus, terroristen, nato, waffenruhe
16 | waffenlieferung*, soldaten, wehrpflicht, drohnenangriff*, soldat, militär, angriffskrieg, verteidigung, verteidigungsminister, verteidigungsministerium
16 | wehrdienst, rüstung, rüstungsindustrie, rheinmetall, waffen, waffenlieferungen, taurus, panzer, raketen, raketenangriff, luftangriff, luftangriffe, drohne
16 | drohnen, drohnenangriff, atomwaffen, offensive, front, bombe, bomben, terror, terrorist, anschlag, anschläge, geheimdienst, spionage, sabotage, islamisten
16 | luftwaffe, marine
17 | künstliche intelligenz, technologie*, internet, soziale medien, sozialen netzwerken, cybersicherheit, telekommunikation, satellit*, raumfahrt, forschung*
17 | wissenschaftler, digitalisierung, ki, breitband, mobilfunk, soziale netzwerke, cyberangriff, hacker, chips, halbleiter, software, satellit, rakete start
17 | astronaut, nasa, esa, forscher, forschung, wissenschaft, medien, journalisten, rundfunk, ard, zdf, rundfunkbeitrag, fernsehen, zeitung, chatgpt, smartphone
18 | zölle, strafzölle, zoll, außenhandel*, freihandel*, exporte, importe, handelsabkommen, handelskrieg, handelsbilanz, ausfuhren, einfuhren, handelsstreit
18 | freihandel, freihandelsabkommen, export, außenhandel, handelsüberschuss, wto, mercosur, protektionismus, lieferketten, lieferkettengesetz, exportverbot
18 | wechselkurs
19 | außenpolitik, außenminister*, diplomatische beziehungen, diplomatie, diplomaten, botschaft, botschafter, vereinte nationen, vereinten nationen, uno, sanktionen
19 | gipfeltreffen, europäische union, völkerrecht, humanitäre hilfe, sicherheitsrat, friedensgespräche, außenminister, außenministerin, auswärtiges amt
19 | diplomatisch, eu kommission, eu gipfel, europaparlament, brüssel, gipfel, vertrag, waffenruhe, waffenstillstand, friedensverhandlungen, frieden, geiseln
19 | gazastreifen, hamas, kreml, putsch, diktatur, regime, opposition in, kriegsverbrechen, internationaler strafgerichtshof, völkermord, entwicklungshilfe
19 | premierminister, staatschef
20 | wahl, wahlen, bundestagswahl, landtagswahl*, wahlkampf, kandidat, kandidatin, bundestag, bundesrat, parlament, koalition*, bundesregierung, partei, parteien
20 | korruption, wähler, volksentscheid, ministerpräsident*, bundeskanzler*, landtagswahl, landtagswahlen, neuwahlen, stimmen, umfrage, umfragen, kanzlerkandidat
20 | bundeskanzler, kanzler, koalition, koalitionsvertrag, koalitionsverhandlungen, ampel, ampelkoalition, opposition, cdu, csu, spd, fdp, grüne, grünen, afd, bsw
20 | linke, linkspartei, abgeordnete, fraktion, parteitag, ministerpräsident, landtag, bürgermeister, oberbürgermeister, bundespräsident, rücktritt, tritt zurück
20 | korruptionsaffäre, affäre, untersuchungsausschuss, verfassungsschutz, beamte, verwaltung, misstrauensvotum, vertrauensfrage, parteispenden
21 | nationalpark*, wasserversorgung, hochwasserschutz, stausee, talsperre, staatsforst, naturschutzgebiet*, nationalpark, nationalparks, naturschutzgebiet
21 | staatswald, trinkwasserversorgung, staudamm, indigene, indigene völker, denkmalschutz
23 | museum, kino*, film, filmfestspiele, berlinale, theater, oper, literatur*, roman, ausstellung, musik, künstler, kulturerbe, kino, filme, filmfestival, oscar
23 | oscars, schauspieler, schauspielerin, regisseur, bayreuther festspiele, museen, kunst, künstlerin, maler, gemälde, buch, bücher, buchmesse, autor, autorin
23 | schriftsteller, buchpreis, literaturnobelpreis, sänger, sängerin, konzert, konzerte, festival, eurovision, kultur, mode, denkmal, serie
0 | fußball, bundesliga, tor, tore, spieler, trainer, meisterschaft, turnier, weltmeisterschaft, olympische spiele, handball, tennis, wetter, regen, temperaturen
0 | dfb, dfb pokal, bayern münchen, fc bayern, borussia dortmund, bvb, stürmer, torwart, champions league, wm, em, olympia, goldmedaille, medaille, formel 1
0 | skispringen, biathlon, finale, halbfinale, viertelfinale, sieg, niederlage, erdbeben, unwetter, sturm, gewitter, hochwasser, überschwemmungen, hitzewelle, schnee
0 | glätte, gestorben, ist tot, stirbt, im alter von, trauer um, papst, vatikan, bischof, kardinäle, konklave, ostern, brand, lotto
`;
