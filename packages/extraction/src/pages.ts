import { absolute, withoutTrackers } from './address.ts';
import { attribute, hasAttribute, type Tree, type TreeElement, textOf } from './tree.ts';

/** An address cut into what all pages of an article share and the number of the page. */
interface Numbered {
  key: string;
  number: number;
  /** Whether a word says that the number is a page's. */
  named: boolean;
}

const PAGE_PARAMETER = /^(?:page|p|pg|pn|paged|pageno|page_?num(?:ber)?|seite|pagina|strona|sida)$/i;
const PAGE_PATH = /[/_,.-](?:(page|seite|pagina|pag|strona|sida|part|p)[/_=-]?)?(\d{1,3})(?=(?:\.[a-z]{2,5})?\/?$)/i;
const NEXT_TEXT =
  /^(?:next(?: page)?|continue(?: to (?:the )?next page)?|(?:nächste |folgende )seite|weiter|(?:page )?suivante?|(?:página )?siguiente|(?:pagina )?successiva|próxima(?: página)?|volgende(?: pagina)?|nästa(?: sida)?|następna(?: strona)?|далее|следующая(?: страница)?|次(?:の|へ|ページ).{0,5}|下一[页頁])?\s?(?:[>»›→]{1,2})?$/iu;
const MOST_LINKS = 5_000;
/** A quick look at a link before its text is read: it can be a page's only if it ends in a small number, or has one as a parameter. */
const PATH_MAY_BE_PAGE = /(?:^|\D)\d{1,3}(?:\.[a-z]{2,5})?\/?$/i;
const QUERY_MAY_BE_PAGE = /[?&]\w{1,12}=\d{1,3}(?:[&#]|$)/;

function mayBePage(href: string): boolean {
  const query = href.indexOf('?');
  const hash = href.indexOf('#');
  const end = Math.min(query === -1 ? href.length : query, hash === -1 ? href.length : hash);
  // A pattern that is anchored at its end alone is tried from each character on: the last ones are enough.
  return (
    PATH_MAY_BE_PAGE.test(href.slice(Math.max(0, end - 11), end)) || (query !== -1 && QUERY_MAY_BE_PAGE.test(href.slice(query)))
  );
}

function tidy(url: URL): string {
  return `${url.host}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function numbered(address: string): Numbered | null {
  const url = new URL(address);
  for (const [name, value] of url.searchParams)
    if (PAGE_PARAMETER.test(name) && /^\d{1,3}$/.test(value)) {
      url.searchParams.delete(name);
      return { key: tidy(url), number: Number(value), named: true };
    }
  const match = PAGE_PATH.exec(url.pathname.slice(-100));
  if (match === null) return null;
  const start = Math.max(0, url.pathname.length - 100) + match.index;
  url.pathname = url.pathname.slice(0, start) + url.pathname.slice(start + match[0].length);
  return { key: tidy(url), number: Number(match[2]), named: match[1] !== undefined };
}

/** Whether an address is the page after `own` of the same article: the same but for a page number, which is one higher. */
function follows(own: string, next: string): boolean {
  const there = numbered(next);
  if (there === null) return false;
  if (there.key === tidy(new URL(own))) return there.number === 2;
  const here = numbered(own);
  // Without a word for it, /posts/12 and /posts/13 are two articles.
  return here !== null && here.key === there.key && there.number === here.number + 1 && there.named;
}

function isNextLink(element: TreeElement): boolean {
  if (/(?:^|\s)next(?:\s|$)/i.test(attribute(element, 'rel'))) return true;
  if (element.name !== 'a') return false;
  const text = textOf(element, 60).replace(/\s+/g, ' ').trim();
  return /^\d{1,3}$/.test(text) || (text.length <= 40 && text !== '' && NEXT_TEXT.test(text));
}

/** The addresses that a tree names as next, in page order. */
function nextLinks(tree: Tree): string[] {
  const found: string[] = [];
  let seen = 0;
  for (const element of tree.elements) {
    if ((element.name !== 'a' && element.name !== 'link') || seen >= MOST_LINKS) continue;
    seen += 1;
    const href = attribute(element, 'href');
    if (href.length <= 2_000 && mayBePage(href) && isNextLink(element)) found.push(href);
  }
  return found;
}

/**
 * The next page of an article in several, or null: a link of rel=next, a number or the word "next", to the same address but for a page number. What
 * rel=next names elsewhere is another article. `selected` are the links of a site rule, which are believed.
 */
export function nextPageOf(
  tree: Tree,
  url: string | null,
  base: string | null = null,
  selected: readonly TreeElement[] = [],
): string | null {
  const own = absolute(url, null);
  if (own === null) return null;
  const from = absolute(base, own) ?? own;
  const host = new URL(own).host;
  for (const element of selected) {
    const next = absolute(attribute(element, 'href'), from);
    if (next !== null && new URL(next).host === host && next !== own) return withoutTrackers(next);
  }
  const links = nextLinks(tree);
  const here = links.length === 0 ? own : withoutTrackers(own);
  for (const href of links) {
    const next = absolute(href, from);
    if (next !== null && new URL(next).host === host && follows(here, withoutTrackers(next))) return withoutTrackers(next);
  }
  return null;
}

/** Where the page is an AMP copy: the address of the article itself, its canonical; else null. */
export function canonicalOf(tree: Tree, url: string | null, canonical: string | null): string | null {
  const html = tree.elements.find(({ name, parent }) => name === 'html' && parent === null);
  if (html === undefined || !['amp', '⚡', '⚡4ads'].some((name) => hasAttribute(html, name))) return null;
  const own = absolute(url, null);
  const itself = absolute(canonical, own);
  return itself === null || (own !== null && withoutTrackers(itself) === withoutTrackers(own)) ? null : withoutTrackers(itself);
}
