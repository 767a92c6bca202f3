import type { TraceEntry } from '@slugline/extraction';

/** A story carries so much of the trace at most, in bytes of JSON. */
const MOST_BYTES = 4_096;
/** How long an entry may be, tried in this order until all fit. */
const LENGTHS = [400, 200, 120, 80, 40];

/** The trace as a story carries it: every step, in so few words that all of them fit in 4 KB. */
export function compactTrace(trace: readonly TraceEntry[]): TraceEntry[] {
  for (const length of LENGTHS) {
    const entries = trace.map(({ step, did }) => ({ step: shortened(step, 40), did: shortened(did, length) }));
    if (bytesOf(entries) <= MOST_BYTES) return entries;
  }
  const [least = 0] = LENGTHS.slice(-1);
  const entries: TraceEntry[] = [];
  for (const { step, did } of trace) {
    entries.push({ step: shortened(step, 40), did: shortened(did, least) });
    if (bytesOf(entries) > MOST_BYTES) return entries.slice(0, -1);
  }
  return entries;
}

function bytesOf(entries: readonly TraceEntry[]): number {
  return Buffer.byteLength(JSON.stringify(entries));
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
