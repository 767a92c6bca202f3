import type { Block } from '@slugline/model';
import { endsSentence, fold } from '../compare.ts';
import { isByline, isCredit, noiseIn } from '../noise.ts';
import type { Reading, Step } from '../reading.ts';
import { siteNames } from '../site.ts';

/** What heads a list of other articles. */
const RELATED =
  /^(?:more|related|recent|latest|read|see|also|popular|trending|mehr|weitere|lesen|voir|lire|más|mais|leia|veja|você pode|leggi|altri)(?![\p{L}\p{N}])/iu;

/** What drops its lines by name: folded, with the authors' names as printed. */
interface Known {
  authors: readonly string[];
  names: ReadonlySet<string>;
  headline: string;
  sections: ReadonlySet<string>;
  site: ReadonlySet<string>;
}

function knownOf({ article, page, url }: Reading): Known {
  return {
    authors: article.authors,
    names: new Set(article.authors.map(fold)),
    headline: fold(article.headline ?? ''),
    sections: new Set(article.categories.map(fold)),
    site: new Set(page === null ? [] : siteNames(page.facts, url).filter((name) => name.length > 4)),
  };
}

/** How near a line is to the top or the end of a body to be of what stands around it. */
const HEAD = 4;
const FOOT = 2;

/** Whether a line at the top or the end signs the story: "By Ada Marsh", "Ada Marsh, Harbour Herald", "Herald (Ada Marsh, Tom Okoro)". */
function isSignature(text: string, index: number, count: number, { authors, site }: Known): boolean {
  const atEnd = index >= count - FOOT;
  if ((index >= HEAD && !atEnd) || text.length > 120) return false;
  if (isByline(text)) return true;
  if (endsSentence(text)) return false;
  if (authors.some((name) => name.includes(' ') && text.startsWith(`${name},`))) return text.length < 100;
  // An outlet and in brackets who wrote; two outlets, of which one is the site's own.
  const outlets = /^([\p{Lu}\d][\p{L}\d. ,-]{1,40}?)\s?(?:\((?<names>[^()]{3,70})\)|\/\s?\p{Lu}[\p{L}\d ]{1,40})$/u.exec(text);
  if (outlets === null || !atEnd) return false;
  const names = outlets.groups?.names;
  return names === undefined ? site.has(fold(outlets[1] ?? '')) : authors.some((name) => names.includes(name));
}

function whyNoise({ text, kind }: Block, index: number, count: number, known: Known): string | null {
  const noise = noiseIn(text);
  if (noise !== null) return noise;
  if (isSignature(text, index, count, known)) return 'byline';
  const { length } = text;
  const folded = length < 300 ? fold(text) : '';
  if (length < 80 && known.names.has(folded)) return 'byline';
  if (length < 300 && known.headline !== '' && length >= known.headline.length && folded === known.headline)
    return 'repeated headline';
  if (length < 60 && kind === 'paragraph' && known.site.has(folded)) return 'site name';
  if (length < 60 && index < HEAD && known.sections.has(folded)) return 'section';
  if (isCredit(text)) return 'picture credit';
  return null;
}

/** Above this share of a body, what is said again is how it is written: the same steps on each day of a plan. */
const REPEATED_SHARE = 0.1;

/** The blocks of a caption's length that were said before: galleries say their captions again. */
function repeated(body: readonly Block[]): ReadonlySet<Block> {
  const seen = new Map<string, Block[]>();
  const found = new Set<Block>();
  for (const block of body) {
    if (block.text.length < 60 || block.text.length > 400) continue;
    // Most blocks differ in their first words: only where those are the same, all is compared.
    const opening = fold(block.text.slice(0, 40));
    const alike = seen.get(opening);
    if (alike === undefined) seen.set(opening, [block]);
    else if (alike.some((other) => fold(other.text) === fold(block.text))) found.add(block);
    else alike.push(block);
  }
  return found.size > body.length * REPEATED_SHARE ? new Set() : found;
}

/** Without headings that head nothing: one of a higher rank or the end follows. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1];
    if (block.kind !== 'heading') return true;
    return next !== undefined && !(next.kind === 'heading' && (next.level ?? 2) < (block.level ?? 2));
  });
}

/** Without headings such as "More from us" near the end, and the list below them. */
function withoutRelated(blocks: readonly Block[]): Block[] {
  let inside = false;
  return blocks.filter((block, index) => {
    if (block.kind === 'heading')
      inside = index > blocks.length / 2 && blocks[index + 1]?.kind === 'listItem' && RELATED.test(block.text);
    else if (block.kind !== 'listItem') inside = false;
    return !inside;
  });
}

/** What a note about an author says: a role, or what the author writes about. Read in the first 160 characters. */
const ABOUT_AUTHOR =
  /\b(?:is (?:a|an|the) .{0,40}(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|author|professor|fellow)|(?:writes|reports|covers|has covered|has been covering)\b|(?:senior|staff|chief|contributing)? ?(?:writer|reporter|correspondent|editor|columnist) (?:at|for|with|covering)|(?:ist|arbeitet|schreibt|berichtet|leitet)\b.{0,60}(?:redakt|korrespond|journalist|autor|reporter|ressort|für|bei|über)|est (?:journaliste|correspondant|rédact|chroniqu)|es (?:periodista|corresponsal|redactor|colaborador)|é (?:jornalista|repórter|correspondente|colunista)|è (?:giornalista|corrispondente|un giornalista))/iu;
/** A longer block is no note, and a note stands at the very end. */
const LONGEST_NOTE = 700;
const LAST = 3;

/** Whether one of the last blocks tells who the author is: it begins with the name, or with a role and the name. */
function isAuthorNote(block: Block, fromEnd: number, authors: readonly string[]): boolean {
  if (fromEnd > LAST || block.kind !== 'paragraph' || block.text.length > LONGEST_NOTE) return false;
  const head = block.text.slice(0, 160);
  const name = authors.find((author) => author.includes(' ') && head.indexOf(author) !== -1 && head.indexOf(author) < 45);
  return name !== undefined && ABOUT_AUTHOR.test(head);
}

/** Drops lines that are around an article and not of it. */
export const dropNoise: Step = {
  name: 'drop-noise',
  reason: 'Line by line, for what no class name gave away: read time, share words, credits, ad labels, "read more".',
  run(reading) {
    const dropped: string[] = [];
    const known = knownOf(reading);
    const again = repeated(reading.article.body);
    reading.article.body = reading.article.body.filter((block, index, body) => {
      const note = isAuthorNote(block, body.length - index, reading.article.authors) ? 'note on the author' : null;
      const why = whyNoise(block, index, body.length, known) ?? (again.has(block) ? 'said before' : note);
      if (why !== null) dropped.push(why);
      return why === null;
    });
    const before = reading.article.body.length;
    reading.article.body = withoutEmptyHeadings(withoutRelated(reading.article.body));
    if (before > reading.article.body.length) dropped.push('empty or related heading');
    return dropped.length === 0 ? 'nothing' : `dropped ${dropped.length}: ${[...new Set(dropped)].join(', ')}`;
  },
};
