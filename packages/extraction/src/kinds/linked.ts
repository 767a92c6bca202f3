import type { PageFacts } from '../facts.ts';

/** Every value under `key` in the page's JSON-LD. */
export function linkedData(facts: PageFacts, key: string): unknown[] {
  return facts.linkedData.flatMap((object) => (object[key] === undefined ? [] : [object[key]].flat()));
}
