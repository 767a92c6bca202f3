import { sluglineError } from '@slugline/model';
import { Parser } from 'htmlparser2';

/** Over any of these a page is not parsed: parsers block for seconds on such pages (measured; FAULTS section 1, fact 12). */
export const PAGE_LIMITS = {
  /** Bytes of UTF-8. */
  bytes: 5 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 512,
  elements: 100_000,
  /** Attributes of one element. */
  attributes: 1_000,
} as const;

function tooComplex(what: string, limit: number): Error {
  return sluglineError('extract.page_too_complex', { what, limit });
}

/** The parser callbacks that count, and throw as soon as a limit is passed. */
export function limitGuard(html: string): { onopentagname(): void; onattribute(): void; onclosetag(): void } {
  if (html.length > PAGE_LIMITS.bytes || Buffer.byteLength(html) > PAGE_LIMITS.bytes)
    throw tooComplex('bytes', PAGE_LIMITS.bytes);
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  return {
    onopentagname() {
      attributes = 0;
      elements += 1;
      depth += 1;
      if (elements > PAGE_LIMITS.elements) throw tooComplex('elements', PAGE_LIMITS.elements);
      if (depth > PAGE_LIMITS.depth) throw tooComplex('elements inside each other', PAGE_LIMITS.depth);
    },
    onattribute() {
      attributes += 1;
      if (attributes > PAGE_LIMITS.attributes) throw tooComplex('attributes on one element', PAGE_LIMITS.attributes);
    },
    onclosetag() {
      depth -= 1;
    },
  };
}

/** Throws `extract.page_too_complex` when the page is over {@link PAGE_LIMITS}. Linear, and stops at the first limit passed. */
export function checkComplexity(html: string): void {
  new Parser(limitGuard(html)).end(html);
}
