import { type Evidence, type EvidenceField, TAG_DEFAULTS, type Tag } from '@slugline/model';
import { singular } from '../fold.ts';
import { buildIndex, type Phrase, type PhraseIndex, REACH, ROW } from '../phrase-index.ts';
import { findLongest, type Match, phraseWords } from '../phrases.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import type { OwnVocabulary } from './port.ts';

/** What a phrase is worth by where it stands first; the n-th time there 1/n of it. */
const POINTS: Record<EvidenceField | 'lead', number> = {
  headline: 4,
  standfirst: 2.5,
  subject: 2,
  category: 2,
  lead: 2,
  place: 1.5,
  dateline: 1.5,
  body: 1,
};
/** With so many points a tag scores one half. */
const HALF = 4;
const MAX_EVIDENCE = 20;

/** What a phrase says: its entry, or null where it is one that must not be taken for another; `exact` where its very letters are meant. */
interface Meaning {
  code: string | null;
  exact: string | null;
}

interface Found {
  points: number;
  times: Map<string, number>;
  evidence: Evidence[];
}

/** Makes the tagger of one operator's vocabulary. Of phrases that overlap the longest counts. */
export function createOwnTagger({ vocabulary, entries }: OwnVocabulary): (texts: readonly FieldText[]) => Tag[] {
  const sought = indexOf(entries);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return (texts) => {
    const found = find(texts, sought);
    const named = new Set(found.keys());
    for (const [code, { points, evidence }] of [...found]) {
      const parent = byCode.get(code)?.parent ?? null;
      if (parent === null || named.has(parent)) continue;
      const whole = found.get(parent) ?? { points: 0, times: new Map(), evidence: [] };
      found.set(parent, { ...whole, points: Math.max(whole.points, points), evidence: [...whole.evidence, ...evidence] });
    }
    return [...found].map(([code, { points, evidence }]) => ({
      ...TAG_DEFAULTS,
      vocabulary,
      code,
      name: byCode.get(code)?.name ?? code,
      score: Math.round((1000 * points) / (points + HALF)) / 1000,
      via: named.has(code) ? 'mention' : 'rollup',
      parent: byCode.get(code)?.parent ?? null,
      evidence: evidence.slice(0, MAX_EVIDENCE),
    }));
  };
}

/** An operator's phrases, and by number what they mean. */
interface Sought {
  index: PhraseIndex;
  meanings: readonly (readonly Meaning[])[];
}

function indexOf(entries: OwnVocabulary['entries']): Sought {
  const phrases = new Map<string, Phrase<number>>();
  const meanings: Meaning[][] = [];
  for (const { code, phrases: typed } of entries) {
    for (const text of typed) {
      const exact = /^-?"([^"]+)"$/.exec(text)?.[1] ?? null;
      const prefix = exact === null && text.endsWith('*');
      const folded = phraseWords(text);
      const words = folded.map((word, at) => (prefix && at === folded.length - 1 ? word : singular(word)));
      const key = `${words.join(' ')}${prefix ? '*' : ''}`;
      const phrase = phrases.get(key) ?? { words, prefix, value: meanings.push([]) - 1 };
      phrases.set(key, phrase);
      meanings[phrase.value]?.push({ code: text.startsWith('-') ? null : code, exact });
    }
  }
  return { index: buildIndex(phrases.values()), meanings };
}

function find(texts: readonly FieldText[], { index, meanings }: Sought): Map<string, Found> {
  const found = new Map<string, Found>();
  const match: Match = { phrase: -1, words: 0 };
  for (const { field, text, printed, words, leadEnd } of texts) {
    const rows = index.rows(words.lexicon);
    for (let at = 0; at < words.count; at += 1) {
      if (rows[formOf(words, at) * ROW + REACH] === 0) continue;
      const start = startOf(words, at);
      const meant = (phrase: number, length: number): readonly Meaning[] => {
        const all = meanings[phrase] ?? [];
        const isPlain = all.every(({ exact }) => exact === null);
        return isPlain
          ? all
          : all.filter(({ exact }) => exact === null || exact === text.slice(start, endOf(words, at + length - 1)));
      };
      if (!findLongest(index, rows, words, at, match, (phrase, length) => meant(phrase, length).length > 0)) continue;
      const end = endOf(words, at + match.words - 1);
      const zone = field === 'body' && start < leadEnd ? 'lead' : field;
      const evidence = { field, start, end, text: printed.slice(start, end) };
      const own = meant(match.phrase, match.words);
      // What the operator says is not meant is not meant, whatever else says it.
      const codes = own.some(({ code }) => code === null) ? [] : own.flatMap(({ code }) => code ?? []);
      for (const code of new Set(codes)) add(found, code, zone, evidence);
      at += match.words - 1;
    }
  }
  return found;
}

function add(found: Map<string, Found>, code: string, zone: EvidenceField | 'lead', evidence: Evidence): void {
  const entry = found.get(code) ?? { points: 0, times: new Map<string, number>(), evidence: [] };
  found.set(code, entry);
  const times = (entry.times.get(zone) ?? 0) + 1;
  entry.times.set(zone, times);
  entry.points += POINTS[zone] / times;
  entry.evidence.push(evidence);
}
