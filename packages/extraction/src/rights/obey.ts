import type { Rights } from '@slugline/model';

/** What the operator decided: do as if nothing was said, keep the text and show what was said, or leave the text alone. */
export type RightsPolicy = 'ignore' | 'tag' | 'obey';

/** What to do with a story's text, and which words of the publisher are the cause. */
export interface RightsDecision {
  /** keep; mark: keep and carry the rights with the story; drop: headline and link only. */
  text: 'keep' | 'mark' | 'drop';
  because: string[];
}

/** What a publisher can reserve, each with what Slugline would otherwise do against it. */
const RESERVATIONS: readonly { name: string; reason: string; reserved(rights: Rights): boolean }[] = [
  { name: 'tdm-reservation', reason: 'tagging is text mining', reserved: (rights) => rights.tdmReservation === true },
  { name: 'noai', reason: 'the text may be handed to models', reserved: (rights) => rights.noai },
  { name: 'noindex', reason: 'the text is made searchable', reserved: (rights) => rights.noindex },
  { name: 'noarchive', reason: 'a copy of the text is kept', reserved: (rights) => rights.noarchive },
  { name: 'nosnippet', reason: 'parts of the text are shown with results', reserved: (rights) => rights.nosnippet },
];

/** What a page's rights mean for its text under a policy. */
export function obey(rights: Rights | null, policy: RightsPolicy): RightsDecision {
  const because = rights === null ? [] : RESERVATIONS.filter(({ reserved }) => reserved(rights)).map(({ name }) => name);
  if (policy === 'ignore' || because.length === 0) return { text: 'keep', because: [] };
  return { text: policy === 'tag' ? 'mark' : 'drop', because };
}
