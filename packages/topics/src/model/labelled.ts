import { NONE } from '../policy/areas.ts';
import { AREA_CODES } from '../policy/columns.ts';

/** A story that people have coded. */
export interface LabelledStory {
  id: string;
  title: string;
  text: string;
  source: string | null;
  language: string | null;
  /** Policy areas, the main one first; `0` is none. */
  codes: readonly string[];
  /** Which part of the data it is in: `train`, `dev` … */
  split: string | null;
}

/** Majors that national codebooks add: state and local government is Government Operations; weather, fires, sports, deaths, churches and other are none. */
const FOLDED: Record<string, string> = { 24: '20', 0: NONE, 26: NONE, 27: NONE, 29: NONE, 30: NONE, 31: NONE, 99: NONE };
const SUBTOPICS = 100;

/** The policy area of a CAP code as people write it: a major topic, or a subtopic such as 1203; null when there is none such. */
function capArea(code: string | number): string | null {
  const typed = String(code).trim();
  if (!/^\d{1,4}$/.test(typed)) return null;
  const major = String(Number(typed) >= SUBTOPICS ? Math.floor(Number(typed) / SUBTOPICS) : Number(typed));
  return FOLDED[major] ?? (AREA_CODES.includes(major) ? major : null);
}

/**
 * A labelled story from a line's value: `{id, title, text?, labels: {cap: [n]}}`, or with `topic` or `code` in place of `labels`. Other fields are
 * ignored. Throws an `Error` that says what is wrong.
 */
export function readLabelled(value: unknown): LabelledStory {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not a JSON object');
  const { id, title, text, source, language, labels, topic, code, split } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw new Error('"id" is missing');
  if (!isText(title)) throw new Error('"title" is not a text');
  if (!isText(text)) throw new Error('"text" is not a text');
  if (`${title ?? ''}${text ?? ''}`.trim() === '') throw new Error('"title" and "text" are both empty');
  const cap = typeof labels === 'object' && labels !== null ? (labels as Record<string, unknown>)['cap'] : (topic ?? code);
  return {
    id: String(id),
    title: title ?? '',
    text: text ?? '',
    source: typeof source === 'string' ? source : null,
    language: typeof language === 'string' ? language : null,
    codes: readCodes(cap),
    split: typeof split === 'string' ? split : null,
  };
}

const isText = (value: unknown): value is string | null | undefined => value == null || typeof value === 'string';

function readCodes(value: unknown): string[] {
  const listed = Array.isArray(value) ? value : [value];
  if (value === undefined || value === null || listed.length === 0)
    throw new Error('no label: "labels.cap", "topic" or "code" is missing');
  const codes = listed.map((each) => {
    const area = typeof each === 'string' || typeof each === 'number' ? capArea(each) : null;
    if (area === null) throw new Error(`the label ${JSON.stringify(each)} is no CAP major topic`);
    return area;
  });
  return [...new Set(codes)];
}
