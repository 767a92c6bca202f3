import { type Concept, cleanText, oneLine, type Wire } from '@slugline/model';

/** The most that is kept of a list and of a text: a wire that states more is broken, and queues carry small payloads. */
const MOST = { entries: 300, line: 1_000, text: 10_000 };

/** A wire's statement made safe to queue and to store: control characters out, white space made one, lists and texts of a bounded length. */
export function tidyWire(wire: Wire): Wire {
  return {
    ...wire,
    version: line(wire.version),
    slugline: line(wire.slugline),
    byline: line(wire.byline),
    dateline: line(wire.dateline),
    places: concepts(wire.places),
    subjects: concepts(wire.subjects),
    genres: concepts(wire.genres),
    keywords: lines(wire.keywords),
    category: line(wire.category),
    edNote: text(wire.edNote),
    usageTerms: text(wire.usageTerms),
    copyright: text(wire.copyright),
    itemType: line(wire.itemType),
    provider: line(wire.provider),
    distributor: line(wire.distributor),
    creators: lines(wire.creators),
    service: line(wire.service),
    priorityLetter: line(wire.priorityLetter),
    correctionInfo: text(wire.correctionInfo),
    sequence: line(wire.sequence),
    takeKey: line(wire.takeKey),
    signals: lines(wire.signals),
    links: list(wire.links, (link) => {
      const guid = line(link.guid);
      return guid === null ? [] : [{ ...link, guid, version: line(link.version) }];
    }),
    members: list(wire.members, (member) => {
      const { guid, url, headline, role } = member;
      return [{ guid: line(guid), url: line(url, 4_096), headline: line(headline), role: line(role) }];
    }),
  };
}

/** What the wire states of its item, without what changes when the same thing is merely sent again. */
export function wireStatement({ sent, sequence, wordCount, ...stated }: Wire): unknown {
  return stated;
}

function line(value: string | null, most = MOST.line): string | null {
  return value === null ? null : oneLine(oneLine(value).slice(0, most)) || null;
}

/** Keeps the lines of a note, without empty ones. */
function text(value: string | null): string | null {
  if (value === null) return null;
  const rows = value.split(/\r\n?|\n/);
  return cleanText(rows.map(oneLine).filter(Boolean).join('\n').slice(0, MOST.text)) || null;
}

function lines(values: readonly string[]): string[] {
  return list(values, (value) => line(value) ?? []);
}

function concepts(values: readonly Concept[]): Concept[] {
  return list(values, ({ code, name }) => {
    const concept = { code: line(code), name: line(name) };
    return concept.code === null && concept.name === null ? [] : [concept];
  });
}

/** Each entry once, in order. */
function list<T, R>(values: readonly T[], tidy: (value: T) => R | R[]): R[] {
  const found = new Map<string, R>();
  for (const entry of values.slice(0, MOST.entries).flatMap(tidy)) found.set(JSON.stringify(entry), entry);
  return [...found.values()];
}
