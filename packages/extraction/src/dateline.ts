const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]{1,30}(?: [\p{L}\p{M}.'’-]{1,20}){0,3}`;
/** Place, more place, date, agency, dash; "WASHINGTON (AP) —", "LONDON, Nov 21 (Reuters) -", "Berlin/Paris (dpa) –", "СЕУЛ, 21 ноября —". */
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE}(?:(?:/|, )${PLACE}){0,2})(?<date>, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2}\.? \p{L}{3,9}\.?)(?:,? \d{4})?)?(?<agency> \([\p{L}][\p{L}\d .&/-]{1,24}\))?(?: ?[—–]| --?) ?(?=\S)`,
  'u',
);

/** The dateline at the start of a story's first paragraph, without its dash, or null. Only the first 120 characters are read. */
export function datelineOf(paragraph: string): string | null {
  const match = DATELINE.exec(paragraph.slice(0, 120));
  const { place, date, agency } = match?.groups ?? {};
  if (match === null || place === undefined) return null;
  const shouted = place.split(/[/,]/)[0]?.trim() ?? '';
  // A dash alone after a capitalised word is common prose; an agency, a date or capitals throughout make it a dateline.
  if (agency === undefined && date === undefined && (shouted !== shouted.toUpperCase() || shouted.length < 4)) return null;
  return `${place}${date ?? ''}${agency ?? ''}`;
}
