/** A mark that a wire sets before a headline: "UPDATE 2-", "CORRECTED-", "BREAKING:". */
export interface HeadlineMark {
  /** Lower case: `update`, `corrected`, `breaking`. */
  mark: string;
  /** The number of the take, null where none is given. */
  take: number | null;
}

/** Marks and the words that wires print for them. They stand in capitals, so that a headline that begins with such a word keeps it. */
const MARKS: readonly [mark: string, printed: string][] = [
  ['update', 'UPDATE|ACTUALIZACI[ÓO]N|AKTUALISIERT|LEAD|ROUNDUP|NEUF|AGGIORNAMENTO|ОБНОВЛЕНО'],
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
];
const TABLE = MARKS.map(([mark, printed]) => ({
  mark,
  pattern: new RegExp(String.raw`^(?:${printed})(?:[ -](?<take>\d{1,2}))?(?:\s?[-–—](?!\w+ing\b)|\s?:|\s?\.-)\s*(?=\S)`, 'u'),
}));
/** "(2nd LD) Port closed", "1st LD-Writethru: Port closed", "(LEAD) Port closed". */
const LEAD =
  /^(?:\((?:(?<take>\d)(?:st|nd|rd|th) )?(?:LD|LEAD)\)|(?<number>\d)(?:st|nd|rd|th) L(?:D|ead)(?:-?Writethru)?\s?[:-])\s*(?=\S)/iu;
/** What is left must still be a headline. */
const SHORTEST = 8;

/** The marks before a headline, and the headline without them. */
export function readHeadlineMarks(headline: string): { headline: string; marks: HeadlineMark[] } {
  const marks: HeadlineMark[] = [];
  let rest = headline;
  for (let round = 0; round < 4; round += 1) {
    const lead = LEAD.exec(rest);
    const found = lead === null ? TABLE.find(({ pattern }) => pattern.test(rest)) : { mark: 'update', pattern: LEAD };
    const match = found?.pattern.exec(rest);
    if (found === undefined || match === null || match === undefined || rest.length - match[0].length < SHORTEST) break;
    const take = match.groups?.take ?? match.groups?.number;
    marks.push({ mark: found.mark, take: take === undefined ? null : Number(take) });
    rest = rest.slice(match[0].length);
  }
  return { headline: rest, marks };
}
