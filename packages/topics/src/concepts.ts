import { type Concept, type EvidenceField, printConcepts } from '@slugline/model';
import { subjectTopic } from './policy/subjects.ts';
import { placeOfCode } from './regions/place-code.ts';

/** A subject or place whose code is known: where it is printed, and what it stands for. */
export interface CodedConcept {
  field: EvidenceField;
  start: number;
  end: number;
  /** Policy areas; `none` for sport and weather. */
  areas: readonly string[];
  /** A country or M49 region. */
  place: string | null;
}

/** Subjects or places as a text to read: those of known codes, and of the others the names, at the offsets of the printed text. */
export interface ConceptText {
  printed: string;
  /** The printed text with everything blank that is no name to be read. */
  readable: string;
  coded: CodedConcept[];
}

/** The name; or the code where that is no code but a word, as some wires fill it in ("Rome", "city:Philadelphia"). */
function wordsOf({ code, name }: Concept, field: 'subject' | 'place'): { text: string; at: number } | null {
  if (name) return { text: name, at: 0 };
  if (code === null || /\d/.test(code)) return null;
  const at = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1;
  const isWord = at === 0 || (field === 'place' && /\p{Ll}{3}/u.test(code.slice(at)));
  return isWord ? { text: code.slice(at), at } : null;
}

/** Reads a story's subjects or places. */
export function readConcepts(field: 'subject' | 'place', concepts: readonly Concept[]): ConceptText {
  const { text: printed, spans } = printConcepts(concepts);
  let readable = '';
  const coded: CodedConcept[] = [];
  for (const { concept, start, end } of spans) {
    const topic = field === 'subject' && concept.code !== null ? subjectTopic(concept.code) : null;
    const place = topic === null && concept.code !== null ? placeOfCode(concept.code) : null;
    const isCoded = topic !== null || (place !== null && (field === 'place' || /[:/]/.test(concept.code ?? '')));
    if (isCoded) coded.push({ field, start, end, areas: topic?.areas ?? [], place });
    const words = isCoded ? null : wordsOf(concept, field);
    if (words !== null) readable = readable.padEnd(start + words.at) + words.text;
    readable = readable.padEnd(end);
  }
  return { printed, readable, coded };
}
