import { chanceOf, makeEvent, sentence } from './copies/prose.ts';

/** Places, people and traps as news names them. */
const NAMED =
  'Mexico|the United States|U.S.|Brazil|France|Germany|Japan|China|India|Nigeria|Kenya|Egypt|Israel|Ukraine|Russia|Poland|Spain|Canada|Australia|Peru|Paris, Texas|London, Ontario|Washington|New York|Berlin|Tokyo|Beijing|Lagos|Chicago|Lebanon, Pa.|Brussels|the European Union|NATO|Latin America|the Kremlin|Georgia|Michael Jordan|the New York Times|Guinea-Bissau|South Korea'.split(
    '|',
  );
const AROUND = [
  'Officials from %s met on Monday.',
  'The minister of %s said so.',
  'Trade with %s grew last year.',
  'Talks in %s went on.',
];
/** In wire copy about one sentence in three names a place. */
const SHARE = 0.35;

/** Made-up prose of at least so many characters that names places as often as wire copy does; the same seed gives the same text. */
export function placedProse(seed: number, characters: number): string {
  const chance = chanceOf(seed);
  const parts: string[] = [];
  for (let length = 0; length < characters; ) {
    const event = makeEvent(chance);
    for (let at = 0; at < 6; at += 1) {
      const text = chance.is(SHARE) ? chance.pick(AROUND).replace('%s', chance.pick(NAMED)) : sentence(chance, event);
      parts.push(text);
      length += text.length + 1;
    }
  }
  return parts.map((text, at) => (at % 5 === 4 ? `${text}\n\n` : `${text} `)).join('');
}
