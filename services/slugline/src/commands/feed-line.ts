import { htmlText, type ParsedFeed, type ParsedItem } from '@slugline/feeds';
import type { Concept, Wire } from '@slugline/model';

/** The line that `slugline feeds parse` writes for a document. What the document does not say is left out. */
export function feedLine(id: unknown, parsed: ParsedFeed): object {
  const { format, encoding, title, siteUrl, description, language, rights, updated, authors, categories, image } = parsed;
  const feed = {
    id: parsed.guid,
    title: parsed.titleHtml ?? title,
    link: siteUrl,
    ...{ description, language, rights: parsed.rightsHtml ?? rights, updated, authors, categories, image },
  };
  const { hubs, selfUrl, hints, items } = parsed;
  return { ...stated({ id, format, encoding }), feed: stated({ ...feed, hubs, selfUrl, hints }), items: items.map(itemLine) };
}

function itemLine(item: ParsedItem): object {
  const { guid, url, headline, summaryHtml, contentHtml, published, updated, authors, categories, enclosures } = item;
  const { language, rights, image, source, wire } = item;
  return stated({
    id: guid,
    title: item.headlineHtml ?? headline,
    link: url,
    summary: summaryHtml,
    content: contentHtml,
    // What was never updated was last updated when it was published.
    ...{ published, updated: updated ?? published, authors, categories, enclosures, language, rights, image },
    source: { title: source?.title, link: source?.url },
    ...(wire === null ? {} : wireFields(item, wire)),
  });
}

/** A wire item's fields beside those of any item, under the names of NewsML-G2 and ninjs. */
function wireFields(item: ParsedItem, wire: Wire): Record<string, unknown> {
  const { version, pubStatus, statedStatus, publicIdentifier, subjects, genres, places, links, members, ...same } = wire;
  const summary = textOf(item.summaryHtml);
  return {
    ...same,
    guid: publicIdentifier ?? item.guid,
    version: asNumber(version),
    status: statedStatus ?? pubStatus,
    headline: item.headline,
    ...{ abstract: summary, description: summary },
    bodyText: textOf(item.contentHtml),
    subjects: subjects.map(({ code, name }) => code ?? name),
    subjectNames: subjects.map(({ name }) => name).filter((name) => name !== null),
    genres: genres.map(({ code, name }) => code ?? name),
    places: places.map(placeOf),
    placeCodes: places.map(({ code }) => code).filter((code) => code !== null && !isCountry(code)),
    correctionOf: links.find((link) => link.rel === 'correctionOf')?.guid,
    updateOf: links.find((link) => link.rel === 'updateOf')?.guid,
    links,
    members,
  };
}

function textOf(html: string | null): string | null {
  return html === null ? null : htmlText(html) || null;
}

/** A place that has no name goes by its code. */
function placeOf({ code, name }: Concept): object {
  if (name === null) return { name: code };
  return { name, code: isCountry(code) && code !== name ? code : null };
}

/** A place's code stands at its name where it is that of a country (ISO 3166); codes of other schemes have a list of their own. */
function isCountry(code: string | null): boolean {
  return code !== null && /^[A-Z]{2}$/.test(code);
}

/** A version is a number nearly always; one that is not stays as written. */
function asNumber(version: string | null): number | string | null {
  return version !== null && /^\d{1,15}$/.test(version) ? Number(version) : version;
}

/** An object without what is null, undefined or empty, inside too. */
function stated(fields: object): object {
  const kept = Object.entries(fields).map(([name, value]) => [name, prune(value)] as const);
  return Object.fromEntries(kept.filter(([, value]) => value != null && !isEmpty(value)));
}

function prune(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? value.map(prune) : stated(value);
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
