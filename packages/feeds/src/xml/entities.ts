import { decodeHTMLStrict } from 'entities';

/** How many entities of a DOCTYPE are kept, how long one and all declarations may be, and how many characters all their uses may make. */
const LIMITS = { entities: 256, value: 2_048, subset: 262_144, expanded: 1_000_000 };
const REFERENCE = /&(?:#(?:x[0-9a-f]{1,8}|[0-9]{1,8});?|[a-z_][\w.-]{0,60};)/gi;
const XML_NAMES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };
const DECLARATION = /<!ENTITY\s+([A-Za-z_][\w.-]{0,60})\s+(?:"([^"]{0,2048})"|'([^']{0,2048})')\s*>/g;

/** The literal entities of a document, and what is left of the characters that they may make. */
export interface Entities {
  values: Map<string, string>;
  left: number;
}

/** The literal entities of an internal DTD subset. External and parameter entities are passed over: nothing is ever fetched or read. */
export function declaredEntities(subset: string): Entities {
  const entities: Entities = { values: new Map(), left: LIMITS.expanded };
  for (const [, name = '', double, single] of subset.slice(0, LIMITS.subset).matchAll(DECLARATION)) {
    if (entities.values.size >= LIMITS.entities || entities.left <= 0) break;
    if (entities.values.has(name)) continue;
    // Expanded when declared, from those declared before: so a use costs its own length, and none refers to itself.
    const value = decodeReferences(double ?? single ?? '', entities);
    if (value.length <= LIMITS.value) entities.values.set(name, value);
  }
  return entities;
}

/** Text with its references replaced, once: XML's and HTML's names, the document's own, numbers (128 to 159 mean windows-1252). What is none stays as written. */
export function decodeReferences(text: string, entities: Entities | null): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole) => {
    const own = entities?.values.get(whole.slice(1, -1));
    if (own !== undefined && entities !== null) {
      entities.left -= own.length;
      return entities.left < 0 ? whole : own;
    }
    if (!whole.startsWith('&#')) return XML_NAMES[whole] ?? decodeHTMLStrict(whole);
    // A number without `;` is meant as one all the same.
    return legalText(decodeHTMLStrict(whole.endsWith(';') ? whole : `${whole};`)).replace('\ufffd', '');
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for (XML 1.0 section 2.2).
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/;
const ALL_ILLEGAL = new RegExp(ILLEGAL, 'g');

/** Text without the characters that XML 1.0 (section 2.2) does not allow, and without byte order marks in its middle. */
export function legalText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '');
  return ILLEGAL.test(whole) ? whole.replace(ALL_ILLEGAL, '') : whole;
}
