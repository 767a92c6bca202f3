import type { EvidenceField } from '@slugline/model';
import { longestFrom, type PhraseIndex } from '../phrases.ts';
import type { FieldText } from '../texts.ts';
import { endOf, formOf, startOf } from '../tokens.ts';
import type { Term } from './dictionary.ts';

/** What a phrase's weight is worth by where it stands. */
const FIELD_WEIGHT: Record<EvidenceField | 'lead', number> = {
  headline: 2.5,
  standfirst: 2,
  subject: 2,
  category: 1.5,
  lead: 1.5,
  body: 1,
  dateline: 0,
  place: 0,
};
/** A phrase said again adds ever less: the n-th time this to the power of n - 1. */
const REPEAT = Array.from({ length: 12 }, (_, before) => 0.6 ** before);
/** A body with more words than this gathers phrases of every area, so its points count less. */
const USUAL_WORDS = 150;

/** A place in the story that speaks for an area, and how strongly beside the others. */
export interface Witness {
  field: EvidenceField;
  start: number;
  end: number;
  worth: number;
}

/** What speaks for an area. */
export interface Area {
  points: number;
  evidence: Witness[];
}

/** Adds to an area, which is made when it is first met. */
export function areaOf(areas: Map<string, Area>, code: string): Area {
  let area = areas.get(code);
  if (area === undefined) {
    area = { points: 0, evidence: [] };
    areas.set(code, area);
  }
  return area;
}

const anyPhrase = () => true;

/** Every area's points and evidence by the dictionary. */
export function weigh(texts: readonly FieldText[], index: PhraseIndex<Term>): Map<string, Area> {
  const areas = new Map<string, Area>();
  const times = new Map<Term, number>();
  for (const field of texts) {
    if (FIELD_WEIGHT[field.field] === 0) continue;
    const { words } = field;
    const [begins, numbers] = [index.begins(words.lexicon), index.numbers(words.lexicon)];
    const length = field.field === 'body' ? Math.sqrt(Math.max(1, words.count / USUAL_WORDS)) : 1;
    for (let at = 0; at < words.count; at += 1) {
      const node = begins[formOf(words, at)] ?? null;
      const phrase = node === null ? null : longestFrom(node, numbers, words, at, anyPhrase);
      if (phrase === null) continue;
      const start = startOf(words, at);
      const before = times.get(phrase.value) ?? 0;
      times.set(phrase.value, before + 1);
      const lead = field.field === 'body' && start < field.leadEnd;
      const factor = (FIELD_WEIGHT[lead ? 'lead' : field.field] * (REPEAT[before] ?? 0)) / (lead ? 1 : length);
      const end = endOf(words, at + phrase.words.length - 1);
      for (const { code, weight } of phrase.value) {
        const area = areaOf(areas, code);
        area.points += weight * factor;
        area.evidence.push({ field: field.field, start, end, worth: weight });
      }
      at += phrase.words.length - 1;
    }
  }
  return areas;
}
