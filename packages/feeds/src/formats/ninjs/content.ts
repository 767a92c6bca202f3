import { sanitizeHtml } from '../../sanitize.ts';
import { insideBody } from '../../wire/markup.ts';
import { linesHtml } from '../../wire/text.ts';
import { line } from '../../wire/values.ts';
import { field, type Json, objects, textField } from './json.ts';

/** A text of an item: `value` as the source writes it, and whether it is HTML. */
interface Text {
  value: string;
  html: boolean;
  /** `main`, `text`, `caption`…: free words of the source. */
  role: string;
}

/**
 * The texts of a kind: the arrays of ninjs 2 and 3 (`headlines`, `bodies`, `descriptions`), else the properties of ninjs 1 (`body_html`, `body_xhtml`,
 * `body_text`, and `headline` bare), HTML before plain text.
 */
function texts(item: Json, kind: string, list: string): Text[] {
  const found = objects(field(item, list)).flatMap((one) => {
    const value = textField(one, 'value');
    const type = (textField(one, 'contentType', 'contenttype') ?? '').toLowerCase();
    const role = (textField(one, 'role') ?? '').toLowerCase();
    return value === null ? [] : [{ value, html: /html|xml/.test(type || role), role }];
  });
  if (found.length > 0) return found;
  const names = Object.keys(item).filter((name) => name === kind || name.startsWith(`${kind}_`));
  const rank = (name: string): number =>
    ['_html', '_html5', '_xhtml', '', '_text', '_main'].indexOf(name.slice(kind.length)) + 1 || 9;
  return names
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((name) => {
      const value = textField(item, name);
      return value === null ? [] : [{ value, html: /html/.test(name), role: name.slice(kind.length + 1) }];
    });
}

/** The headline: the one in the role `main`, else the first. */
export function headlineOf(item: Json): string | null {
  const all = texts(item, 'headline', 'headlines');
  const main = all.find(({ role }) => role === 'main') ?? all[0];
  const plain = main?.html ? main.value.replace(/<[^<>]*>/g, '') : main?.value;
  return line(plain) ?? line(textField(item, 'title', 'name'));
}

/** The body as sanitised HTML: the one in the role `main`, else the first; HTML with paragraphs instead of plain text without. */
export function bodyHtml(item: Json, base: string): string | null {
  const all = texts(item, 'body', 'bodies').filter(({ value }) => !/^\s*<nitf[\s>]/i.test(value));
  const chosen = all.find(({ role }) => role === 'main') ?? all[0];
  if (chosen === undefined) return null;
  const better =
    chosen.html || chosen.value.trim().includes('\n')
      ? undefined
      : all.find(({ html, value }) => html && value.split(/<\/p>/i).length > 2);
  return asHtml(better ?? chosen, base);
}

/** The first description that is no caption of another thing, as sanitised HTML. */
export function descriptionHtml(item: Json, base: string): string | null {
  const all = texts(item, 'description', 'descriptions');
  const chosen =
    all.find(({ role }) => /summary|abstract|main|lead/.test(role)) ?? all.find(({ role }) => role !== 'note') ?? all[0];
  return chosen === undefined ? null : asHtml(chosen, base);
}

function asHtml({ value, html }: Text, base: string): string | null {
  if (!html) return linesHtml(value);
  return sanitizeHtml(insideBody(value), { base }).trim() || null;
}
