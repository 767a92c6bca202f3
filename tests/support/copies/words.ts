/** Words for made-up wire stories; where Britain and America spell differently, the pair. */
const list = (text: string) => text.trim().split(/\s+/);

export const PLACES = list(
  'Tallmere Norvik Castellan Brightwater Oakhurst Veldport Marisol Quillan Dunmarrow Esterhazy Port-Lucan Halvern Sarovo Kintara Belmora Ondwick Rasheen Tolvey Umbria-Vale Wexmoor Yarrowby Zelden Ashcombe Corvino Drayton Fennimore Gorseley Hartwell Ilmington Jarrow',
);
export const FIRST = list(
  'Ana Boris Carla Dmitri Elena Farid Greta Hassan Ingrid Jonas Kamala Luis Mariam Nikos Olga Pedro Quentin Rosa Samir Tereza Umar Vera Walter Ximena Yusuf Zofia Aisha Bruno Chen Daniela',
);
export const LAST = list(
  'Abara Bellweather Castellanos Dvorak Eriksen Fontaine Gallo Haddad Ibsen Jankowski Kowal Lindqvist Mbeki Novak Okafor Petrov Quist Rahman Silva Tanaka Uribe Vance Wolff Yilmaz Zamora Arslan Brandt Costa Duarte Engel',
);
export const ROLES = list(
  'minister spokesman director governor analyst mayor commissioner secretary engineer chairwoman prosecutor adviser ambassador professor lawyer economist inspector coordinator',
);
export const BODIES = list(
  'ministry council agency union court bank authority commission parliament company utility regulator consortium hospital university police treasury syndicate federation institute',
);
export const NOUNS = list(
  `budget harbour/harbor pipeline vaccine turbine tariff railway reservoir airline satellite strike subsidy orchard ferry refinery bridge harvest glacier
  election referendum detention inquiry shipment contract loan outage storm landslide earthquake wildfire epidemic drought festival museum stadium tunnel
  mine factory warehouse terminal runway cable network server ledger bond currency deficit surplus pension wage labour/labor defence/defense licence/license
  centre/center theatre/theater programme/program colour/color neighbour/neighbor vapour/vapor rumour/rumor dialogue/dialog catalogue/catalog metre/meter
  fibre/fiber engine rotor valve pump filter battery reactor cargo freight visa border patrol convoy ceasefire treaty sanction summit delegation envoy veto
  amendment statute verdict appeal charter audit forecast survey census sample genome antibody ward clinic surgeon nurse pupil curriculum scholarship tuition`,
);
export const VERBS = list(
  `approved rejected delayed suspended expanded inspected repaired seized financed audited organised/organized criticised/criticized analysed/analyzed
  authorised/authorized cancelled/canceled travelled-with/traveled-with labelled/labeled favoured/favored honoured/honored recognised/recognized prioritised/prioritized
  questioned defended abandoned modernised/modernized inherited measured replaced dismantled restored monitored regulated shipped insured taxed leased mapped
  flooded evacuated reopened tested licensed imported exported stored purchased borrowed settled postponed reviewed outlined published withdrew`,
);
export const ADJECTIVES = list(
  `northern coastal disputed emergency temporary annual provincial wooden offshore rural unfinished flooded costly independent regional federal private
  industrial seasonal ageing fragile lucrative obsolete experimental civilian military financial medical electrical nuclear solar maritime judicial fiscal
  domestic foreign bilateral strategic controversial unprecedented preliminary interim senior junior remote crowded narrow steep shallow`,
);
export const ADVERBS = list(
  'quietly abruptly formally narrowly repeatedly reluctantly jointly privately swiftly partly openly briefly',
);
export const MONTHS = list('January February March April May June July August September October November December');
export const WIRES = ['Reuters', 'AP', 'AFP', 'dpa'];
