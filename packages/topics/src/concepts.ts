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
    const name = isCoded || !concept.name ? '' : concept.name;
    readable = `${readable.padEnd(start)}${name}`.padEnd(end);
  }
  return { printed, readable, coded };
}
