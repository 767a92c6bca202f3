import { line } from './values.ts';

/** The words with which bylines begin in the languages of the larger agencies. */
const BY =
  /^(?:text\s*(?:and\s+(?:photos?|pictures?))?\s*:|(?:reported|written|compiled)\s+by|by|von|par|por|di|de|af|av|door)\s*:?\s+(?=\S)/iu;
const BETWEEN = /\s*(?:;|\/|&|\s(?:and|und|et|y|e|og|och|en|ja)\s)\s*/iu;
/** Parts of a byline that say what its people are or whom they work for. */
const NO_NAME =
  /\b(?:press|agency|agence|news|wire|writers?|correspondents?|reporters?|editors?|staff|desk|bureau|times|tribune|post|herald|journal|contributors?|photographs?|photos?|sports?)\b|@|\d/iu;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.-]+){1,5}$/u;
const MOST = 20;

/** The people that a printed byline names: "By ANNA EXAMPLE and Bo Writer, Example Press" is Anna Example and Bo Writer. */
export function bylineNames(byline: string | null): string[] {
  const text = line(byline?.slice(0, 300).replace(/\s*[<=]\s*$/, ''))?.replace(BY, '');
  if (text === undefined) return [];
  const names = text.split(BETWEEN).flatMap((part) => {
    const [first = '', ...others] = part.split(/\s*,\s*|\s+[-–—]\s+|\s*\(/);
    return [first, ...others.filter((other) => NAME.test(other))].filter((name) => !NO_NAME.test(name));
  });
  return [...new Set(names.map((name) => inCase(name.replace(/[\s.]+$/, ''))))].filter((name) => name.length > 1).slice(0, MOST);
}

/** A name that is printed in capitals, in the case that names have. */
function inCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{2}/u.test(name) || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
