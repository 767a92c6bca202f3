/** Zone names that feeds use, by their minutes from UTC (RFC 822 section 5.1, and what wires and sites add). One name of several zones has the most common one's. */
const ZONE_TABLE: readonly (readonly [minutes: number, names: string])[] = [
  [-660, 'sst'],
  [-600, 'hst hast hat'],
  [-540, 'akst hdt hadt'],
  [-480, 'pst pt akdt hnp'],
  [-420, 'mst mt pdt hnr hap'],
  [-360, 'cst ct mdt hnc har galt'],
  [-300, 'est et cdt hne hac pet cot ect'],
  [-240, 'ast at edt hna hae clt bot vet pyt amt gyt'],
  [-210, 'nst nt hnt'],
  [-180, 'adt haa brt art uyt clst pyst gft srt'],
  [-150, 'ndt'],
  [-120, 'brst fnt uyst'],
  [-60, 'azot cvt'],
  [0, 'utc gmt ut z wet azost universal'],
  [60, 'cet met mez bst west wat hec'],
  [120, 'cest mest mesz cedt eet cat sast'],
  [180, 'eest eedt msk eat idt trt ait'],
  [210, 'irst'],
  [240, 'msd gst samt azt get'],
  [270, 'irdt aft'],
  [300, 'pkt uzt yekt mvt'],
  [330, 'ist slst'],
  [345, 'npt'],
  [360, 'bdt btt omst'],
  [390, 'mmt'],
  [420, 'ict wib novt krat hovt'],
  [480, 'hkt sgt myt pht phst wita awst ulat irkt bnt'],
  [540, 'jst kst wit yakt tlt'],
  [570, 'acst'],
  [600, 'aest aet vlat chst pgt'],
  [630, 'acdt'],
  [660, 'aedt sbt nct magt'],
  [720, 'nzst nzt fjt pett'],
  [780, 'nzdt tot'],
];

const ZONES: ReadonlyMap<string, number> = new Map(
  ZONE_TABLE.flatMap(([minutes, names]) => names.split(' ').map((name) => [name, minutes] as const)),
);

/** Minutes from UTC of a zone's name in lower case; undefined where it is not known. Never this machine's zone. */
export function zoneMinutes(name: string): number | undefined {
  return ZONES.get(name);
}

/** The beginnings of month names, folded, by language: two that begin alike are told apart by the longer one. */
const MONTHS: readonly string[] = [
  'jan gen ene ian janv jaan oca sau led sty xan urt январ янв яну јан січ ιαν tammi ינואר يناير كانون جانفي ژانویه जनवरी 一月',
  'feb fev fevr febr veebr sub vasari lut uno helmi фев феб лют φεβ פברואר فبراير شباط فيفري فوریه फरवरी 二月',
  'mar mrz mars marz mart maart mrt maalis bre kov мар бер μαρ מרץ مارس آذار मार्च 三月',
  'apr avr abr nis kwi dub bal huhti апр кві απρ אפריל ابريل أبريل نيسان أفريل آوریل अप्रैल 四月',
  'may mai maj mag mei maig kve geg touko май мая маи мај трав μαι מאי مايو ماي ايار أيار मई 五月',
  'jun juin giu iun juny juni juuni czerw cze haz cerven cervn cvn bir kesa lipnj lipanj июн юни јун черв ιουν יוני يونيو حزيران جوان ژوئن जून 六月',
  'jul juil lug iul juuli lip tem cervenec cervenc cvc lie heina июл юли јул лип ιουλ יולי يوليو تموز جويلية ژوئیه जुलाई 七月',
  'aug aou ago avg agu agt sie srp rugp elo ogos avgust авг серп αυγ אוגוסט أغسطس اغسطس آب أوت अगस्त 八月',
  'sep sept set szept wrz eyl zar rugs syys сен сеп вер σεπ ספטמבר سبتمبر أيلول سپتامبر सितंबर सितम्बर 九月',
  'oct okt out ott eki paz rij spa loka окт жов οκτ אוקטובר أكتوبر اكتوبر تشرين اکتبر अक्टूबर अक्तूबर 十月',
  'nov noi kas lis lap marras ноя ное нов лис νοε נובמבר نوفمبر نوامبر नवंबर नवम्बर 十一月',
  'dec dez des dic dis ara gru pro joulu dets дек дец гру δεκ דצמבר ديسمبر دسامبر दिसंबर दिसम्बर 十二月',
];

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((stems, index) => stems.split(' ').map((stem) => [fold(stem), index + 1] as const)),
);
const LONGEST = Math.max(...[...MONTH_OF.keys()].map((stem) => stem.length));

/** Days of the week that begin as a month does. */
const DAYS: ReadonlySet<string> = new Set(['mardi', 'martes', 'martedi', 'marti', 'pazar', 'pazartesi', 'середа'].map(fold));

/** Text in lower case without accents, its digits those of ASCII: what names are compared in. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** The month (1 to 12) that a folded word names, or 0. */
export function monthOf(word: string): number {
  if (DAYS.has(word)) return 0;
  for (let length = Math.min(word.length, LONGEST); length >= 3; length -= 1) {
    const month = MONTH_OF.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return MONTH_OF.get(word) ?? 0;
}
