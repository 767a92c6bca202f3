import type { FieldText } from '../texts.ts';
import type { Mention } from './mentions.ts';
import { WITH_COUNTIES } from './surrounding-words.ts';
import { isCounty } from './surroundings.ts';
import { GEORGIA, KOREAN, SHARED, TURKEY } from './traits.ts';

const POULTRY = /\b(?:poultry|turkeys|thanksgiving|broilers?|meat|roast|stuffing|gravy|cook|recipes?)\b/i;
/** States that are cities too: after a comma they are the next of a list ("London, New York and Tokyo"). */
const CITY_STATES = new Set([
  'new york',
  'washington',
  'berlin',
  'hamburg',
  'bremen',
  'mexico city',
  'rio de janeiro',
  'sao paulo',
  'delhi',
  'new delhi',
]);
const NEIGHBOURS_OF_GEORGIA = new Set(['RU', 'AM', 'AZ', 'TR', 'UA', 'MD']);

/** Settles, from the whole story, the names that its words leave open; drops the mentions that are no places. */
export function settle(mentions: Mention[], texts: readonly FieldText[], home: string | null): Mention[] {
  moveToStates(mentions, texts);
  let left = people(mentions);
  const open = openQuestions(left);
  if (open.counties) {
    left = counties(left, home);
    towns(left);
  }
  if (open.turkeys) left = turkeys(left, texts);
  if (open.georgias) georgias(left, texts, home);
  if (open.koreas) left = koreas(left, texts);
  if (open.choices) choose(left, home, texts);
  return left;
}

/** Which questions the names of a story leave open: most none of them. */
function openQuestions(
  mentions: readonly Mention[],
): Record<'counties' | 'turkeys' | 'georgias' | 'koreas' | 'choices', boolean> {
  const open = { counties: false, turkeys: false, georgias: false, koreas: false, choices: false };
  for (const mention of mentions) {
    const { traits } = mention.name;
    if (isAmerican(mention)) open.counties = true;
    if ((traits & TURKEY) !== 0) open.turkeys = true;
    if ((traits & GEORGIA) !== 0) open.georgias = true;
    if ((traits & KOREAN) !== 0 || mention.codes[0] === 'KP') open.koreas = true;
    if (isOpen(mention)) open.choices = true;
  }
  return open;
}

const isAmerican = ({ verdict }: Mention) => verdict === 'american' || verdict === 'county';

const AS_STATE: Readonly<Record<string, string>> = { georgia: 'US-GA', washington: 'US-WA' };

function textOf(texts: readonly FieldText[], mention: Mention): string {
  return texts.find(({ field }) => field === mention.field)?.text ?? '';
}

/** "Paris, Texas", "London, Ontario" and "Cambridge, Massachusetts": the place is where the name after the comma says. */
function moveToStates(mentions: Mention[], texts: readonly FieldText[]): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const place = mentions[index - 1];
    const region = mentions[index];
    if (place === undefined || region === undefined || region.start !== place.end + 2 || place.field !== region.field) continue;
    if (textOf(texts, place).charCodeAt(place.end) !== COMMA) continue;
    const moved = isTownOfState(mentions, index, texts) ? region.codes : movedTo(place, region);
    if (moved === null) continue;
    place.codes = moved;
    place.use = 'place';
    place.settled = true;
  }
}

const COMMA = 44;

/** The codes of the place of that name in the region, or of the region where none is known there; null where the two are a list. */
function movedTo({ name }: Mention, region: Mention): readonly string[] | null {
  const { kind, key } = region.name;
  const isOpenPlace = name.kind === 'place' || (name.kind === 'state' && name.candidates.length > 1);
  if (!isOpenPlace || (kind !== 'state' && kind !== 'name')) return null;
  // "Athens, Georgia" and "Vancouver, Washington" are the states.
  const asState = AS_STATE[key];
  const inState = asState === undefined ? undefined : name.candidates.find((codes) => codes.includes(asState));
  if (asState !== undefined && inState !== undefined) region.codes = inState;
  const within = region.codes.at(-1) ?? '';
  const candidate = name.candidates.find((codes) => codes.includes(within));
  return candidate ?? (kind === 'state' && name.kind === 'place' && !CITY_STATES.has(key) ? region.codes : null);
}

/** "Lebanon, New Hampshire" is a town that has a country's name; "Mexico, Texas and Arizona" is a list. */
function isTownOfState(mentions: readonly Mention[], index: number, texts: readonly FieldText[]): boolean {
  const [before, place, region, next] = [mentions[index - 2], mentions[index - 1], mentions[index], mentions[index + 1]];
  if (place?.name.kind !== 'name' || region?.name.kind !== 'state' || region.codes[0] !== 'US') return false;
  const key = region.name.key;
  if (place.codes[0] === 'US' || CITY_STATES.has(key) || AS_STATE[key] !== undefined) return false;
  const near = (a: Mention | undefined, b: Mention | undefined) =>
    a !== undefined && b !== undefined && a.field === b.field && b.start - a.end < LIST_GAP;
  const text = textOf(texts, place);
  const isClosed = region.end >= text.length || /[,.;:)\n]/.test(text.charAt(region.end));
  return isClosed && !(before?.name.kind === 'name' && near(before, place)) && !near(region, next);
}

/** ", and " */
const LIST_GAP = 7;

/** A surname carried through the story: with one "Michael Jordan" and no "in Jordan", every "Jordan" is he. A weak name needs one use as a place. */
function people(mentions: Mention[]): Mention[] {
  if (mentions.every(({ use }) => use === 'place')) return mentions;
  const places = new Set<string>();
  const persons = new Set<string>();
  for (const { use, name } of mentions) {
    if (use === 'place') places.add(name.key);
    else if (use === 'person') persons.add(name.key);
  }
  return mentions.filter(
    ({ use, name: { key, weak } }) => use === 'place' || (use === 'unclear' && (places.has(key) || (!weak && !persons.has(key)))),
  );
}

/** Drops the counties of nobody knows where ("Wenchuan County") where a country is named, or is the source's home, that has counties too. */
function counties(mentions: Mention[], home: string | null): Mention[] {
  const american = home === 'US' || mentions.some(({ name, codes }) => codes[0] === 'US' && name.kind !== 'metonym');
  const abroad = WITH_COUNTIES.has(home ?? '') || mentions.some(({ codes }) => WITH_COUNTIES.has(codes[0] ?? ''));
  return american || !abroad ? mentions : mentions.filter(({ name }) => !isCounty(name));
}

/** "Athens Police Department" and "Guernsey County" are in the United States, and so is every Athens of the story. */
function towns(mentions: readonly Mention[]): void {
  const moved = new Map<string, readonly string[]>();
  for (const { name, verdict } of mentions) {
    if (verdict !== 'american' && verdict !== 'county') continue;
    const [first = ''] = name.candidates[0] ?? [];
    const inStates = name.candidates.filter(([country]) => country === 'US');
    if (first === 'US' || name.kind === 'adjective' || (verdict === 'american' && name.kind !== 'name' && inStates.length === 0))
      continue;
    if (verdict === 'county' && WITH_COUNTIES.has(first) && !BRITISH.has(first)) continue;
    if (verdict === 'american' && mentions.some((other) => other.name.key !== name.key && other.codes[0] === first)) continue;
    moved.set(name.key, inStates.length === 1 ? (inStates[0] ?? US) : US);
  }
  if (moved.size === 0) return;
  for (const mention of mentions) {
    const codes = moved.get(mention.name.key);
    if (codes === undefined || mention.settled) continue;
    mention.codes = codes;
    mention.settled = true;
  }
}

const US = ['US'];
/** Their counties are told from the American ones by what follows. */
const BRITISH = new Set(['GB', 'IE']);

function turkeys(mentions: Mention[], texts: readonly FieldText[]): Mention[] {
  const open = (mention: Mention) => mention.name.key === 'turkey' && isOpenTurkey(mention, texts);
  if (!mentions.some(open) || mentions.some((mention) => mention.codes.includes('TR') && !open(mention))) return mentions;
  return texts.some(({ text }) => POULTRY.test(text)) ? mentions.filter((mention) => !open(mention)) : mentions;
}

/** In capitals throughout, at the beginning of a headline, and after an article the capital says nothing. */
function isOpenTurkey({ field, start }: Mention, texts: readonly FieldText[]): boolean {
  const text = texts.find((each) => each.field === field);
  if (text === undefined || text.casing === 'shouting') return true;
  if (field !== 'headline' || !texts.some((each) => BIRD.test(each.text))) return false;
  return start === 0 || text.casing === 'title' || /\b(?:a|the|your|roast) $/i.test(text.text.slice(0, start));
}

/** What is said of the bird alone. */
const BIRD = /\b(?:turkeys|thanksgiving|stuffing|gravy|roast(?:ed|ing)?|cook|recipes?|broilers?)\b/i;

/** The country, or the state of the United States, by what else the story names. */
function georgias(mentions: readonly Mention[], texts: readonly FieldText[], home: string | null): void {
  const others = mentions.filter(({ name }) => name.key !== 'georgia');
  const has = (test: (mention: Mention) => boolean) => others.some(test);
  const caucasus = has(({ codes }) => codes.includes('GE'));
  const state = has(({ codes }) => codes.length > 1 && codes[0] === 'US');
  const near = has(({ codes }) => codes.some((code) => NEIGHBOURS_OF_GEORGIA.has(code)));
  const governed = mentions.some(
    (mention) => mention.name.key === 'georgia' && OF_THE_STATE.test(textOf(texts, mention).slice(mention.end, mention.end + 24)),
  );
  const american = governed || has(({ codes }) => codes.includes('US')) || home === 'US';
  if (caucasus || (!state && (near || !american))) return;
  for (const mention of mentions) if (mention.name.key === 'georgia') mention.codes = STATE_OF_GEORGIA;
}

const STATE_OF_GEORGIA = ['US', 'US-GA'];
/** Offices and parties that the state has and the country has not. */
const OF_THE_STATE =
  /^(?:['’]s)? (?:Gov(?:ernor|\.)|governor|Senate|senator|Republicans?|Democrats?|Legislature|lawmaker|Secretary of State|House|runoff|General Assembly|Bureau|State Patrol|sheriff|county|primary|Bulldogs|Power|State University|Department of)\b/;

/** In a story of the North alone, "Korea" and "Korean" are the North's. */
function koreas(mentions: Mention[], texts: readonly FieldText[]): Mention[] {
  for (const mention of mentions) {
    if (mention.name.key !== 'korean') continue;
    // "Inter-Korean talks" are of both.
    if (/inter-$/i.test(textOf(texts, mention).slice(Math.max(0, mention.start - 6), mention.start)))
      mention.codes = ['KR', 'KP'];
  }
  if (!mentions.some(({ codes }) => codes.includes('KP'))) return mentions;
  const bare = ({ name: { key } }: Mention) => key === 'korea' || key === 'korean' || key === 'koreans';
  const south = mentions.some((mention) => mention.codes.includes('KR') && (!bare(mention) || mention.codes.length > 1));
  return south ? mentions : mentions.filter((mention) => !bare(mention));
}

/** Local numbers of North America, as the end of local news gives them ("519-555-0142", "(831) 555-0142"), not toll-free ones. */
const PHONE = /(?:(?<![\d-])(?!8(?:00|33|44|55|66|77|88)|900)\d{3}-|\((?!8(?:00|33|44|55|66|77|88)|900)\d{3}\) ?)\d{3}-\d{4}\b/;
const NORTH_AMERICA = new Set(['US', 'CA']);

/** In a story that names no country but those of North America, a telephone number there says where "London" is, unless it is written from it. */
function homeByPhone(mentions: readonly Mention[], texts: readonly FieldText[]): string | null {
  const open = mentions.find((mention) => isOpen(mention) && mention.zone !== 'dateline' && namesakeThere(mention) !== null);
  if (open === undefined) return null;
  const { key } = open.name;
  const local = mentions.every(
    ({ name, zone, codes }) => (name.key === key && zone !== 'dateline') || NORTH_AMERICA.has(codes[0] ?? ''),
  );
  return local && texts.some(({ field, text }) => field === 'body' && PHONE.test(text)) ? namesakeThere(open) : null;
}

/** The country of North America with a place of the name, where the name stands for one elsewhere first. */
function namesakeThere({ name: { candidates, kind } }: Mention): string | null {
  if (kind === 'name' || NORTH_AMERICA.has(candidates[0]?.[0] ?? '')) return null;
  return candidates.find(([country]) => NORTH_AMERICA.has(country ?? ''))?.[0] ?? null;
}

/** Of several places of one name, the one whose country or state the rest of the story, or the source's home, speaks for. */
function choose(mentions: readonly Mention[], ownHome: string | null, texts: readonly FieldText[]): void {
  const home = ownHome ?? homeByPhone(mentions, texts);
  const sure = new Set<string>();
  for (const mention of mentions) if (!isOpen(mention)) for (const code of mention.codes) sure.add(code);
  for (const mention of mentions) {
    if (!isOpen(mention)) continue;
    const { candidates, near } = mention.name;
    const [first] = candidates;
    if (sure.has(first?.[1] ?? first?.[0] ?? '')) continue;
    const byState = candidates.find((codes) => codes.length > 1 && sure.has(codes[1] ?? ''));
    const byHome = home === null ? undefined : candidates.find(([country]) => country === home);
    const byCountry = sure.has(first?.[0] ?? '')
      ? undefined
      : candidates.slice(0, near).find(([country]) => sure.has(country ?? ''));
    const found = byState ?? byHome ?? byCountry;
    if (found !== undefined) mention.codes = found;
  }
}

function isOpen({ name, settled }: Mention): boolean {
  return (name.traits & SHARED) !== 0 && !settled;
}
