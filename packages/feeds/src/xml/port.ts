/**
 * An element of the tolerant tree. `name` and the names of attributes are in lower case, with the namespace's usual prefix whatever the document
 * calls it: none for the formats' own namespaces (RSS, Atom, NewsML-G2, NewsML, NITF, sitemap), `dc:`, `dcterms:`, `content:`, `media:`, `itunes:`, `xhtml:`,
 * `xml:`, `rdf:`, `sy:`, `thr:`, `news:` (Google News), `image:`, `atom:` (inside a document of another format). An unknown or undeclared namespace keeps the prefix as written.
 */
export interface XmlElement {
  name: string;
  /** As written, with its case and prefix: for markup that is handed on, and formats that tell cases apart. */
  rawName: string;
  attributes: ReadonlyMap<string, string>;
  children: (XmlElement | string)[];
  /** xml:base in scope, resolved; the document's own base where there is none. */
  base: string;
  /** xml:lang in scope as written, or null. */
  language: string | null;
}
