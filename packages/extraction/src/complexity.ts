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

/** Throws when a page is too large to be read at all. */
export function checkSize(html: string): void {
  // A character is at most three bytes: most pages need no counting.
  if (html.length * 3 > PAGE_LIMITS.bytes && Buffer.byteLength(html) > PAGE_LIMITS.bytes)
    throw tooComplex('bytes', PAGE_LIMITS.bytes);
}

/** Counts what a parser meets, and throws as soon as a limit is passed. A class because it lives as long as one parse. */
export class LimitGuard {
  private depth = 0;
  private elements = 0;
  private attributes = 0;

  open(): void {
    this.attributes = 0;
    this.elements += 1;
    this.depth += 1;
    if (this.elements > PAGE_LIMITS.elements) throw tooComplex('elements', PAGE_LIMITS.elements);
    if (this.depth > PAGE_LIMITS.depth) throw tooComplex('elements inside each other', PAGE_LIMITS.depth);
  }

  attribute(): void {
    this.attributes += 1;
    if (this.attributes > PAGE_LIMITS.attributes) throw tooComplex('attributes on one element', PAGE_LIMITS.attributes);
  }

  close(): void {
    this.depth -= 1;
  }
}

/** Throws `extract.page_too_complex` when the page is over {@link PAGE_LIMITS}. Linear, and stops at the first limit passed. */
export function checkComplexity(html: string): void {
  checkSize(html);
  const guard = new LimitGuard();
  new Parser({
    onopentagname: () => guard.open(),
    onattribute: () => guard.attribute(),
    onclosetag: () => guard.close(),
  }).end(html);
}
