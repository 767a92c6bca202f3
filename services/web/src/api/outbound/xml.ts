import { escapeMarkup } from './document.ts';

/** A piece of finished XML; only {@link element} makes it, so that text is always escaped. */
export interface Xml {
  xml: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;
type Child = Xml | string | null | readonly Child[];

/** One element; strings in it are text and are escaped, null is nothing. */
export function element(name: string, attributes: Attributes, ...children: Child[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : ` ${key}="${escapeMarkup(value)}"`,
  );
  const inner = children.map(write).join('');
  return { xml: inner === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inner}</${name}>` };
}

function write(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeMarkup(child);
  return 'xml' in child ? child.xml : child.map(write).join('');
}

/** The whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
