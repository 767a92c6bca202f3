/**
 * The attributes that any allowed element may keep. Style, id and all handlers go: nothing of a feed's page may act on ours. The class stays: extraction tells
 * captions and clutter by it.
 */
export const EVERYWHERE: ReadonlySet<string> = new Set(['title', 'lang', 'dir', 'class']);

/** The elements that are kept, each with its own attributes. Whatever is not here loses its tags and keeps its text. */
const TABLE: readonly (readonly [elements: string, attributes: string])[] = [
  ['p div span br hr wbr', ''],
  ['h1 h2 h3 h4 h5 h6', ''],
  ['article aside section header footer nav main address hgroup', ''],
  ['b i u s em strong small big sub sup mark tt strike center', ''],
  ['code pre kbd samp var cite dfn bdi bdo ruby rb rt rtc rp', ''],
  ['abbr acronym', ''],
  ['blockquote q', 'cite'],
  ['ins del', 'cite datetime'],
  ['time', 'datetime'],
  ['data', 'value'],
  ['a', 'href hreflang type'],
  ['ul dl dt dd menu dir figure figcaption', ''],
  ['ol', 'start reversed type'],
  ['li', 'value'],
  ['img', 'src srcset sizes alt width height'],
  ['picture', ''],
  ['source', 'src srcset sizes type media'],
  ['audio', 'src controls'],
  ['video', 'src poster controls width height'],
  ['details', 'open'],
  ['summary', ''],
  ['table caption thead tbody tfoot tr', ''],
  ['td th', 'colspan rowspan headers scope abbr'],
  ['col colgroup', 'span'],
];

/** Element to the attributes that it may keep. */
export const ALLOWED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  TABLE.flatMap(([elements, attributes]) => {
    const kept = new Set(attributes === '' ? [] : attributes.split(' '));
    return elements.split(' ').map((element) => [element, kept] as const);
  }),
);

/** Elements without content (HTML, 13.1.2). */
export const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'wbr', 'img', 'source', 'col']);

/** Elements whose content is no text for readers: it goes with them, to the end of the document where they are not closed. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style']);
/** The same, but one that is not closed loses its tag only: what follows it is text more likely than not. */
export const SILENT_IF_CLOSED: ReadonlySet<string> = new Set(['noembed', 'template', 'title', 'datalist']);

/** Attributes that hold one address. */
export const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'cite', 'poster']);

const BLOCKS =
  'address article aside blockquote center details dir div dl figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul';
const CONTAINERS = `${BLOCKS} li dt dd td th caption`.replace(' p ', ' ');

/** An element that opens closes the nearest open one of `closes`, unless one of `within` lies between (HTML, 13.2.6.4.7 and 13.1.2.4). */
export interface Implied {
  closes: ReadonlySet<string>;
  within: ReadonlySet<string>;
}

function implied(openers: string, closes: string, within: string): (readonly [string, Implied])[] {
  const rule = { closes: new Set(closes.split(' ')), within: new Set(within.split(' ')) };
  return openers.split(' ').map((opener) => [opener, rule] as const);
}

/** End tags that may be left out. */
export const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ...implied(BLOCKS, 'p', CONTAINERS),
  ...implied('li', 'li', 'ul ol menu dir table'),
  ...implied('dt dd', 'dt dd', 'dl table'),
  ...implied('td th', 'td th', 'tr table'),
  ...implied('tr', 'tr', 'table'),
  ...implied('thead tbody tfoot', 'thead tbody tfoot tr', 'table'),
  ...implied('a', 'a', 'td th table'),
]);

/** An end tag does not reach past these, unless it is one of {@link TABLE_PARTS}. */
export const BARRIERS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption']);
/** What a table is made of. */
export const TABLE_PARTS: ReadonlySet<string> = new Set([...BARRIERS, ...['tr', 'thead', 'tbody', 'tfoot', 'colgroup']]);
