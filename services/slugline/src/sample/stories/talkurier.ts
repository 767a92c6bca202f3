import type { SampleStory } from '../types.ts';

/** Talkurier, in German: Germany, Austria and Switzerland. */
export const TALKURIER: readonly SampleStory[] = [
  {
    id: 'windpark-pacht-gemeinde-prignitz',
    section: 'Energie',
    policy: ['energy', 'government-operations'],
    places: ['DE'],
    by: 'Henrike Poggensee',
    headline: 'Ein Dorf in der Prignitz teilt die Windpacht nach Köpfen',
    standfirst: 'Nicht die Grundbesitzer allein, sondern alle 640 Einwohner bekommen Geld von den neuen Windrädern.',
    picture: 'Windräder hinter einem Rapsfeld und einer Backsteinkirche',
    text: `
PERLEBERG — Frau Ilse Kagel, 91, besitzt keinen Acker. Trotzdem bekam sie im März 412 Euro Windgeld, wie jeder in ihrem Dorf, auch der Säugling von nebenan.
Die Gemeinde in der brandenburgischen Prignitz hat mit dem Betreiber von elf Windrädern und den neun Eigentümern der Flächen einen gemeinsamen Topf vereinbart. Ein Drittel der Pacht geht an die Besitzer, ein Drittel an alle Einwohner, ein Drittel an Kita, Feuerwehr und Friedhof.
Zuvor war ein kleinerer Park an Klagen gescheitert. Gegen den neuen gab es keine einzige Einwendung.
»Wer das Rad sieht, soll auch etwas davon haben«, sagt Bürgermeister Torsten Wendorf. Er habe drei Jahre mit den Bauern verhandelt, davon zwei beim Angeln.
Der Betreiber zahlt nach eigenen Angaben nicht mehr als anderswo. Die Eigentümer verzichten auf Geld, dafür wurde fünf Jahre früher gebaut.`,
  },
  {
    id: 'pflege-nachtbus-sauerland',
    section: 'Gesellschaft',
    policy: ['health', 'social-welfare', 'transportation'],
    places: ['DE'],
    by: 'Matthis Kleinsorge',
    headline: 'Der Nachtbus, der Spritzen gibt',
    standfirst: 'Im Sauerland fahren zwei Pflegerinnen nach 22 Uhr von Hof zu Hof. Die Notaufnahme merkt es.',
    text: `
MESCHEDE — Um 23.40 Uhr hält der Bus vor einem Hof bei Eslohe. Drinnen wartet Heinz Padberg auf seine Insulinspritze und auf jemanden, der ihm glaubt, dass der Hund etwas hat.
Seit einem Jahr sind im Hochsauerlandkreis nachts zwei Pflegekräfte unterwegs. Sie wechseln Verbände, richten Betten, hören Lungen ab. In der Leitstelle sitzt eine Ärztin am Bildschirm.
Die Kliniken der Region zählen seither ein Viertel weniger nächtliche Einlieferungen von Pflegebedürftigen. Jede kostet die Kassen rund 900 Euro, der Bus pro Nacht 610.
Trotzdem ist seine Finanzierung nur bis Juni gesichert. Zuständig seien, je nach Handgriff, vier verschiedene Töpfe, heißt es beim Kreis.
»Ich habe noch nie so viel Zeit für Menschen gehabt wie nachts um drei«, sagt die Krankenschwester Nadine Hüttemann. Der Hund hatte übrigens eine Zecke.`,
    live: 23,
  },
  {
    id: 'mieten-wien-dachboden-tausch',
    section: 'Österreich',
    policy: ['housing'],
    places: ['AT'],
    by: 'Valerie Trauttenberg',
    headline: 'Wien hilft beim Tauschen: große Wohnung gegen kleine, Miete bleibt',
    standfirst: 'Eine städtische Stelle bringt Witwen und Familien zusammen und trägt die Kisten.',
    text: `
WIEN — Hermine Wottawa wohnte 46 Jahre auf 104 Quadratmetern in der Brigittenau, die letzten zwölf allein. Jetzt wohnt sie zwei Stiegen weiter auf 52, und in ihrem alten Schlafzimmer stehen zwei Stockbetten.
Eine neue Stelle der Stadt Wien vermittelt solche Tausche. Beide Seiten behalten ihren Quadratmeterpreis, die Stadt bezahlt Umzug und Anstrich.
In achtzehn Monaten fanden 730 Haushalte zueinander. Der häufigste Grund, abzulehnen, war nicht die Wohnung, sondern der Abschied vom Balkon.
Private Vermieter dürfen den Tausch nur aus wichtigem Grund verweigern. Ein Verband von Hauseigentümern prüft eine Klage.
»Die Kinder da oben trampeln«, sagt Frau Wottawa. »Ich höre es gern. Es ist ja mein Boden.«`,
  },
  {
    id: 'stahl-gruen-lehrlinge-duisburg',
    section: 'Wirtschaft',
    policy: ['labor', 'energy', 'domestic-commerce'],
    places: ['DE', 'SE'],
    by: 'Cem Niehaus',
    headline: 'Duisburger Stahlkocher lernen Wasserstoff in Nordschweden',
    standfirst: 'Achtzig Beschäftigte verbringen den Winter in Luleå, ehe zu Hause der Hochofen ausgeht.',
    text: `
DUISBURG — Im Hochofen hört man, ob es läuft. Bei Wasserstoff hört man nichts, und das, sagt Uwe Czichowski, sei das Unheimliche.
Der Schichtführer ist einer von achtzig Beschäftigten der Rheinkamp Stahl, die für vier Monate nach Luleå in Schweden gehen. Dort arbeitet eine Anlage, die Eisenerz ohne Koks zu Metall macht. In Duisburg soll 2028 eine folgen und einen der beiden Hochöfen ersetzen.
Der Betriebsrat hat erreicht, dass niemand entlassen wird, der die Umschulung beginnt. Von 1.900 Stellen am Ofen fallen etwa 600 weg; durch Renten sind 550 davon gedeckt.
Offen ist der Preis. Das Werk rechnet mit Strom zu sechs Cent, bezahlt aber derzeit neun.
Die Gewerkschaft verlangt eine Zusage aus Berlin. Die Schweden verlangen, dass die Gäste aus dem Ruhrgebiet Eisangeln lernen.`,
    correction: {
      afterSeconds: 720,
      headline: 'KORRIGIERT: Duisburger Stahlkocher lernen Wasserstoff in Nordschweden',
      replace: [['Von 1.900 Stellen am Ofen fallen etwa 600 weg', 'Von 1.900 Stellen am Ofen fallen etwa 580 weg']],
      note: 'In einer früheren Fassung war von etwa 600 wegfallenden Stellen die Rede. Es sind nach Angaben des Werks etwa 580.',
    },
  },
  {
    id: 'schule-rhoen-zwergschule',
    section: 'Bildung',
    policy: ['education'],
    places: ['DE'],
    by: 'Annegret Fladung',
    headline: 'Zwergschule in der Rhön bleibt, weil die Großen die Kleinen lehren',
    standfirst: 'Neunzehn Kinder, ein Klassenzimmer, Ergebnisse über dem Durchschnitt: Das Amt ändert seine Meinung.',
    text: `
HILDERS — Die Schulrätin kam, um zu schließen. Sie blieb sechs Stunden und schrieb einen anderen Bericht.
Neunzehn Kinder von sechs bis zehn Jahren lernen in der Grundschule eines Rhöndorfs in einem Raum. Die Lehrerin, Swantje Ebert, unterrichtet in der Regel vier von ihnen. Die vier unterrichten die anderen.
Bei landesweiten Vergleichsarbeiten lag die Schule in Mathematik elf Punkte über dem Schnitt, im Lesen sieben. Bei so wenigen Kindern könne das Zufall sein, räumt Ebert ein, »aber es ist seit neun Jahren derselbe Zufall«.
Das Land verlangt eigentlich dreißig Schüler. Nun gilt für Orte, von denen der Bus länger als vierzig Minuten braucht, eine Ausnahme. Sie betrifft zwölf Schulen.`,
  },
  {
    id: 'zoll-kuriere-basel-uhren',
    section: 'Schweiz',
    policy: ['foreign-trade', 'law-and-crime'],
    places: ['CH', 'DE', 'FR'],
    by: 'Reto Zgraggen-Meili',
    headline: 'Basler Zöllner finden 3000 falsche Uhren in einem echten Klavier',
    standfirst: 'Das Instrument war verstimmt. Ein Beamter spielt Chopin.',
    text: `
BASEL — Der Flügel stand auf einem Lastwagen aus dem Elsass, die Papiere stimmten, das Instrument nicht. Zollbeamter Beat Wyniger, Organist in Riehen, schlug ein tiefes A an. Es klang nach Socken.
In Resonanzkörper und Beinen fanden die Beamten 3.046 gefälschte Armbanduhren. Hersteller beziffern den Schaden, wären sie verkauft worden, auf vier Millionen Franken.
Gegen zwei Männer aus dem Raum Mulhouse und einen Händler in Lörrach ermitteln die Behörden dreier Länder wegen gewerbsmäßigen Betrugs. Die Anwälte äußerten sich nicht.
Die Uhren werden eingeschmolzen. Der Flügel, ein Instrument von 1911, wird gestimmt und dem Flüchtlingschor der Stadt überlassen.`,
  },
  {
    id: 'moor-bauern-vorpommern-paludikultur',
    section: 'Umwelt',
    policy: ['environment', 'agriculture', 'public-lands'],
    places: ['DE', 'PL'],
    by: 'Henrike Poggensee',
    headline: 'Nasse Felder, volle Konten: Bauern an der Peene ernten Schilf',
    standfirst: 'Wo das Moor wieder unter Wasser steht, wachsen Dämmplatten. Eine Fabrik nimmt alles.',
    text: `
ANKLAM — Sein Großvater hat den Graben mit dem Spaten gezogen, er selbst hat ihn mit dem Bagger zugeschüttet. »Opa hätte mich enterbt«, sagt Jörn Malchin und zeigt auf vierzig Hektar Wasser.
Entlang der Peene in Vorpommern haben 27 Betriebe entwässerte Wiesen wieder vernässt, zusammen 3.100 Hektar, ein Drittel davon Landesflächen. Sie ernten im Winter Rohrkolben und Schilf mit Maschinen auf Raupenketten.
Ein Werk in Anklam presst daraus Dämmplatten. Es zahlt 130 Euro je Tonne, dazu kommen Prämien, weil nasses Moor kein Kohlendioxid mehr abgibt.
Nachbarn klagten über feuchte Keller. Zwei Höfe wurden mit Pumpen gesichert, ein dritter verkauft.
Aus Polen kommen Besucher, um die Raupen zu sehen. Auf der anderen Seite der Oder liegt ebenso viel Moor.`,
  },
  {
    id: 'bundeswehr-faehren-katastrophe-elbe',
    section: 'Politik',
    policy: ['defense', 'transportation'],
    places: ['DE', 'CZ'],
    by: 'Wolfram Dietzsch',
    headline: 'Pioniere üben mit tschechischen Kameraden die Brücke, die keine sein soll',
    standfirst: 'Fällt eine Elbbrücke aus, sollen Amphibienfahrzeuge binnen sechs Stunden den Verkehr übernehmen.',
    text: `
RIESA — Die Brücke war nach 47 Minuten fertig und nach 50 wieder verschwunden. Dazwischen fuhren ein Linienbus, zwei Krankenwagen und der Landrat hinüber.
Soldaten eines Pionierbataillons und Kameraden aus Litoměřice in Tschechien haben am Wochenende an der Elbe geübt, was nach dem Einsturz einer Straßenbrücke vor einigen Jahren gefehlt hatte: ein Ersatz noch am selben Tag.
Zwölf schwimmende Fahrzeuge werden dazu Seite an Seite gekoppelt. Sie tragen siebzig Tonnen, bei Hochwasser weniger.
Bisher mussten Landkreise das Militär über drei Behörden anfordern. Künftig genügt ein Anruf, vereinbarten beide Länder; die Kosten trägt, wer zuerst anruft.
»Daran werden wir noch arbeiten«, sagte der Landrat.`,
  },
  {
    id: 'bienen-daten-imker-steiermark',
    section: 'Technik',
    policy: ['technology', 'agriculture'],
    places: ['AT', 'SI'],
    by: 'Valerie Trauttenberg',
    headline: 'Steirische Imker legen ihren Bienen das Ohr an',
    standfirst: 'Mikrofone im Stock sagen einen Schwarm zwei Tage voraus. Die Daten gehören den Imkern.',
    text: `
GRAZ — Bevor ein Volk ausschwärmt, steigt der Ton um etwa einen Halbton. Alte Imker hörten das. Junge haben ein Mikrofon.
In der Steiermark und im benachbarten Slowenien hängen 4.200 davon in Bienenstöcken. Ein Programm, entwickelt an einer Grazer Fachschule, erkennt aus dem Summen Schwarmlaune, Hunger und den Befall mit Milben.
Im ersten vollen Jahr meldete es 83 von hundert Schwärmen im Voraus. Die Winterverluste sanken von 19 auf 12 Prozent.
Zwei Saatguthersteller boten Geld für die Aufnahmen. Die Genossenschaft lehnte ab: Aus ihnen ließe sich lesen, wo wann gespritzt wird.
Der Obmann, Alois Prettenthaler, hört trotzdem noch selbst. »Das Gerät sagt mir, was ist. Mein Ohr sagt mir, ob ich mir Sorgen machen soll.«`,
  },
  {
    id: 'rente-ost-bergbau-kumpel-lausitz',
    section: 'Soziales',
    policy: ['social-welfare', 'labor', 'macroeconomics'],
    places: ['DE'],
    by: 'Wolfram Dietzsch',
    headline: 'Lausitzer Tagebauleute erhalten nachgezahlte Rente',
    standfirst: 'Ein Lohnbüro-Keller in Senftenberg liefert die Belege für 2.800 Schichtzulagen.',
    text: `
SENFTENBERG — Die Lohnstreifen lagen 34 Jahre hinter einer Heizung, sortiert nach Schachtmarken und von Mäusen nur am Rand beachtet.
Mit ihnen können 2.800 frühere Beschäftigte der Braunkohle in der Lausitz belegen, dass ihre Nachtschichten höher entlohnt waren, als die Rentenkasse annahm. Im Mittel steigt die Rente um 61 Euro im Monat, dazu kommen Nachzahlungen für vier Jahre.
Gefunden hat die Streifen ein Heizungsmonteur. Ausgewertet wurden sie von neun ehemaligen Lohnbuchhalterinnen, die dafür noch einmal ihre Stenografie brauchten.
Die Rentenkasse erkennt die Belege an und rechnet mit Kosten von elf Millionen Euro. Volkswirte verweisen darauf, dass das Geld in der Region bleibe: beim Bäcker.`,
  },
  {
    id: 'theater-bremerhaven-werft-chor',
    section: 'Kultur',
    policy: ['culture'],
    places: ['DE'],
    by: 'Frauke Janßen-Obi',
    headline: 'In Bremerhaven singt das Dock',
    standfirst: 'Ein leeres Trockendock wird zur Bühne für eine Oper über Auswanderer; das Echo ist Teil der Partitur.',
    text: `
BREMERHAVEN — Der Nachhall im Dock III dauert 7,4 Sekunden, zu lang für Mozart. Die Komponistin Jelena Radić hat deshalb eine Oper geschrieben, in der jede Figur mit ihrem eigenen Echo streitet.
»Zwischendeck« erzählt von drei Frauen, die 1908 auf ein Schiff warten. Den Chor bilden 110 Bremerhavener, darunter ehemalige Schweißer der Werft, eine Pastorin und neun Jugendliche, deren Eltern selbst mit dem Boot gekommen sind.
Alle acht Vorstellungen sind ausverkauft. Gespielt wird bei jedem Wetter, die Gäste sitzen auf Paletten.
In der letzten Szene wird das Dock geflutet, knöcheltief. »Das war die Idee der Schweißer«, sagt Radić. »Sie wollten es noch einmal sehen.«`,
  },
  {
    id: 'einbuergerung-st-gallen-quiz',
    section: 'Schweiz',
    policy: ['immigration', 'civil-rights', 'government-operations'],
    places: ['CH', 'LI'],
    by: 'Reto Zgraggen-Meili',
    headline: 'Rheintaler Gemeinde lässt Einheimische durch den Einbürgerungstest fallen',
    standfirst: 'Von hundert Alteingesessenen bestanden 38. Nun gilt ein neuer Fragebogen, ohne Käse.',
    text: `
ALTSTÄTTEN — Die Idee kam einer Gemeindeschreiberin, die selbst nicht wusste, wie hoch der Kamor ist.
Sie legte hundert zufällig ausgewählten Bürgern einer Gemeinde im St. Galler Rheintal jenen Fragebogen vor, den Einwanderer für den Schweizer Pass ausfüllen müssen. 38 bestanden. An der Frage nach drei Alpkäsesorten scheiterten sogar zwei Senner.
Der Rat hat den Test ersetzt. Gefragt wird nun, wie man eine Rechnung anficht, wann abgestimmt wird und wen man anruft, wenn der Bach steigt.
Von den nächsten vierzig Gesuchstellern bestanden 35. Von hundert Einheimischen, die sich freiwillig meldeten, 91.
Auch im benachbarten Liechtenstein wird der Bogen geprüft. »Wir wollten nicht, dass es leichter wird«, sagt die Schreiberin, Corina Benz. »Wir wollten, dass es stimmt.«`,
  },
];
