/** A mark that a wire sets before a headline: "UPDATE 2-", "CORRECTED-", "BREAKING:". */
export interface HeadlineMark {
  /** Lower case: `update`, `corrected`, `breaking`. */
  mark: string;
  /** The number of the take, null where none is given. */
  take: number | null;
}

/** Marks and the words that wires print for them. They stand in capitals, so that a headline that begins with such a word keeps it. */
const MARKS: readonly [mark: string, printed: string][] = [
  ['update', 'UPDATE|ACTUALIZACI[ÓO]N|ACTUALIZA|AMPLIACI[ÓO]N|AMPL?|AKTUALISIERT|LEAD|ROUNDUP|NEUF|AGGIORNAMENTO|ОБНОВЛЕНО'],
  ['wrapup', 'WRAPUP|WRAP-UP|ZUSAMMENFASSUNG|RESUMEN'],
  ['corrected', 'CORRECTED|CORRECTION|CORRECCI[ÓO]N|KORREKTUR|KORRIGIERT|CORR|CORRIGE|CORREZIONE|ИСПРАВЛЕНО|OFFICIAL CORRECTED'],
  ['repeat', 'RPT|REPEAT|WDH|WIEDERHOLUNG|REFILE'],
  ['exclusive', 'EXCLUSIVE|EXCLUSIVA|EXKLUSIV|EXCLUSIF|EXCLUSIVO|ESCLUSIVA|ЭКСКЛЮЗИВ'],
  [
    'breaking',
    "BREAKING(?: NEWS)?|JUST IN|EILMELDUNG|EIL|URGENT|URGENTE|[ÚU]LTIMA HORA|DERNI[ÈE]RE MINUTE|ULTIM[’']ORA|СРОЧНО|МОЛНИЯ|SON DAK[İI]KA|FLASH",
  ],
  ['alert', 'ALERT|ALERTE|ALERTA|NEWS ALERT'],
  ['developing', 'DEVELOPING'],
  ['advisory', 'ADVISORY|ATTENTION EDITORS'],
  ['brief', 'BRIEF'],
  ['factbox', 'FACTBOX|KEY FACTS'],
  ['analysis', 'ANALYSIS|ANALYSE|NEWS ANALYSIS'],
  ['explainer', 'EXPLAINER'],
  ['insight', 'INSIGHT'],
  ['timeline', 'TIMELINE'],
  ['withdrawn', 'KILL|WITHDRAWN|WITHDRAWAL|BULLETIN KILL'],
];
/** Kinds of story that stand before a headline only with a hyphen and no space: with a colon they are the headline's own words. */
const KINDS = /^(?<kind>FEATURE|PREVIEW|INTERVIEW|POLL|COLUMN|COMMENTARY|TABLE|DIARY|NEWSMAKER|Q&A|SPOTLIGHT|PICTURES)-(?=\S)/u;
const TABLE = MARKS.map(([mark, printed]) => ({
  mark,
  pattern: new RegExp(
    String.raw`^(?:${printed})(?:[ -](?<take>\d{1,2}))?(?:\s?[-–—](?!\w+ing\b)|\s?:|\s?\.-|/(?=\p{Lu}{3,}))\s*(?=\S)|^\((?:${printed})\)\s*(?=\S)`,
    'u',
  ),
}));
/** "Update 1: Port closed", where the number tells that it is no word of the headline. */
const NUMBERED = /^Update (?<take>\d{1,2})\s?[:–-]\s*(?=\S)/u;
/** "+++ Port closed +++", "Eil +++ Port closed". */
const PLUSES = /^(?:eil\s?)?\+{3}\s*(?<rest>[^+].*?)\s*(?:\+{3})?$/iu;
/** "(2nd LD) Port closed", "1st LD-Writethru: Port closed", "(LEAD) Port closed". */
const LEAD =
  /^(?:\((?:(?<take>\d)(?:st|nd|rd|th) )?(?:LD|LEAD)\)|(?<number>\d)(?:st|nd|rd|th) L(?:D|ead)(?:-?Writethru)?\s?[:-])\s*(?=\S)/iu;
/** What is left must still be a headline. */
const SHORTEST = 8;

/** The mark that a headline begins with, and how long it is. */
function markOf(headline: string): (HeadlineMark & { length: number }) | null {
  const ways: readonly { mark: string; pattern: RegExp }[] = [
    { mark: 'update', pattern: LEAD },
    { mark: 'update', pattern: NUMBERED },
    ...TABLE,
    { mark: '', pattern: KINDS },
  ];
  for (const { mark, pattern } of ways) {
    const match = pattern.exec(headline);
    if (match === null) continue;
    const { take, number, kind } = match.groups ?? {};
    const taken = take ?? number;
    return {
      mark: kind?.toLowerCase() ?? mark,
      take: taken === undefined ? null : Number(taken),
      length: match[0].length,
    };
  }
  return null;
}

/** The marks before a headline, and the headline without them. */
export function readHeadlineMarks(headline: string): { headline: string; marks: HeadlineMark[] } {
  const marks: HeadlineMark[] = [];
  const within = PLUSES.exec(headline)?.groups?.rest;
  if (within !== undefined && within.length >= SHORTEST) marks.push({ mark: 'breaking', take: null });
  let rest = marks.length === 0 ? headline : (within ?? headline);
  for (let round = 0; round < 4; round += 1) {
    const found = markOf(rest);
    if (found === null || rest.length - found.length < SHORTEST) break;
    marks.push({ mark: found.mark, take: found.take });
    rest = rest.slice(found.length);
  }
  return { headline: rest, marks };
}
