import { fromNames, namesOf } from '../names.ts';
import { attribute, type Tree, type TreeElement, textOf } from '../tree.ts';

/** What a page shows besides text, as far as it tells an article from a wall. */
export interface PageSigns {
  /** What <noscript> says. */
  noscript: string[];
  /** The id of an empty element that scripts fill, null when there is none. */
  emptyRoot: string | null;
  scripts: number;
  /** Names of the makers of bot walls that scripts, frames and forms of the page carry. */
  challenges: string[];
  /** Whether there is a field for a password. */
  password: boolean;
  /** The words of elements that are named a gate, with their text. */
  gates: { name: string; text: string }[];
  players: number;
}

const ROOTS = /^(?:root|app|__next|___gatsby|__nuxt|react-root|main-app|app-root|ember|svelte)$/i;
const GATES = new Set(
  'paywall piano gate gated regwall metered meter premium subscriber subscribers paid locked truncated fade fadeout faded offer barrier teaserpaywall abo plus bezahlschranke'.split(
    ' ',
  ),
);
/** Makers of bot walls, by what their pages load; a captcha in a comment form is none. */
const CHALLENGES: readonly [string, RegExp][] = [
  ['Cloudflare', /cf[_-]chl|challenge-platform|\/cdn-cgi\/challenge|challenges\.cloudflare\.com/i],
  ['DataDome', /captcha-delivery\.com|datadome/i],
  ['PerimeterX', /px-captcha|perimeterx|px-cloud/i],
  ['Imperva', /_incapsula_resource|incapsula/i],
  ['Akamai', /_sec\/cp_challenge|sec-if-cpt|akam\/\d/i],
  ['DDoS-Guard', /ddos-guard|\/\.well-known\/ddos-guard/i],
  ['Sucuri', /sucuri_cloudproxy|sucuri\.net/i],
  ['AWS WAF', /awswafcookiedomainlist|aws-waf-token|awswaf\.com/i],
  ['captcha', /hcaptcha\.com|recaptcha|turnstile|g-recaptcha|h-captcha/i],
];
const PLAYERS =
  /youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|dailymotion\.com\/embed|brightcove|jwplayer|kaltura|jwplatform|\bplayer\b/i;
const MOST_TEXT = 400;

const gateWord = fromNames(({ words }) => words.find((word) => GATES.has(word)) ?? null);

function noteNames(element: TreeElement, signs: PageSigns): void {
  if (signs.gates.length >= 30) return;
  if (element.name === 'body' || element.name === 'html') return;
  const name = gateWord(element);
  if (name === null) return;
  const text = textOf(element, MOST_TEXT).replace(/\s+/g, ' ').trim();
  if (text !== '') signs.gates.push({ name, text });
}

/** Any of them: a quick look before each is tried. */
const CHALLENGE = new RegExp(CHALLENGES.map(([, pattern]) => pattern.source).join('|'), 'i');

function noteChallenge(text: string, signs: PageSigns): void {
  if (!CHALLENGE.test(text)) return;
  for (const [name, pattern] of CHALLENGES)
    if (signs.challenges.length < 10 && !signs.challenges.includes(name) && pattern.test(text)) signs.challenges.push(name);
}

function isEmptyRoot(element: TreeElement): boolean {
  const id = attribute(element, 'id');
  if (element.name !== 'app-root' && !(element.name === 'div' && ROOTS.test(id))) return false;
  return textOf(element, 40).trim() === '';
}

function note(element: TreeElement, signs: PageSigns): void {
  const { name } = element;
  if (name === 'noscript' && signs.noscript.length < 20) signs.noscript.push(textOf(element, 500).replace(/\s+/g, ' ').trim());
  else if (name === 'script') {
    signs.scripts += 1;
    const inline = element.first?.isText ? element.first.text.slice(0, 3_000) : '';
    noteChallenge(`${attribute(element, 'src').slice(0, 1_000)} ${inline}`, signs);
  } else if (name === 'input') signs.password ||= attribute(element, 'type').toLowerCase() === 'password';
  else if (name === 'iframe') {
    const source = attribute(element, 'src').slice(0, 1_000);
    if (PLAYERS.test(source)) signs.players += 1;
    noteChallenge(source, signs);
  } else if (name === 'video') signs.players += 1;
  else {
    signs.emptyRoot ??= isEmptyRoot(element) ? attribute(element, 'id') || name : null;
    noteNames(element, signs);
    const { className, id } = namesOf(element);
    if ((name === 'div' && (className !== '' || id !== '')) || name === 'form')
      noteChallenge(`${id} ${className} ${attribute(element, 'action')}`.slice(0, 1_000), signs);
  }
}

/** Looks through the page for what tells a wall. Bounded by the limits of the page. */
export function readSigns(tree: Tree): PageSigns {
  const signs: PageSigns = { noscript: [], emptyRoot: null, scripts: 0, challenges: [], password: false, gates: [], players: 0 };
  for (const element of tree.elements) note(element, signs);
  return signs;
}
