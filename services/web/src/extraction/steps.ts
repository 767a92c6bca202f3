import type { Extraction } from '@slugline/model';

/** A step of reading as it is shown: what it did, and why there is such a step; null for one that this version does not know. */
export interface ShownStep {
  step: string;
  did: string;
  reason: string | null;
}

/** Steps that the extract stage itself adds. */
const STAGE_REASONS: Readonly<Record<string, string>> = {
  amp: 'An AMP copy is cut down; the article itself has all of it.',
  pages: 'An article in several pages is one story.',
  choice: 'Whichever of page and feed has the article is the story.',
};

let known: Promise<ReadonlyMap<string, string>> | undefined;

/** Loaded when it is first asked for: it brings the parser with it, some 70 MB (measured) that the web process has no other use for. */
async function loadReasons(): Promise<ReadonlyMap<string, string>> {
  const { PAGE_STEPS, TEXT_STEPS } = await import('@slugline/extraction');
  const steps = [...TEXT_STEPS, ...PAGE_STEPS].map(({ name, reason }) => [name, reason] as const);
  return new Map([...Object.entries(STAGE_REASONS), ...steps]);
}

/** The steps of a story's trace, each with its reason. */
export async function explainTrace(trace: Extraction['trace']): Promise<ShownStep[]> {
  if (trace.length === 0) return [];
  known ??= loadReasons();
  const reasons = await known;
  return trace.map(({ step, did }) => ({ step, did, reason: reasons.get(step) ?? null }));
}
