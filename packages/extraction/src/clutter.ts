import { fromNames, namedOneOf } from './names.ts';
import { attribute, type TreeElement } from './tree.ts';

/** Words in a class or id that name what is never part of an article. */
const STRONG = new Set(
  `ad ads adslot adsbygoogle advert adverts advertisement advertising anzeige publicidad publicite sponsor sponsored promo promos promoted promotion
  share shares sharing sharebar sharetools social socials addthis sharethis sharedaddy jetpack whatsapp facebook
  partage partager teilen compartir compartilhar condividi condivisione condivisioni
  comment comments commentlist kommentare disqus respond
  related recommended recommendation recommendations recirc recirculation trending popular mostread outbrain taboola zergnet ligatus mgid
  newsletter newsletters signup subscribe subscription subscriptions paywall piano regwall login register donate donation membership
  cookie cookies consent gdpr cmp onetrust didomi
  breadcrumb breadcrumbs nav navbar navigation menu pagination pager sidebar footer toolbar masthead skiplink
  tags tagcloud taglist keywords popup modal overlay lightbox tooltip print printonly rss
  byline bylines authorbox authorbio biography timestamp readtime
  infobox factbox
  credit credits copyright imagecredit photocredit readmore seealso`
    .split(/\s+/)
    .filter(Boolean),
);
/** Pairs of neighbouring words that say the same: `most-read`, `author_bio`. */
const STRONG_PAIRS = new Set(
  `info box|fact box|most read|most popular|most viewed|read more|read next|read also|also read|see also|up next|more from|more stories|more news|more on|top stories|latest news|you may|may like|might like
  author bio|author box|author info|author card|about author|author about|author name|author meta|author profile|post author|article author|entry author|author description|bio author
  post meta|entry meta|article meta|article info|meta info|article tags|post tags|entry footer|article footer|post footer|post nav|post navigation|article date|publish date|published date|post date|entry date|date published
  image credit|photo credit|img credit|sign up|log in|call action|cta box|reading time|read time|time read|skip link|jp relatedposts|site header|site footer|page header|page footer|back top|in read|inline promo|copy link|follow us|print only|screen only|video js|js player|article actions|story tools|article tools|article share`
    .split(/[|\n]/)
    .map((pair) => pair.trim())
    .filter(Boolean),
);
/** Words that often name clutter, and sometimes the article: weighed only inside the body that was found. */
const WEAK = new Set(
  `teaser teasers widget widgets aside box module sticky banner bio author authors about meta tool tools button buttons link links list partner external
  carousel slider slideshow gallery galleries player playlist media embed topics topic category categories more next previous prev rating ratings vote poll quiz survey
  disclaimer correction corrections notice contact app apps download callout toc outline dateline date time info hidden secondary complementary extra extras bottom cta follow`
    .split(/\s+/)
    .filter(Boolean),
);

const STRONG_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'dialog',
  'alertdialog',
  'toolbar',
  'complementary',
]);

/** Why an element is clutter for certain, or null. Words may be wrong of an element that holds most of the page: the caller weighs that. */
export function strongClutter(element: TreeElement): string | null {
  if (STRONG_ROLES.has(attribute(element, 'role'))) return `role ${attribute(element, 'role')}`;
  if (attribute(element, 'aria-hidden') === 'true') return 'aria-hidden';
  return strongWord(element);
}

/** A wall's name on what stands behind it: `paywall-content` is the story. */
const WALLS = new Set(['piano', 'paywall', 'regwall']);
const BEHIND = new Set(['content', 'body', 'article']);

/** The word, or the pair, that names clutter. */
const strongWord = fromNames(({ words }) => {
  if (words.some((word) => WALLS.has(word)) && words.some((word) => BEHIND.has(word))) return null;
  const at = words.findIndex((word, i) => STRONG.has(word) || STRONG_PAIRS.has(`${word} ${words[i + 1] ?? ''}`));
  const first = words[at] ?? null;
  return first === null || STRONG.has(first) ? first : `${first} ${words[at + 1] ?? ''}`;
});

const weakWord = fromNames(({ words }) => words.find((word) => WEAK.has(word)) ?? null);

/** Why an element inside the body is likely clutter, or null. */
export function weakClutter(element: TreeElement): string | null {
  if (element.name === 'aside' || element.name === 'form') return element.name;
  return weakWord(element);
}

/** Words that name the article's own text. */
const BODY_WORDS = new Set(
  'article articlebody body content entry story post text main maincontent storybody articletext'.split(' '),
);

const namesBody = namedOneOf(BODY_WORDS);

/** How much an element's name speaks for its being the body: 1 for nothing said. */
export function bodyWeight(element: TreeElement): number {
  if (/articleBody/i.test(attribute(element, 'itemprop'))) return 1.5;
  if (element.name === 'article' || element.name === 'main') return 1.2;
  return namesBody(element) ? 1.2 : 1;
}
