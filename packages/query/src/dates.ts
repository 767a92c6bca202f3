const ABSOLUTE =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d\d):?(\d\d))?)?)?)?$/;
const RELATIVE = /^(?:now)?(?:-(\d{1,5})([mhdw]))?$/i;
const UNIT_MS: Record<string, number> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

function absolute(text: string): Date | null {
  const match = ABSOLUTE.exec(text);
  if (match === null) return null;
  const at = (group: number, missing: number) => Number(match[group] ?? missing);
  const [year, month, day, hour, minute, second] = [at(1, 0), at(2, 1), at(3, 1), at(4, 0), at(5, 0), at(6, 0)];
  const [offsetHours, offsetMinutes] = [at(10, 0), at(11, 0)];
  if (hour > 23 || minute > 59 || second > 59 || offsetHours > 23 || offsetMinutes > 59 || year < 1) return null;
  const ms = Math.floor(Number(`0.${match[7] ?? '0'}`) * 1000);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // An impossible day, such as 30 February, has rolled over.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, second, ms);
  const offset = (match[9] === '-' ? -1 : 1) * (offsetHours * 60 + offsetMinutes) * 60_000;
  return new Date(date.getTime() - offset);
}

/**
 * Reads an ISO 8601 date, date-time, year-month or year (UTC unless it states an offset; a date means its first instant), or a time
 * before `now` such as `now`, `now-24h`, `-90m`, `-2w`. Gives ISO 8601 in UTC, or null when it is none of these.
 */
export function readInstant(text: string, now: Date): string | null {
  const trimmed = text.trim();
  const relative = trimmed === '' ? null : RELATIVE.exec(trimmed);
  if (relative === null) return isoOf(absolute(trimmed));
  const back = Number(relative[1] ?? 0) * (UNIT_MS[relative[2]?.toLowerCase() ?? 'm'] ?? 0);
  return isoOf(new Date(now.getTime() - back));
}

/** Null for what ISO 8601 writes with other than four digits of year: the stores cannot read that. */
function isoOf(date: Date | null): string | null {
  if (date === null || Number.isNaN(date.getTime())) return null;
  const year = date.getUTCFullYear();
  return year < 0 || year > 9999 ? null : date.toISOString();
}
