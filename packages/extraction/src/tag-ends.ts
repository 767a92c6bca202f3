const ATTRIBUTE = String.raw`[a-z][\w:.-]{0,60}\s?=\s?(?:"[^"<>]{0,2000}"|'[^'<>]{0,2000}')`;
/** The rest of a tag of which the beginning is lost: a value's end and attributes, or attributes alone. */
const REST = new RegExp(
  String.raw`(?:(?<=^|\s)[^\s"<>]{0,200}["']\s{0,200}|(?<=^|\s)(?:=\s?"[^"<>]{0,2000}"\s{0,200})?)(?:${ATTRIBUTE}\s{0,200}){1,30}/?>|^[^"<>“”]{0,200}"\s?/?>`,
  'giu',
);
/** The end of a tag where a text begins: "/p>", "div>", ">". */
const END = /^(?:\/[a-z][a-z0-9]{0,12}\s?>|(?:p|div|span|article|section|strong|em|li|ul|ol|h[1-6])>|\/?>\s?)+/iu;

/** A text of a page without what broken tags left in it. Where a tag begins before it, as in text about markup, it is the author's. */
export function withoutTagEnds(text: string): string {
  if (!text.includes('>')) return text;
  const first = text.indexOf('<');
  const rest = text.replace(END, '').replace(REST, (found, at: number) => (first !== -1 && first < at ? found : ' '));
  return rest.trim() === '' ? '' : rest;
}
