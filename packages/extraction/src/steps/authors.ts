import { peopleOf } from '../byline-people.ts';
import { fold } from '../compare.ts';
import type { LinkedData, PageFacts } from '../facts.ts';
import { namedOneOf } from '../names.ts';
import { isByline } from '../noise.ts';
import type { FeedHints } from '../port.ts';
import type { PageReading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import type { Run } from '../runs.ts';
import { isSiteName, siteNames } from '../site.ts';
import { attribute, elementsIn, type TreeElement, textOf } from '../tree.ts';

const BY =
  /^(?:(?:written|posted|published|reported|story|text|words|article|analysis|opinion)\s+)?(?:by|von|par|por|di|da|av|af|door|text|text:|foto|autor|author|auteur|autore|door|автор|quelle|fonte|fuente|reported by)\s*:?\s+/iu;
/** "VonAda Marsh": the word stood in an element of its own. */
const GLUED_BY = /^(?:Von|By|Par|Por)(?=\p{Lu})/u;
const ROLE =
  /,?\s*\b(?:(?:senior|chief|staff|special|associate|assistant|managing|deputy|foreign|political|diplomatic|business|health|science|technology|sports?|news|digital|contributing|freelance|local democracy|us|uk|europe|asia|middle east|africa)\s+)*(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|redakteur(?:in)?|journaliste|redactor(?:a)?|korrespondent(?:in)?)s?\b.*$/iu;

/** A role between or after names: "Ada Marsh, transport correspondent, and Tom Okoro". */
const APPOSED_ROLE =
  /,[^,;|]{0,50}\b(?:writer|reporter|correspondent|editor|journalist|columnist|contributor|redakteur(?:in)?|journaliste|redactor(?:a)?|korrespondent(?:in)?)s?\b[^,;|]{0,40}(?=[,;|]|$)/giu;

/** The people in a byline: "By", e-mail, handle, read time and role words off, lists parted. */
export function cleanAuthors(raw: string): string[] {
  const line = repairLine(raw.slice(0, 2_000))
    .slice(0, 400)
    .replace(/[^\s@]{1,64}@[^\s@]{1,100}|(?<!\S)@\w+/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\b\d{1,3}\s?[-–]?\s?min(?:ute)?s?(?:\s+read)?\b.*$/i, ' ')
    .replace(APPOSED_ROLE, '')
    .replace(/,? in \p{Lu}.*$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
  return line
    .split(/\s*(?:;|,|\||\/|•|·|&|\s(?:and|und|et|y|e|og|och|en)\s)\s*/iu)
    .map((name) =>
      withoutRole(
        name
          .replace(BY, '')
          .replace(GLUED_BY, '')
          .replace(/^by\s*:?$/i, ''),
      )
        .replace(/\s*\([^)]{0,40}\)?$/, '')
        .replace(/^[\s–—:.-]+|[\s–—:-]+$/gu, ''),
    )
    .filter(isName);
}

/** "Ada Marsh, senior reporter" is Ada Marsh; "Guardian staff reporter" stays, for without the role it names nobody. */
function withoutRole(name: string): string {
  const bare = name.replace(ROLE, '');
  return bare.trim().includes(' ') || bare === name || name.includes(',') ? bare : name;
}

/** "Staff Writer" and "Our special correspondent" name nobody. */
const NOBODY =
  /^(?:(?:our|a|the|by) )?(?:(?:own|staff|special|senior|web|online|news|local) ){0,2}(?:writers?|reporters?|correspondents?|journalists?)$/i;

function isName(name: string): boolean {
  return (
    name.length >= 2 &&
    !NOBODY.test(name) &&
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/(?<!\p{L})\d{2}|[<>{}[\]?!]|^www\.|\.(?:com|org|net|co)\b/iu.test(name) &&
    name.split(' ').length <= 6 &&
    !/^(?:by|von|par|por|di|da|av|af|share|follow|updated?|published|posted|author|authors|more|read|comments?|admin|null|undefined|staff|the|jr\.?|sr\.?|ii|iii|phd|m\.?d\.?|view|about|photo.*|image.*)$/i.test(
      name,
    )
  );
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined).slice(0, 20);
}

/** A person's name: whole, or given in parts. */
function nameOf({ name, givenName, familyName }: LinkedData): unknown {
  return name ?? ([givenName, familyName].filter((part) => typeof part === 'string').join(' ') || undefined);
}

function linkedNames(objects: readonly LinkedData[]): string[] {
  for (const object of objects) {
    const names = [object.author ?? object.creator].flat().flatMap((author) => {
      if (typeof author === 'string') return cleanAuthors(author);
      if (author === null || typeof author !== 'object') return [];
      return [nameOf(author as LinkedData)].flat().flatMap((name) => (typeof name === 'string' ? cleanAuthors(name) : []));
    });
    if (names.length > 0) return unique(names);
  }
  return [];
}

function metaNames(facts: PageFacts): string[] {
  for (const name of [
    'parsely-author',
    'byl',
    'sailthru.author',
    'author',
    'dc.creator',
    'dcterms.creator',
    'article:author',
    'articleauthor',
    'citation_author',
    'cxenseparse:author',
  ]) {
    const names = (facts.meta.get(name) ?? []).flatMap((value) => (/^https?:/.test(value) ? [] : cleanAuthors(value)));
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** Words of a part around a byline that is none itself. */
const namesOther = namedOneOf(new Set(['bio', 'comment', 'comments', 'related', 'image', 'avatar', 'box']));
/** Words that name the part of a page in which it tells of other stories, or readers speak. */
const namesTeaser = namedOneOf(
  new Set('card cards teaser teasers related recommended promo popular latest trending comment comments'.split(' ')),
);

/** Whether an element stands in a teaser of another story: in a part that is named so and does not hold the page's own headline. */
function isTeased(element: TreeElement): boolean {
  let around: TreeElement | null = element.parent;
  for (let up = 0; around !== null && up < 10 && around.name !== 'body'; up += 1) {
    if (namesTeaser(around)) return elementsIn(around, 'h1').length === 0;
    around = around.parent;
  }
  return false;
}

/** Names from the visible byline. Elements that only hold another author element, or a long biography, are passed over. */
function visibleNames(facts: PageFacts): string[] {
  const rank = (rel: string, itemprop: string) => (itemprop !== '' ? 0 : rel !== '' ? 1 : 2);
  const ranked = facts.bylines
    .slice(0, 200)
    .filter((element) => !namesOther(element) && !isTeased(element))
    .map((element) => ({ text: textOf(element), rank: rank(attribute(element, 'rel'), attribute(element, 'itemprop')) }))
    .filter(({ text }) => text.trim() !== '' && text.trim().length < 150)
    .sort((a, b) => a.rank - b.rank);
  for (const { text, rank: first } of ranked) {
    const names = cleanAuthors(text);
    if (names.length === 0) continue;
    if (first > 1) return unique(names);
    return unique(
      ranked
        .filter((other) => other.rank === first)
        .slice(0, 4)
        .flatMap((other) => cleanAuthors(other.text)),
    );
  }
  return [];
}

/** "Ada Marsh | 21.11.2024": a name, a stroke or a dot, and a day. */
const NAME_AND_DAY =
  /^(?<name>\p{Lu}[\p{L}'’.-]{1,20}(?: (?:\p{Lu}[\p{L}'’.-]{0,20}|de|da|van|von|bin|al|el)){1,3})\s?[|·•]\s?(?:\p{L}{3,12},? )?\d{1,2}[. /-]/u;

/** The names in a line such as "von Ada Marsh" soon after the first headline, where no class name says what it is. */
function writtenNames(runs: readonly Run[]): string[] {
  const at = runs.findIndex((run) => run.block.name === 'h1');
  const below = at === -1 ? [] : runs.slice(at + 1, at + 12);
  const line = below.find((run) => isByline(run.text));
  if (line !== undefined) return unique(cleanAuthors(line.text));
  for (const { text } of below) {
    const name = text.length > 120 ? undefined : NAME_AND_DAY.exec(text)?.groups?.name;
    if (name !== undefined) return unique(cleanAuthors(name));
  }
  return [];
}

/** The bylines as printed, where the people's roles may stand. */
function printedBylines(page: PageReading | null, hints: FeedHints): string[] {
  const shown = page?.facts.bylines.slice(0, 50).map((element) => textOf(element, 300)) ?? [];
  const lines = page?.runs.filter((run) => isByline(run.text)).slice(0, 10) ?? [];
  return [...shown, ...lines.map((run) => run.text), ...(hints.authors ?? [])];
}

/** Finds who wrote the article. */
export const findAuthors: Step = {
  name: 'authors',
  reason:
    'JSON-LD first, then meta, the visible byline and the feed last, each cleaned; before noise, which drops their names as lines.',
  run({ page, article, hints, url }) {
    const facts = page?.facts ?? null;
    const site = facts === null ? [] : siteNames(facts, url);
    const isSite = (name: string) => isSiteName(name, site);
    const ways: [string, string[]][] = [
      ['JSON-LD', facts === null ? [] : linkedNames(facts.linkedData)],
      ['meta', facts === null ? [] : metaNames(facts)],
      ['byline', facts === null ? [] : visibleNames(facts)],
      ['a line below the headline', page === null ? [] : writtenNames(page.runs)],
      ['the feed', unique((hints.authors ?? []).flatMap(cleanAuthors))],
    ];
    const named = ways.filter(([, names]) => names.length > 0);
    // A site that signs with its own name everywhere may still name the person where readers look.
    const [from, found] = named.find(([, found]) => !found.every(isSite)) ?? named[0] ?? ['', []];
    const names = found.length > 1 ? found.filter((name) => !/\.\p{L}{2,3}$/u.test(name)) : found;
    article.authors = names;
    article.byline = names.length === 0 ? null : names.join(', ');
    article.bylinePeople = peopleOf(names, facts?.linkedData ?? [], printedBylines(page, hints));
    return names.length === 0 ? 'none named' : `${names.length} from ${from}`;
  },
};
