import type { Block } from '@slugline/model';
import { lengthRead } from '../compare.ts';
import type { KindCode } from '../port.ts';
import { linkedData } from './linked.ts';
import { type Look, quoted } from './look.ts';
import { PHRASES, phraseIn, TITLES } from './phrases.ts';

/** Tells one kind of page. No evidence means that it is not of that kind. */
export interface Detector {
  code: KindCode;
  /** Why it is decided so, and at this place in the order. */
  reason: string;
  /** Words of body above which it does not judge: who quotes a wall writes more. */
  upTo: number;
  evidence(look: Look): string[];
}

function wholeTitle({ titles }: Look, pattern: RegExp): string | null {
  return titles().find((title) => title.length <= 150 && pattern.test(title)) ?? null;
}

function visibleWords({ runs }: Look): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0) / 6;
}

const BOT_WALL: Detector = {
  code: 'bot-wall',
  reason: 'First: a wall in front of the server has none of the page, so every other detector would guess.',
  upTo: 200,
  evidence(look) {
    if (look.saysArticle) return [];
    const title = wholeTitle(look, TITLES.bot);
    const phrase = phraseIn(
      look.runs.map((run) => run.text),
      PHRASES.bot,
    );
    const { challenges } = look.signs();
    const said = [
      ...(title === null ? [] : [`titled ${quoted(title)}`]),
      ...(phrase === null ? [] : [`says ${quoted(phrase)}`]),
      ...challenges.map((name) => `loads a challenge of ${name}`),
    ];
    const bare = visibleWords(look) < 30 && challenges.some((name) => name !== 'captcha');
    return (title !== null || phrase !== null) && (said.length > 1 || visibleWords(look) < 60) ? said : bare ? said : [];
  },
};

const ERROR_PAGE: Detector = {
  code: 'error-page',
  reason: 'Before walls of the site itself: what is not there is not there for subscribers either. The whole title must say it.',
  upTo: 300,
  evidence(look) {
    if (look.saysArticle) return [];
    // Where the site's name is not known to be one, a part of the title with the status in it says as much.
    const parts = look
      .titles()
      .flatMap((line) => line.split(/\s[|–—·-]\s/u))
      .filter((part) => /\b[45]\d\d\b/.test(part));
    const title = wholeTitle(look, TITLES.error) ?? parts.find((part) => TITLES.error.test(part.trim())) ?? null;
    return title === null ? [] : [`titled ${quoted(title)}`];
  },
};

/** How many lines of a consent dialog make it one: a notice at the foot of a page has one or two. */
const CONSENT_LINES = 3;

/** The blocks about consent where they are half of the text, else null; given up as soon as too much is about other things. */
function mostlyConsent(body: readonly Block[]): Block[] | null {
  const half = body.reduce((sum, { text }) => sum + text.length, 0) / 2;
  const about: Block[] = [];
  let other = 0;
  for (const block of body) {
    if (PHRASES.consent.test(block.text.slice(0, 300))) about.push(block);
    else other += block.text.length;
    if (other > half) return null;
  }
  return about;
}

const CONSENT_WALL: Detector = {
  code: 'consent-wall',
  reason: 'Before paywalls, which many of them offer as the other choice. Half of what would be read must be about consent.',
  upTo: 1_500,
  evidence(look) {
    const { body } = look.reading.article;
    const about = mostlyConsent(body);
    if (about === null || (look.saysArticle && about.length === 0)) return [];
    const title = wholeTitle(look, TITLES.consent);
    const lines = look.runs.filter(({ text }) => PHRASES.consent.test(text.slice(0, 300))).map((run) => run.text);
    if (lines.length < (title === null ? CONSENT_LINES : 1)) return [];
    if (title === null && body.length > 0 && about.length < 2) return [];
    return [...(title === null ? [] : [`titled ${quoted(title)}`]), `says ${quoted(about[0]?.text ?? lines[0] ?? '')}`];
  },
};

/** Words that are next to nothing: a line of copyright, a name. */
const SAME_AS_NOTHING = 15;

const NEEDS_JAVASCRIPT: Detector = {
  code: 'needs-javascript',
  reason: 'Only where next to nothing is left to read: many whole pages ask for JavaScript too.',
  upTo: 40,
  evidence(look) {
    const { noscript, emptyRoot, scripts } = look.signs();
    if (visibleWords(look) > 120) return [];
    const asked = phraseIn([...noscript, ...look.runs.map((run) => run.text)], PHRASES.javascript, 500);
    const root = emptyRoot !== null && scripts > 0 ? emptyRoot : null;
    if (root === null && look.words >= SAME_AS_NOTHING) return [];
    return [
      ...(asked === null ? [] : [`says ${quoted(asked)}`]),
      ...(root === null ? [] : [`has an empty "${root}" for scripts to fill`]),
    ];
  },
};

const SIGN_IN: Detector = {
  code: 'sign-in',
  reason: 'A field for a password and a title that says so: either alone stands on many article pages.',
  upTo: 120,
  evidence(look) {
    const title = look.saysArticle ? null : wholeTitle(look, TITLES.signIn);
    return title !== null && look.signs().password ? [`titled ${quoted(title)}`, 'has a field for a password'] : [];
  },
};

/** What metadata says of a price. */
function soldWord({ reading }: Look): string | null {
  if (reading.page === null) return null;
  const { facts } = reading.page;
  const free = linkedData(facts, 'isAccessibleForFree');
  if (free.some((value) => value === false || /^false$/i.test(String(value)))) return 'JSON-LD: isAccessibleForFree false';
  const tier = facts.meta.get('article:content_tier')?.[0] ?? '';
  return /^(?:locked|metered)$/i.test(tier) ? `meta article:content_tier ${tier}` : null;
}

/** Whether metadata knows how long the article is, and all of that was found. */
function isWhole({ reading, words }: Look): boolean {
  if (reading.page === null) return false;
  const { facts } = reading.page;
  const given = linkedData(facts, 'articleBody').find((value) => typeof value === 'string');
  const count = Number(linkedData(facts, 'wordCount')[0] ?? Number.NaN);
  return (typeof given === 'string' && lengthRead(given) / 6 < words * 1.5) || (count > 0 && count < words * 1.5);
}

/** The line of a paywall, and whether it stands where the text breaks off: in the last two lines that were kept, or soon after. */
function paywallLine({ runs }: Look): { text: string; atEnd: boolean } | null {
  const last = runs.findLastIndex((run) => run.dropped === null);
  const isWord = (run: Look['runs'][number], index: number) =>
    (run.dropped !== null || index >= last - 1) && run.text.length <= 300 && PHRASES.paywall.test(run.text);
  const near = runs.slice(Math.max(0, last - 1), last + 9).find((run, index) => isWord(run, Math.max(0, last - 1) + index));
  const found = near ?? runs.find(isWord);
  return found === undefined ? null : { text: found.text, atEnd: near !== undefined && last !== -1 };
}

/** Whether the last paragraph before the paywall's own line breaks off: no sentence ends there, or it ends in dots. */
function breaksOff({ reading }: Look): boolean {
  const last = reading.article.body.filter(({ text }) => !PHRASES.paywall.test(text.slice(0, 300))).at(-1);
  return last !== undefined && /(?:…|\.{3}|[^.!?。！？:;"'”’»)\]])$/u.test(last.text);
}

/** Words of text that a stub may have: with one sign alone, and where the page also says it to its readers in another way. */
const STUB = { told: 60, shown: 220 } as const;

const PAYWALL_STUB: Detector = {
  code: 'paywall-stub',
  reason:
    'What is sold is often whole in the page all the same, and a line that sells stands hidden on many free pages: so two signs, or very little text.',
  upTo: STUB.shown,
  evidence(look) {
    const sold = soldWord(look);
    const line = paywallLine(look);
    const gate = look.signs().gates.find(({ text }) => PHRASES.paywall.test(text))?.name;
    const said = [
      ...(sold === null ? [] : [sold]),
      ...(line === null ? [] : [`says ${quoted(line.text)}`]),
      ...(gate === undefined ? [] : [`in a part named "${gate}"`]),
    ];
    if (isWhole(look)) return [];
    if (sold !== null) return line !== null || look.words <= STUB.told ? said : [];
    if (line?.atEnd !== true) return [];
    if (breaksOff(look)) return [...said, 'the text breaks off'];
    if (gate !== undefined) return said;
    return look.words <= STUB.told ? [...said, `after some ${look.words} words`] : [];
  },
};

const VIDEO_PAGE: Detector = {
  code: 'video-page',
  reason: 'Before index pages: around a video stand many others.',
  upTo: 60,
  evidence(look) {
    const type = look.types.find((name) => name === 'videoobject' || name.startsWith('video'));
    const inPath = /\/(?:videos?|watch|mediathek|tv)(?:\/|-|$)/.test(look.path);
    if (type !== undefined) return [`is a ${type}`];
    return inPath && look.signs().players > 0 ? ['the address says video', 'a player stands on it'] : [];
  },
};

/** Whether an address is like an article's: its last part has the words of a headline, or a long number. */
function isArticleAddress(path: string): boolean {
  const last = path.replace(/\/$/, '').split('/').at(-1) ?? '';
  return (last.match(/-/g)?.length ?? 0) >= 3 || /\d{5}/.test(last);
}

/** Links of a headline's length, and how many make a list of other articles. */
const HEADLINE_LINK = { from: 25, to: 200, many: 12 } as const;

/** Words of teasers on a page that does not name itself a list. */
const MOST_TEASERS = 500;

/** Counts links as long as headlines, paragraphs, and those paragraphs that stand below no such link: prose. A long one is prose anywhere. */
function listed({ runs }: Look): { links: number; paragraphs: number; prose: number } {
  const counts = { links: 0, paragraphs: 0, prose: 0 };
  let belowLink = false;
  for (const run of runs) {
    const { length } = run.text;
    const isLink = run.links > length * 0.8 && length >= HEADLINE_LINK.from && length <= HEADLINE_LINK.to;
    if (isLink) counts.links += 1;
    else if (run.dropped === null && lengthRead(run.text) >= 80) {
      counts.paragraphs += 1;
      if (!belowLink) counts.prose += 1;
      if (lengthRead(run.text) >= 350) counts.prose += 2;
    }
    // A date or a name may stand between a headline and its teaser.
    if (isLink || length >= 60) belowLink = isLink;
  }
  return counts;
}

const INDEX_PAGE: Detector = {
  code: 'index-page',
  reason: 'Last of the lists: a page is an index only where nothing names it an article and no long paragraph stands on it.',
  upTo: 700,
  evidence(look) {
    const named = look.types.some((type) => /article|report|posting|newsitem|video|^article$/.test(type));
    if (look.saysArticle || (named && look.words > 0)) return [];
    const { links, paragraphs, prose } = listed(look);
    const type = look.types.find((name) => /^(?:collectionpage|itemlist|searchresultspage|website)$/.test(name));
    const front = look.path === '/' || type !== undefined;
    if (links < HEADLINE_LINK.many || paragraphs > links || prose > (front ? 1 : 0)) return [];
    const most = isArticleAddress(look.path) ? SAME_AS_NOTHING : front ? INDEX_PAGE.upTo : MOST_TEASERS;
    if (look.words > most) return [];
    return [`${links} links to articles and ${paragraphs} paragraphs`, ...(type === undefined ? [] : [`is a ${type}`])];
  },
};

const NO_TEXT: Detector = {
  code: 'no-text',
  reason: 'Last: nothing to read, and nothing that says why.',
  upTo: 0,
  evidence: (look) => (look.reading.article.body.length === 0 ? ['no paragraph was found'] : []),
};

/** What is no article, in the order in which it is asked. */
export const WALLS: readonly Detector[] = [
  BOT_WALL,
  ERROR_PAGE,
  CONSENT_WALL,
  SIGN_IN,
  PAYWALL_STUB,
  NEEDS_JAVASCRIPT,
  VIDEO_PAGE,
  INDEX_PAGE,
  NO_TEXT,
];
