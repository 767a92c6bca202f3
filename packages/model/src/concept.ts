import type { Concept } from './wire.ts';

/** What stands between two concepts in {@link printConcepts}. */
const SEPARATOR = '; ';

/** A concept as people read it: `health (medtop:07000000)`, or what of the two there is. */
export function printConcept({ code, name }: Concept): string {
  if (!name || name === code) return code ?? '';
  return code ? `${name} (${code})` : name;
}

/** Concepts as one text, and where in it each of them stands (UTF-16 offsets). Those that say nothing are left out. */
export function printConcepts(concepts: readonly Concept[]): {
  text: string;
  spans: { concept: Concept; start: number; end: number }[];
} {
  let text = '';
  const spans = concepts.flatMap((concept) => {
    const printed = printConcept(concept);
    if (printed === '') return [];
    if (text !== '') text += SEPARATOR;
    const start = text.length;
    text += printed;
    return [{ concept, start, end: text.length }];
  });
  return { text, spans };
}
