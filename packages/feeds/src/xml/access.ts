import { resolveUrl } from './base.ts';
import type { XmlElement } from './port.ts';

const VOID = new Set(['br', 'img', 'hr', 'input', 'meta', 'link', 'source', 'wbr', 'area', 'col', 'embed', 'track', 'param']);
/** Attributes that hold one address: made absolute where an element has a base of its own. */
const ADDRESSES = new Set(['href', 'src', 'cite', 'poster', 'longdesc', 'background']);

/** The child elements of these canonical names, in the document's order; all child elements when no name is given. */
export function children(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first child element of the first of these names that has any. */
export function first(element: XmlElement, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const found = element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element below of these names, in the document's order. */
export function descendants(element: XmlElement, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = children(element).reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (names.includes(next.name)) found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined && typeof child !== 'string') stack.push(child);
    }
  }
  return found;
}

/** All text in an element, markup left out, as written (space is kept); '' for none. */
export function rawText(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const [only] = element.children;
  if (element.children.length === 1 && typeof only === 'string') return only;
  const texts: string[] = [];
  walk(element, { text: (text) => texts.push(text) });
  return texts.join('');
}

/** All text in an element without space around it, or null where there is none. */
export function text(element: XmlElement | undefined): string | null {
  return rawText(element).trim() || null;
}

/** One attribute without space around it, or null where it is missing or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name)?.trim() || null;
}

/** True when an element has child elements: its value is markup, not text. */
export function hasMarkup(element: XmlElement): boolean {
  return element.children.some((child) => typeof child !== 'string');
}

/**
 * What an element holds as HTML, in order: its markup with plain names (no prefixes, no xmlns), its text escaped. Addresses under another xml:base
 * than the element's own are resolved. Nothing is sanitised here.
 */
export function innerHtml(element: XmlElement): string {
  const out: string[] = [];
  walk(element, {
    text: (value) => out.push(escapeHtml(value)),
    open: (child) => out.push(`<${htmlName(child)}${htmlAttributes(child, element.base)}>`),
    close: (child) => {
      if (!VOID.has(htmlName(child))) out.push(`</${htmlName(child)}>`);
    },
  });
  return out.join('');
}

/** Text as HTML. */
export function escapeHtml(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

interface Visitor {
  text(value: string): void;
  open?(element: XmlElement): void;
  close?(element: XmlElement): void;
}

/** Goes through all that an element holds, in order, without recursion. */
export function walk(element: XmlElement, visit: Visitor): void {
  const stack: { element: XmlElement; next: number }[] = [{ element, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = top.element.children[top.next];
    top.next += 1;
    if (child === undefined) {
      stack.pop();
      if (stack.length > 0) visit.close?.(top.element);
    } else if (typeof child === 'string') visit.text(child);
    else {
      visit.open?.(child);
      stack.push({ element: child, next: 0 });
    }
  }
}

function htmlName(element: XmlElement): string {
  return element.name.startsWith('xhtml:') ? element.name.slice(6) : element.rawName;
}

function htmlAttributes(element: XmlElement, base: string): string {
  let written = '';
  for (const [name, value] of element.attributes) {
    if (name.startsWith('xmlns') || !/^[a-z_][\w.:-]*$/.test(name)) continue;
    const resolved = element.base !== base && ADDRESSES.has(name) ? (resolveUrl(value, element.base) ?? value) : value;
    written += ` ${name}="${escapeHtml(resolved).replaceAll('"', '&quot;')}"`;
  }
  return written;
}
