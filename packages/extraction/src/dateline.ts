import { readDate } from './date-text.ts';
import { begins } from './patterns.ts';
import { agencyOf } from './wire/agencies.ts';
import { readAsianDateline } from './wire/dateline-asia.ts';

/** What a dateline says: "LONDON, Nov 21 (Reuters) -". */
export interface DatelineFacts {
  /** The dateline as printed, without its dash. */
  printed: string;
  places: string[];
  /** The day as an ISO 8601 date; the year is the print's, else that of the publication; null without either. */
  date: string | null;
  /** The agency's code, null when none is named that we know. */
  source: string | null;
}

const WORD = String.raw`[\p{L}\p{M}.'’-]`;
const PLACE = String.raw`\p{Lu}${WORD}{1,30}(?: (?!and\b|y\b)\p{L}${WORD}{0,19}){0,4}(?: ?\[\p{L}[\p{L} ]{1,20}\])?`;
const DAY = String.raw`(?:\p{L}{3,9}\.? \d{1,2}(?!\d)|\d{1,2}\.? (?:de )?\p{L}{3,9}\.?)(?:,? (?:de )?\d{4})?`;
const AGENCY = String.raw`\p{L}[\p{L}\d .&/-]{1,24}`;
const DASH = String.raw`(?: ?[—–]| ?--?(?= )|\.-| _(?= )|(?<=\)) ?--?(?=\p{Lu}))`;
/** Place, more places, date, agency, dash. */
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE}(?:(?:/|, | and | y )${PLACE}){0,2})(?:(?<gap>, ?|\. | )(?<date>${DAY}))?(?:(?:[,.]? ?|--)(?:\((?<agency>${AGENCY})\)|/(?<slashed>${AGENCY})/)|\. (?<bare>\p{Lu}[\p{L}.]{2,14}(?: \p{Lu}\p{L}{2,12})?))?(?<dash>${DASH}|(?<=[)/])[:.](?= )|(?<=\. \p{Lu}[\p{L}.]{2,14}(?: \p{Lu}\p{L}{2,12})?)\.(?= )|:(?= )|(?<=\))(?= \p{Lu})) ?(?=\S)`,
  'u',
);
/** The agency first, or after the day: "(ANSA) - ROMA, 21 NOV -", "(Reuters) - Shares fell", "Nov 21 (Reuters) - Shares fell". */
const AGENCY_FIRST = new RegExp(String.raw`^(?:(?<date>${DAY}) )?\((?<agency>${AGENCY})\)(?<dash>${DASH}|:)? ?(?=\S)`, 'u');
/** The agency after the dash: "МОСКВА, 21 ноя — РИА Новости." */
const AGENCY_LAST = new RegExp(String.raw`^ ?\(?(?<agency>${AGENCY}?)\)?(?:\.| ?[—–]| -)(?= )`, 'u');

/** A quick look: every dateline ends in one of these marks. */
const MARKED = /[—–(_/]|-[\s-]|\s-|\.-|:\s|\. \p{Lu}{3}/u;

/** A day of the week before a date is no place. */
const WEEKDAY = begins(
  `
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:mon|diens|donners|frei|sams|sonn)tag
    mittwoch
    sonnabend
    lundi
    mardi
    mercredi
    jeudi
    vendredi
    samedi
    dimanche
    lunes
    martes
    miércoles
    jueves
    viernes
    sábado
    domingo
    понедельник
    вторник
    среда
    четверг
    пятница
    суббота
    воскресенье
  `,
  '$',
);

/** The places of a dateline; the agency where it stands among them: "МОСКВА. ИНТЕРФАКС —". */
function placesOf(printed: string): { places: string[]; agency: string | null } {
  const [, before, signed] = /^(.{3,60})\. (\S{2,20})$/u.exec(printed) ?? [];
  const agency = signed === undefined ? null : agencyOf(signed);
  const places = (agency === null ? printed : (before ?? ''))
    .split(/\/|, | and | y /)
    .map((part) =>
      part
        .replace(/ ?\[.*$/, '')
        .replace(/-+$/, '')
        .trim(),
    )
    .filter((part) => part !== '' && !/^\p{L}{5,20}\.(?:com|net|org|co|id|ru)$/iu.test(part));
  return { places, agency };
}

/** The day of a date without a year, in the year that brings it nearest to the publication. */
function dayOf(printed: string | undefined, published: string | null): string | null {
  if (printed === undefined) return null;
  if (/\d{4}/.test(printed)) return readDate(printed)?.value.slice(0, 10) ?? null;
  if (published === null) return null;
  const at = Date.parse(published);
  const year = new Date(at).getUTCFullYear();
  const days = [year - 1, year, year + 1].flatMap((of) => readDate(`${printed.replace(/\.$/, '')} ${of}`)?.value ?? []);
  const nearest = days.sort((a, b) => Math.abs(Date.parse(a) - at) - Math.abs(Date.parse(b) - at))[0];
  return nearest?.slice(0, 10) ?? null;
}

/** Words in capitals before a colon that name no place. */
const LABEL = begins(
  `
    note
    notes
    update
    updated?
    correction
    corrected
    breaking
    breaking news
    exclusive
    watch
    live
    read
    read more
    more
    related
    analysis
    opinion
    comment
    editorial
    review
    video
    photos?
    gallery
    question
    answer
    warning
    alert
    summary
    key points
    source
    sources
    editor'?s note
    spoiler
    disclaimer
    tl;dr
    interview
    results?
    scores?
    fact check
    explainer
    listen
    poll
    quiz
    recipe
    ingredients
    method
    location
    where
    when
    what
    why
    who
    how
    cost
    price
    verdict
    rating
    pros
    cons
    important
  `,
  '$',
);

/** Whether what was found is a dateline: an agency in brackets, a date and a dash, or capitals throughout and a dash or colon. */
function convinces({ place = '', date, gap, agency, slashed, bare, dash }: Record<string, string | undefined>): boolean {
  if (WEEKDAY.test(place)) return false;
  if (bare !== undefined) return date !== undefined && agencyOf(bare) !== null;
  const known = agencyOf(agency ?? slashed ?? '', true) !== null;
  // "New Delhi, Nov 21 (PTI) The port closed": without a dash it needs all three.
  if (dash === '') return known && date !== undefined;
  if (known || slashed !== undefined) return dash !== undefined || slashed !== undefined;
  if (dash === undefined || dash === '.' || gap === ' ') return false;
  const shouted = place.split(/[/,]/)[0]?.trim() ?? '';
  const capitals = shouted === shouted.toUpperCase() && shouted.length >= 4 && shouted.split(' ').length <= 4;
  if (dash === ':') return agency === undefined && date === undefined && capitals && !LABEL.test(place);
  // A dash alone after a capitalised word is common prose; an agency, a date or capitals throughout make it a dateline.
  return agency !== undefined || date !== undefined || capitals;
}

/** The byline that old wires print before the place: "By Ada Marsh LONDON, Nov 21 (Reuters) -". */
const BYLINE = /^By \p{Lu}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}){1,6}? (?=\p{Lu}{3,}[\p{Lu} ,/]{0,40}(?:,|\())/u;

function fromAsia(head: string, published: string | null): DatelineFacts | null {
  const found = readAsianDateline(head);
  if (found === null) return null;
  const { printed, place, agency, month, day } = found;
  const at = published === null ? null : new Date(Date.parse(published));
  const date =
    day === null || at === null ? null : dayOf(`${at.getUTCFullYear()}-${month ?? at.getUTCMonth() + 1}-${day}`, published);
  return { printed, places: [place], date, source: agencyOf(agency, true) };
}

/** The dateline at the start of a story's paragraph, null when there is none. Reads 160 characters. `published` gives the year. */
export function readDateline(paragraph: string, published: string | null = null): DatelineFacts | null {
  const asian = fromAsia(paragraph.slice(0, 160), published);
  if (asian !== null) return asian;
  if (!MARKED.test(paragraph.slice(0, 160))) return null;
  const head = paragraph.slice(0, 160).replace(BYLINE, '');
  const before = AGENCY_FIRST.exec(head);
  const source = before === null ? null : agencyOf(before.groups?.agency ?? '', true);
  if (before !== null && source === null) return null;
  const rest = head.slice(before?.[0].length ?? 0);
  const match = DATELINE.exec(rest);
  const groups = match?.groups ?? {};
  if (match === null || !convinces(groups)) {
    if (source === null) return null;
    const { date, agency } = before?.groups ?? {};
    return { printed: `${date === undefined ? '' : `${date} `}(${agency})`, places: [], date: dayOf(date, published), source };
  }
  const { place = '', date, agency, slashed, bare, dash = '' } = groups;
  const named = agency ?? slashed ?? bare;
  const { places, agency: signed } = placesOf(place);
  const after = named === undefined ? AGENCY_LAST.exec(rest.slice(match[0].length))?.groups?.agency : undefined;
  const end = head.length - rest.length + match[0].trimEnd().length - dash.length;
  return {
    printed: head.slice(0, end).trim(),
    places: bare === undefined ? places : places.map((name) => name.replace(/\.$/, '')),
    date: dayOf(date, published),
    source: source ?? signed ?? (named === undefined ? agencyOf(after ?? '') : agencyOf(named, true)),
  };
}

/** The dateline at the start of a story's first paragraph as printed, without its dash, or null. */
export function datelineOf(paragraph: string): string | null {
  return readDateline(paragraph)?.printed ?? null;
}
