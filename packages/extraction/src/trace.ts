import type { Block } from '@slugline/model';
import type { TraceEntry } from './port.ts';
import type { Reading } from './reading.ts';
import type { Run } from './runs.ts';

/** What is compared before and after a step. */
export interface Snapshot {
  dropped: Set<Run>;
  body: readonly Block[];
  fields: Map<string, string>;
}

const MOST_REMOVED = 40;
const SHOWN = 120;

function short(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function fieldsOf({ article }: Reading): Map<string, string> {
  const { body, trace, ...fields } = article;
  return new Map(Object.entries(fields).map(([name, value]) => [name, JSON.stringify(value)]));
}

/** What is there before a step. */
export function snapshot(reading: Reading): Snapshot {
  return {
    dropped: new Set(reading.page?.runs.filter((run) => run.dropped !== null)),
    body: reading.article.body,
    fields: fieldsOf(reading),
  };
}

/** What a step took away and set: the runs it dropped with its reason, the blocks that are gone, the fields that are new. */
export function changes(before: Snapshot, reading: Reading): Pick<TraceEntry, 'removed' | 'set'> {
  const runs = reading.page?.runs.filter((run) => run.dropped !== null && !before.dropped.has(run)) ?? [];
  const left = new Set(reading.article.body.map((block) => block.text));
  const gone = before.body.filter((block) => !left.has(block.text));
  const removed = [
    ...runs.map((run) => ({ text: short(run.text), why: run.dropped ?? '' })),
    ...gone.map((block) => ({ text: short(block.text), why: `a ${block.kind} of the body` })),
  ].slice(0, MOST_REMOVED);
  const set = [...fieldsOf(reading)].filter(([name, value]) => before.fields.get(name) !== value);
  return {
    ...(removed.length === 0 ? {} : { removed }),
    ...(set.length === 0 ? {} : { set: Object.fromEntries(set.map(([name, value]) => [name, short(value)])) }),
  };
}
