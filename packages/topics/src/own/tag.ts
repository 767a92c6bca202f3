import { type Evidence, type EvidenceField, TAG_DEFAULTS, type Tag } from '@slugline/model';
import { singular } from '../fold.ts';
import { buildIndex, longestFrom, type Phrase, type PhraseIndex, phraseWords } from '../phrases.ts';
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
  const index = indexOf(entries);
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return (texts) => {
    const found = find(texts, index);
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

function indexOf(entries: OwnVocabulary['entries']): PhraseIndex<Meaning[]> {
  const phrases = new Map<string, Phrase<Meaning[]>>();
  for (const { code, phrases: typed } of entries) {
    for (const text of typed) {
      const exact = /^-?"([^"]+)"$/.exec(text)?.[1] ?? null;
      const prefix = exact === null && text.endsWith('*');
      const folded = phraseWords(text);
      const words = folded.map((word, at) => (prefix && at === folded.length - 1 ? word : singular(word)));
      const key = `${words.join(' ')}${prefix ? '*' : ''}`;
      const phrase = phrases.get(key) ?? { words, prefix, value: [] };
      phrases.set(key, phrase);
      phrase.value.push({ code: text.startsWith('-') ? null : code, exact });
    }
  }
  return buildIndex(phrases.values());
}

function find(texts: readonly FieldText[], index: PhraseIndex<Meaning[]>): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { field, text, printed, words, leadEnd } of texts) {
    const [begins, rows] = [index.begins(words.lexicon), index.rows(words.lexicon)];
    for (let at = 0; at < words.count; at += 1) {
      const node = begins[formOf(words, at)] ?? null;
      if (node === null) continue;
      const start = startOf(words, at);
      const endAt = (phrase: Phrase<Meaning[]>) => endOf(words, at + phrase.words.length - 1);
      const meant = (phrase: Phrase<Meaning[]>) =>
        phrase.value.filter(({ exact }) => exact === null || exact === text.slice(start, endAt(phrase)));
      const phrase = longestFrom(node, rows, words, at, (each) => meant(each).length > 0);
      if (phrase === null) continue;
      const end = endAt(phrase);
      const zone = field === 'body' && start < leadEnd ? 'lead' : field;
      const evidence = { field, start, end, text: printed.slice(start, end) };
      const meanings = meant(phrase);
      // What the operator says is not meant is not meant, whatever else says it.
      const codes = meanings.some(({ code }) => code === null) ? [] : meanings.flatMap(({ code }) => code ?? []);
      for (const code of new Set(codes)) add(found, code, zone, evidence);
      at += phrase.words.length - 1;
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
