import { type DateHabits, type ReadDate, readDate } from '../date-text.ts';
import { linkedText, type PageFacts } from '../facts.ts';

const words = (list: string) => list.split(' ');
/** Metas that can only mean the day of publication. */
export const PUBLISHED = words(
  'article:published_time og:article:published_time datepublished date.issued dc.date.issued dcterms.issued pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date article.published published_at publication_date originalpublicationdate article_date_original cxenseparse:recs:publishtime rnews:datepublished shareaholic:article_published_time vr:published_time citation_publication_date prism.publicationdate',
);
/** Metas that publishing systems also fill with the day of the last change or of the file. */
export const DATED = words('date dc.date dcterms.date dcterms.created dc.date.created created_at datecreated citation_date');
/** Metas of the last change. */
export const MODIFIED = words(
  'article:modified_time og:updated_time og:article:modified_time datemodified dcterms.modified dc.date.modified lastmod last-modified article.updated article:modified',
);

/** The first date in the metas of those names. */
export function fromMeta(facts: PageFacts, names: readonly string[], habits: DateHabits): ReadDate | null {
  for (const name of names) {
    for (const value of facts.meta.get(name) ?? []) {
      const date = readDate(value, habits);
      if (date !== null) return date;
    }
  }
  return null;
}

/** A date under one of the keys of the page's JSON-LD. */
export function fromLinked(facts: PageFacts, ...keys: string[]): ReadDate | null {
  for (const key of keys) {
    const date = readDate(linkedText(facts, key) ?? '');
    if (date !== null) return date;
  }
  return null;
}

/** Keys of publication in the data that scripts carry, most trusted first. */
const KEYS = [
  'date_?published',
  '(?:article_?)?first[_-]?(?:published|publication|publish)(?:_?(?:at|on|date|time|datetime))?|published_?first',
  '(?:article_?)?publish(?:ed)?_?(?:at|on|date|time|datetime)|publication_?(?:date|time|datetime)|pub_?date|article_date_published',
].map(
  (keys) =>
    new RegExp(
      String.raw`["'](?:${keys})\\?["']\s{0,4}:\s{0,4}(?:\\?["']([^"'<>\\]{6,20}(?:\\?/[^"'<>\\]{1,20}){0,2}[^"'<>\\]{0,20})\\?["']|(\d{10}(?:\d{3})?)\b)`,
      'gi',
    ),
);

/** The day that scripts give for the page, where all that speak of publication agree: data of several articles tell nothing. */
export function fromScripts(facts: PageFacts, habits: DateHabits): ReadDate | null {
  for (const pattern of KEYS) {
    const dates: ReadDate[] = [];
    for (const [, text, number] of facts.source.matchAll(pattern)) {
      const date = readDate((text ?? number ?? '').replaceAll('\\', ''), habits);
      if (date !== null) dates.push(date);
      if (dates.length >= 50) break;
    }
    const [first] = dates;
    if (first !== undefined && dates.every((date) => date.value.slice(0, 10) === first.value.slice(0, 10))) return first;
  }
  return null;
}

/** The day in the path of an address: `/2025/03/04/`, `/2025-03-04-`, `/20250304/`. */
export function fromPath(url: string | null): ReadDate | null {
  const path =
    /[/-]((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|_|\.|$)/.exec(url ?? '') ??
    /[/_-](20\d{2})(\d{2})(\d{2})(?:\/|-|_|\.|$)/.exec(url ?? '');
  return path === null ? null : readDate(path.slice(1).join('-'));
}
