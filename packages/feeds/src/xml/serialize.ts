import { escapeHtml, walk } from './access.ts';
import type { XmlElement } from './port.ts';

/** A tree as well-formed XML with canonical names (so undeclared prefixes): for readers that know no namespaces. */
export function toXml(root: XmlElement): string {
  const out: string[] = ['<?xml version="1.0" encoding="utf-8"?>'];
  const open = (element: XmlElement): void => {
    out.push(`<${xmlName(element.name)}`);
    for (const [name, value] of element.attributes) {
      if (/^[a-z_][\w.:-]*$/.test(name)) out.push(` ${name}="${escapeHtml(value).replaceAll('"', '&quot;')}"`);
    }
    out.push('>');
  };
  const close = (element: XmlElement): void => void out.push(`</${xmlName(element.name)}>`);
  open(root);
  walk(root, { text: (value) => out.push(escapeHtml(value)), open, close });
  close(root);
  return out.join('');
}

function xmlName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}\w.:-]*$/u.test(name) ? name : 'x';
}
