import { type ReadDate, readDate } from '../date-text.ts';

/** Each token of a date format with what it reads (Unicode TR 35, the part that news sites need). */
const TOKENS: Readonly<Record<string, string>> = {
  yyyy: String.raw`(?<year>\d{4})`,
  yy: String.raw`(?<short>\d{2})`,
  MMMM: String.raw`(?<name>\p{L}{3,12})`,
  MMM: String.raw`(?<name>\p{L}{3,12})\.?`,
  MM: String.raw`(?<month>\d{2})`,
  M: String.raw`(?<month>\d{1,2})`,
  dd: String.raw`(?<day>\d{2})`,
  d: String.raw`(?<day>\d{1,2})`,
  EEEE: String.raw`\p{L}{2,15}`,
  EEE: String.raw`\p{L}{2,15}\.?`,
  HH: String.raw`(?<hour>\d{2})`,
  H: String.raw`(?<hour>\d{1,2})`,
  hh: String.raw`(?<hour>\d{2})`,
  h: String.raw`(?<hour>\d{1,2})`,
  mm: String.raw`(?<minute>\d{2})`,
  ss: String.raw`(?<second>\d{2})`,
  a: String.raw`(?<half>[ap])\.?m\.?`,
  Z: String.raw`(?<zone>[+-]\d{2}:?\d{2}|z|\p{L}{2,4})`,
};
const LONGEST_FORMAT = 100;
const PIECE = /'([^']*)'|([A-Za-z]+)|(\s+)|([^A-Za-z'\s]+)/gy;

/** A format that was read: how its dates look, or why it is refused. */
type Compiled = { pattern: RegExp; problem?: undefined } | { problem: string };

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function compile(format: string): Compiled {
  if (format.length > LONGEST_FORMAT) return { problem: `is longer than ${LONGEST_FORMAT} characters` };
  const pieces = [...format.matchAll(PIECE)];
  if (pieces.map(([whole]) => whole).join('') !== format) return { problem: "has a ' without its pair" };
  const tokens = pieces.flatMap(([, , token]) => token ?? []);
  const unknown = tokens.find((token) => !Object.hasOwn(TOKENS, token));
  if (unknown !== undefined)
    return { problem: `has "${unknown}"; known are ${Object.keys(TOKENS).join(', ')}, and words between '…'` };
  const source = pieces.map(([, quoted, token, space, other]) =>
    token !== undefined ? TOKENS[token] : space !== undefined ? String.raw`\s+` : escaped(quoted ?? other ?? ''),
  );
  try {
    const pattern = new RegExp(source.join(''), 'iu');
    const has = (...names: string[]) => names.some((name) => pattern.source.includes(`(?<${name}>`));
    return has('year', 'short') && has('month', 'name') && has('day') ? { pattern } : { problem: 'names no day, month and year' };
  } catch {
    return { problem: 'names one part twice' };
  }
}

/** Why a date format is not taken, or null. */
export function formatProblem(format: string): string | null {
  return compile(format).problem ?? null;
}

/** A date written in a given format, or null. The text is read up to 300 characters. */
export function readDateAs(text: string, format: string): ReadDate | null {
  const compiled = compile(format);
  const groups = compiled.problem === undefined ? compiled.pattern.exec(text.slice(0, 300))?.groups : undefined;
  if (groups === undefined) return null;
  const { year, short, month, name, day, hour, minute = '00', second = '00', half, zone = '' } = groups;
  const whole = year ?? `20${short}`;
  const two = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const date = name === undefined ? `${whole}-${two(month)}-${two(day)}` : `${day} ${name} ${whole}`;
  const time = hour === undefined ? '' : ` ${two(hour)}:${minute}:${second}${half === undefined ? '' : ` ${half}m`} ${zone}`;
  return readDate(`${date}${time}`.trim());
}
