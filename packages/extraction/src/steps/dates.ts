import type { DateOrigin } from '@slugline/model';
import { type ReadDate, readDate } from '../date-text.ts';
import { linkedText, type PageFacts } from '../facts.ts';
import type { ArticleDate } from '../port.ts';
import type { PageReading, Step } from '../reading.ts';
import type { Run } from '../runs.ts';
import { $, attribute, nameWords, type TreeElement, textOf } from '../tree.ts';

type Dated = ArticleDate | null;

function dated(date: ReadDate | null, from: DateOrigin): Dated {
  return date === null ? null : { ...date, from };
}

const PUBLISHED =
  'article:published_time og:article:published_time datepublished date.issued dc.date.issued dcterms.created dc.date dcterms.date dcterms.issued pubdate publishdate publish-date publish_date parsely-pub-date sailthru.date article.published published_at publication_date originalpublicationdate article_date_original cxenseparse:recs:publishtime rnews:datepublished shareaholic:article_published_time vr:published_time citation_publication_date citation_date date created_at datecreated prism.publicationdate'.split(
    ' ',
  );
const MODIFIED =
  'article:modified_time og:updated_time og:article:modified_time datemodified dcterms.modified dc.date.modified lastmod last-modified article.updated article:modified'.split(
    ' ',
  );
const UPDATE = /updat|modif|aktualis|actuali|mis à jour|aggiorn|обновл|edited/iu;

function fromMeta(facts: PageFacts, names: readonly string[]): ReadDate | null {
  for (const name of names) {
    for (const value of facts.meta.get(name) ?? []) {
      const date = readDate(value);
      if (date !== null) return date;
    }
  }
  return null;
}

/** The date of an element: its datetime attribute, title or text. Elements that speak of an update are passed over. */
function dateOf(element: TreeElement): ReadDate | null {
  const text = textOf(element).trim();
  const context = `${attribute(element, 'class')} ${attribute(element, 'itemprop')} ${text.slice(0, 100)}`;
  if (UPDATE.test(context) && !/publ|post/iu.test(context)) return null;
  return readDate(attribute(element, 'datetime')) ?? readDate(attribute(element, 'content')) ?? readDate(text);
}

function fromElements(elements: readonly TreeElement[], longest: number): ReadDate | null {
  for (const element of elements.slice(0, 200)) {
    if (nameWords(element).some((word) => word === 'comment' || word === 'comments' || word === 'related')) continue;
    const date = longest > 0 && textOf(element).length > longest ? null : dateOf(element);
    if (date !== null) return date;
  }
  return null;
}

function published({ facts, runs }: PageReading, url: string | null): Dated {
  const linked = readDate(linkedText(facts, 'datePublished') ?? '') ?? readDate(linkedText(facts, 'dateCreated') ?? '');
  const meta = linked ?? fromMeta(facts, PUBLISHED);
  if (meta !== null) return dated(meta, 'metadata');
  const marked = $(facts.times).filter('[itemprop*="publish" i], [class*="publish" i], [class*="pubdate" i], [pubdate]').get();
  const visible =
    fromElements(marked, 0) ?? fromElements(facts.times, 0) ?? fromElements(facts.dated, 120) ?? fromElements(facts.bylines, 300);
  if (visible !== null) return dated(visible, 'text');
  const path =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? '') ??
    /\/(20\d{2})(\d{2})(\d{2})(?:\/|-|_|$)/.exec(url ?? '');
  const inPath = path === null ? null : readDate(path.slice(1).join('-'));
  return dated(inPath, 'metadata') ?? dated(nearHeadline(runs), 'text');
}

/** A date in a short line around the first h1, where readers look for it. */
function nearHeadline(runs: readonly Run[]): ReadDate | null {
  const at = Math.max(
    0,
    runs.findIndex((run) => run.block.name === 'h1'),
  );
  for (const { text } of [...runs.slice(at + 1, at + 15), ...runs.slice(Math.max(0, at - 4), at)]) {
    const date = text.length > 120 || UPDATE.test(text) ? null : readDate(text);
    if (date !== null) return date;
  }
  return null;
}

function stated(date: string | null | undefined): Dated {
  return dated(readDate(date ?? ''), 'feed');
}

/** Finds when the article was published and last changed. */
export const findDates: Step = {
  name: 'dates',
  reason: 'What machines are told before what readers see; a date of a change is never taken for the date of publication.',
  run({ page, article, hints, url }) {
    const modified =
      page === null ? null : (readDate(linkedText(page.facts, 'dateModified') ?? '') ?? fromMeta(page.facts, MODIFIED));
    article.published = (page === null ? null : published(page, url)) ?? stated(hints.published);
    article.modified = dated(modified, 'metadata') ?? stated(hints.updated);
    const say = (date: Dated) => (date === null ? 'unknown' : `${date.value} from ${date.from}`);
    return `published ${say(article.published)}; modified ${say(article.modified)}`;
  },
};
