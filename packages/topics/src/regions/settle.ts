import type { FieldText } from '../texts.ts';
import type { Mention } from './mentions.ts';

const POULTRY = /\b(?:poultry|turkeys|thanksgiving|broilers?|meat|roast|stuffing)\b/i;
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
  left = turkeys(left, texts);
  georgias(left, home);
  left = koreas(left);
  choose(left, home);
  return left;
}

const AS_STATE: Readonly<Record<string, string>> = { georgia: 'US-GA', washington: 'US-WA' };

function textOf(texts: readonly FieldText[], mention: Mention): string {
  return texts.find(({ field }) => field === mention.field)?.text ?? '';
}

/** "Paris, Texas", "London, Ontario" and "Cambridge, Massachusetts": the place is where the name after the comma says. */
function moveToStates(mentions: Mention[], texts: readonly FieldText[]): void {
  for (let index = 1; index < mentions.length; index += 1) {
    const [place, region] = [mentions[index - 1], mentions[index]];
    if (place === undefined || region === undefined || place.field !== region.field || region.start !== place.end + 2) continue;
    const { kind, key } = region.name;
    const isOpenPlace = place.name.kind === 'place' || (place.name.kind === 'state' && place.name.candidates.length > 1);
    if (!isOpenPlace || (kind !== 'state' && kind !== 'name') || textOf(texts, place).charAt(place.end) !== ',') continue;
    // "Athens, Georgia" and "Vancouver, Washington" are the states.
    const asState = AS_STATE[key];
    const inState = asState === undefined ? undefined : place.name.candidates.find((codes) => codes.includes(asState));
    if (asState !== undefined && inState !== undefined) region.codes = inState;
    const within = region.codes.at(-1) ?? '';
    const candidate = place.name.candidates.find((codes) => codes.includes(within));
    const moved = candidate ?? (kind === 'state' && place.name.kind === 'place' && !CITY_STATES.has(key) ? region.codes : null);
    if (moved === null) continue;
    place.codes = moved;
    place.use = 'place';
    place.settled = true;
  }
}

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

function turkeys(mentions: Mention[], texts: readonly FieldText[]): Mention[] {
  if (!mentions.some(({ name }) => name.key === 'turkey')) return mentions;
  const open = ({ name, field }: Mention) =>
    name.key === 'turkey' && texts.some((text) => text.field === field && text.casing === 'shouting');
  if (!mentions.some(open) || mentions.some((mention) => mention.codes.includes('TR') && !open(mention))) return mentions;
  return texts.some(({ text }) => POULTRY.test(text)) ? mentions.filter((mention) => !open(mention)) : mentions;
}

/** The country, or the state of the United States, by what else the story names. */
function georgias(mentions: readonly Mention[], home: string | null): void {
  if (!mentions.some(({ name }) => name.key === 'georgia')) return;
  const others = mentions.filter(({ name }) => name.key !== 'georgia');
  const has = (test: (mention: Mention) => boolean) => others.some(test);
  const caucasus = has(({ codes }) => codes.includes('GE'));
  const state = has(({ codes }) => codes.length > 1 && codes[0] === 'US');
  const near = has(({ codes }) => codes.some((code) => NEIGHBOURS_OF_GEORGIA.has(code)));
  const american = has(({ codes }) => codes.includes('US')) || home === 'US';
  if (caucasus || (!state && (near || !american))) return;
  for (const mention of mentions) if (mention.name.key === 'georgia') mention.codes = ['US', 'US-GA'];
}

/** In a story of the North alone, "Korea" and "Korean" are the North's. */
function koreas(mentions: Mention[]): Mention[] {
  if (!mentions.some(({ codes }) => codes.includes('KP'))) return mentions;
  const bare = ({ name: { key } }: Mention) => key === 'korea' || key === 'korean' || key === 'koreans';
  const south = mentions.some((mention) => mention.codes.includes('KR') && !bare(mention));
  return south ? mentions : mentions.filter((mention) => !bare(mention));
}

/** Of several places of one name, the one whose country or state the rest of the story, or the source's home, speaks for. */
function choose(mentions: readonly Mention[], home: string | null): void {
  if (!mentions.some(isOpen)) return;
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
  return name.candidates.length > 1 && settled !== true;
}
