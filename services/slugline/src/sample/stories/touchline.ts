import type { SampleStory } from '../types.ts';

/** Touchline & Weather: sport, stages and skies. */
export const TOUCHLINE: readonly SampleStory[] = [
  {
    id: 'lagos-women-final-penalties',
    section: 'Football',
    policy: [],
    places: ['NG', 'GH'],
    by: 'Obinna Ezeudu',
    headline: 'Lagoon Queens win on penalties after the floodlights go out',
    standfirst: 'Kumasi Belles led twice in a final that was finished by the headlamps of four buses.',
    text: `
When the lights failed in the 118th minute the score was 2-2, and the referee asked both captains whether they wished to come back tomorrow. Both of them laughed.
Four team buses were driven to the touchline, and in the beam of their headlamps Lagoon Queens of Lagos beat Kumasi Belles 4-3 on penalties to win the West African club final for the first time.
Goalkeeper Blessing Amaechi saved two. “I could not see the ball. I could see their feet,” she said.
Kumasi had led through a header by Abena Frimpong and again from a free kick that nobody touched. The equaliser, five minutes from the end, was scored by a substitute who had turned seventeen the day before.
The crowd of 31,000 sang through the dark.`,
  },
  {
    id: 'fell-race-lost-runner-scones',
    section: 'Running',
    policy: [],
    places: ['GB'],
    by: 'Piers Addlethwaite',
    headline: 'Fell race won by a man who stopped for tea',
    standfirst: 'Fog in the Lake District sent the leaders down the wrong valley.',
    text: `
The first six runners over the top of Carrock Fell turned left. The seventh, a postman named Colin Hesketh, turned right, because he delivers there.
Thick fog had come down on the twelve-mile race by eleven o'clock. The leaders, among them two internationals, ran three miles into the next valley before they met a farmer who asked them, kindly, where they thought they were.
Mr Hesketh, finding himself alone, concluded that he was last and accepted a cup of tea from a marshal. He won by nineteen minutes.
“I'd have had the scone if I'd known,” he said.`,
  },
  {
    id: 'nordic-snow-drought-ski-season',
    section: 'Weather',
    policy: [],
    places: ['NO', 'SE', 'FI'],
    by: 'Tuva Lindahl',
    headline: 'Snow arrives late in Scandinavia, then all at once',
    standfirst: 'Sixty centimetres fall on Trondheim in a day as cold air meets a warm sea.',
    text: `
TRONDHEIM — After the mildest start to a winter in central Norway for thirty years, sixty centimetres of snow fell on Trondheim between Sunday evening and Monday night, forecasters said.
Cold air from the Kola peninsula met moisture off an unusually warm sea. The band of heaviest snow was only forty kilometres wide, and Røros, two hours inland, stayed bare.
Trains to Östersund in Sweden were cancelled. Schools opened, though attendance on skis was higher than by bus.
The cold is to reach southern Finland by Thursday with up to fifteen centimetres for Tampere. A thaw from the west should follow at the weekend.`,
    live: 16,
  },
  {
    id: 'chess-village-armenia-grandmaster',
    section: 'Chess',
    policy: ['education', 'culture'],
    places: ['AM', 'GE'],
    by: 'Anahit Melkumyan-Roth',
    headline: 'A village of 400 has its third grandmaster',
    standfirst: 'Children in an Armenian mountain school play before they read. The newest champion is fifteen.',
    text: `
The school at Khachardzan has 46 pupils, one stove and 30 chessboards. On Sunday the third of its former pupils became a grandmaster.
Narek Vardumyan, fifteen, drew his last game at a tournament in Batumi, Georgia, with a sequence that his teacher had shown him on a window with a bar of soap.
The teacher, Sirvard Avoyan, is seventy and never played in a tournament herself. She begins with the endgame, two kings and a pawn, because “a child who knows how it finishes is not afraid to begin.”
Chess is a subject in all Armenian schools from the second grade. Her pupils start at four.
The village plans a statue. Ms Avoyan has asked for a second stove.`,
  },
  {
    id: 'sahara-dust-canary-flights',
    section: 'Weather',
    policy: [],
    places: ['ES', 'MR'],
    by: 'Tuva Lindahl',
    headline: 'Saharan dust turns the Canary Islands orange',
    standfirst: 'Visibility falls to 400 metres on Fuerteventura; air should clear from Friday.',
    text: `
PUERTO DEL ROSARIO — A plume of dust from Mauritania covered the eastern Canary Islands on Wednesday and cut visibility on Fuerteventura to 400 metres.
Some forty flights were diverted or cancelled. Hospitals on Lanzarote advised people with asthma to stay indoors.
The dust was lifted two days ago by a low south of Nouadhibou and carried over the sea by easterly winds of up to ninety kilometres an hour.
The wind should turn to the north on Thursday night and clear the air from the west. Rain, if it comes, will be brown.`,
  },
  {
    id: 'cricket-rooftop-league-karachi',
    section: 'Cricket',
    policy: [],
    places: ['PK'],
    by: 'Asadullah Memon',
    headline: 'Karachi’s rooftop league crowns a champion who never hit a six',
    standfirst: 'Over the parapet is out. That has bred a generation of artists along the ground.',
    text: `
KARACHI — On the roofs of Lyari there is one law above the laws of cricket: whoever hits it into the street is out, and fetches it.
Under that rule the team from Chakiwara won the rooftop league on Saturday with 61 from eight overs, every run of it along the concrete.
Their opener, Sanaullah Baloch, made 34 with strokes that scouts from two professional sides came up five flights of stairs to watch. He has never, he said, hit a six. “Where would I put it?”
The final had to be stopped twice, for laundry and for a wedding procession below. Both were applauded.`,
  },
  {
    id: 'opera-house-manaus-community-chorus',
    section: 'Stage',
    policy: ['culture'],
    places: ['BR'],
    by: 'Cecily Farquhar',
    headline: 'Ferrymen sing the storm in a new opera for Manaus',
    standfirst: 'The chorus of “Rio Contrário” is made up of people who know what the river sounds like.',
    text: `
MANAUS — The wind in the second act is made by 70 ferrymen, fish sellers and one retired river judge, breathing.
“Rio Contrário”, a new opera by the composer Iracema Tupinambá Reis, had its first night in the old theatre of Manaus, in the Brazilian Amazon, with a chorus recruited on the quays. Most had never been inside.
The story is of a boat that sails upstream to find out where the rain begins. There are parts for two sopranos, a baritone and a diesel engine.
Rehearsals were fixed by the water level, since in the dry weeks the singers could not leave their boats.
The conductor, Ludmila Sá, said she had stopped correcting their breathing in the first week. “They were right. I was in the conservatory's river.”
The production goes to Belém in May by the obvious route.`,
    picture: 'Singers in work clothes on a stage lit in river green',
  },
  {
    id: 'film-festival-yurt-cinema-kyrgyz',
    section: 'Screen',
    policy: ['culture'],
    places: ['KG'],
    by: 'Gulzat Isakova',
    headline: 'A cinema in a yurt wins prize for the smallest festival',
    standfirst: 'Forty seats, one projector and a stove: films from nine countries were shown at 3,000 metres.',
    text: `
SONG-KÖL, Kyrgyzstan — The jury sat on felt, the projector ran off a car battery, and when the wind rose the screen, a bed sheet, breathed with it.
Nine films from nine countries were shown over three nights in a yurt beside the lake of Song-Köl. The prize of a sheep went to “The Weight of Bread”, a documentary from Kyrgyzstan about a bakery on wheels.
Herders rode in from as far as forty kilometres. One film was stopped and shown again, at their request, because two of them recognised a horse.
The festival has no sponsors and next year will have two stoves.`,
  },
  {
    id: 'rowing-nile-crew-blind-cox',
    section: 'Rowing',
    policy: [],
    places: ['EG'],
    by: 'Nermine Shoukry',
    headline: 'Blind cox steers Cairo crew to Nile title by the sound of the bridges',
    standfirst: 'Hoda Tawfik reads the echo of the piers. Her eight won by a length and a half.',
    text: `
CAIRO — Every bridge over the Nile at Cairo has its own note, says Hoda Tawfik, and if you know the note you know where the pier is.
Ms Tawfik, who has been blind since birth, steered an eight from the Giza club to the city title on Friday morning over 2,000 metres, a length and a half ahead of the police.
Her crew call out nothing. She listens to the oars on her left and on her right, and to the traffic above.
The police lodged a protest about the course she took under the last arch. It was the shortest, the umpires found, and they wished that others would use it.`,
    live: 19,
  },
  {
    id: 'patagonia-heat-record-glacier',
    section: 'Weather',
    policy: [],
    places: ['AR', 'CL'],
    by: 'Lautaro Bensimon',
    headline: 'Warmest spring night on record in southern Patagonia',
    standfirst: 'The mercury did not fall below 17 degrees in El Calafate.',
    text: `
EL CALAFATE — The temperature in El Calafate, in the far south of Argentina, did not fall below 17.2 degrees Celsius on Sunday night, the highest minimum for the month since readings began there.
A warm, dry wind off the Andes brought gusts of a hundred kilometres an hour to the Chilean side, where ferries on Lake General Carrera stayed in port.
Large pieces broke from the front of a glacier on Lago Argentino. Rangers closed the lower walkways as a precaution.
Cooler air with showers is expected from Wednesday.`,
  },
  {
    id: 'table-tennis-pensioners-shanghai',
    section: 'Table tennis',
    policy: [],
    places: ['CN', 'SE'],
    by: 'Lotta Hellgren',
    headline: 'At 88, he has a new backhand',
    standfirst: 'A retired tram conductor from Malmö loses in Shanghai and asks for a rematch next year.',
    text: `
SHANGHAI — Folke Björnram had not lost to anyone over eighty-five in eleven years when he met Madam Qiu Yuelan on Saturday. It took her nineteen minutes.
The world tournament for players over 85 drew 140 entrants from thirty countries to a hall in Shanghai's Hongkou district. Matches are over the best of five games; there is a chair beside each table.
Madam Qiu, ninety, a former pharmacist, serves with a grip that her opponent had seen only in photographs. “She has two backhands,” he said. “I had one and a half.”
He spent Sunday morning in the park, being taught the other half by a man on a bench.`,
  },
  {
    id: 'monsoon-onset-kerala-early',
    section: 'Weather',
    policy: [],
    places: ['IN', 'LK', 'MV'],
    by: 'Anjali Kurup',
    headline: 'Rain bands reach Kerala and the Maldives',
    standfirst: 'Forecasters expect 120 millimetres in two days on the Malabar coast.',
    text: `
KOCHI — The first broad band of rain of the season crossed the coast of Kerala before dawn on Tuesday, with 64 millimetres at Kochi and 71 at Kozhikode by breakfast.
Heavy showers were reported from the northern Maldives and from Sri Lanka's west, where two roads near Ratnapura were closed by mud.
Up to 120 millimetres are expected along the Malabar coast by Thursday. Fishing crews were asked to return by nightfall.
Tea growers in Munnar welcomed it. “The leaves were getting ideas,” one of them said.`,
    live: 21,
  },
  {
    id: 'ice-hockey-outdoor-montreal-canal',
    section: 'Ice hockey',
    policy: [],
    places: ['CA'],
    by: 'Josée Tremblay-Okafor',
    headline: 'Women’s league opens on a frozen canal in Montreal',
    standfirst: 'Eleven thousand watch from the banks as the home side loses 4-3 and nobody goes home.',
    text: `
MONTREAL — Ice thickness was 31 centimetres, wind chill minus 24, and the anthem was sung by a choir in balaclavas.
The Lachine Otters opened the women's season on the canal where several of them learned to skate, and lost 4-3 to the visitors from Halifax before eleven thousand people on the banks.
Halifax scored the winner nine seconds from the end, off a post that had been hammered into the ice that morning.
Afterwards the boards were taken down and anyone with skates was let on. Forward Maëlle Gingras stayed until her lashes froze. “We should lose here every year,” she said.`,
  },
];
