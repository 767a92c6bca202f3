import { oneLine, type Wire } from '@slugline/model';
import { parseDate } from '../dates.ts';

/** One clean line, or null where nothing is left. */
export function line(text: string | null | undefined): string | null {
  return (text === null || text === undefined ? '' : oneLine(text)) || null;
}

/** A whole number of at most nine digits, or null: a wire's counts, urgencies and priorities are small. */
export function wholeNumber(value: string | null): number | null {
  const text = value?.trim() ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** An urgency of IPTC's scale 1 to 9, or null. */
export function urgencyOf(value: string | null): number | null {
  const number = wholeNumber(value);
  return number !== null && number >= 1 && number <= 9 ? number : null;
}

/** Each once, in order, without what is empty. */
export function distinct(values: readonly (string | null | undefined)[]): string[] {
  return [...new Set(values.map(line).filter((value) => value !== null))];
}

/**
 * The embargo that a source states: its time; until further notice where it states none, or one that cannot be read, because to hold a story is a
 * smaller harm than to let it out. Null stands for no embargo.
 */
export function embargoOf(stated: string | null): Wire['embargo'] {
  return stated === null ? null : (parseDate(stated) ?? 'until-further-notice');
}

const WITHHELD = /^(?:withheld|withhold|hold|suspended|embargo(?:ed)?)$/;
const CANCELED = /^(?:cancell?ed|cancel|kill(?:ed)?|withdrawn|deleted|spike)$/;

/** IPTC's pubStatus from a QCode (`stat:canceled`), a URI or a bare word; what says neither withheld nor canceled is usable. */
export function pubStatusOf(stated: string | null): NonNullable<Wire['pubStatus']> {
  const word = (stated ?? '')
    .trim()
    .replace(/^.*[:/#]/, '')
    .toLowerCase();
  if (CANCELED.test(word)) return 'canceled';
  return WITHHELD.test(word) ? 'withheld' : 'usable';
}
