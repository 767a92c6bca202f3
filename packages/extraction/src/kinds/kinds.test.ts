import { CATALOGUE } from '@slugline/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromFeed, extractArticle } from '../article.ts';
import type { KindCode } from '../port.ts';
import { NEWS_PAGE } from '../wire-copy.test-support.ts';
import { linked, NAV, page, paragraphs, teasers } from './kinds.test-support.ts';
import { kindCode, kindSentence } from './kinds.ts';
import { PHRASES, phraseIn } from './phrases.ts';

const URL_OF = 'https://herald.example/news/quay-is-to-be-widened-at-last';
const read = (html: string, url = URL_OF) => extractArticle({ html, url });
const HEADLINE = '<h1>Quay is to be widened at last</h1>';

/** One page of each kind, written for these tests. */
const GOLDEN: [KindCode, string, string, string?][] = [
  ['article', 'a plain story', page(linked({}), `${NAV}${HEADLINE}<div>${paragraphs(6)}</div>`)],
  ['short', 'a wire of one paragraph', page(linked({}), `${HEADLINE}<div>${paragraphs(1)}</div>`)],
  ['live-blog', 'a LiveBlogPosting', page(linked({ '@type': 'LiveBlogPosting' }), `${HEADLINE}<div>${paragraphs(6)}</div>`)],
  [
    'live-blog',
    'entries with their time',
    page('', `${HEADLINE}<div>${[0, 1, 2, 3, 4, 5].map((n) => `<h3>1${n}:05</h3>${paragraphs(1)}`).join('')}</div>`),
    'https://herald.example/live/quay-vote',
  ],
  [
    'gallery',
    'pictures with captions',
    page(
      '<title>In pictures: the quay through the years</title>',
      `<h1>In pictures: the quay through the years</h1><div>${[1, 2, 3, 4, 5, 6].map((n) => `<img src="/p${n}.jpg" width="900">${paragraphs(1)}`).join('')}</div>`,
    ),
  ],
  [
    'gallery',
    'captions and no other text',
    page(
      '<title>Bildergalerie: der Sturm</title>',
      `<article><h1>Bildergalerie: der Sturm</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<figure><img src="/p${n}.jpg"><figcaption>Wellen schlagen am Abend über die alte Mauer des Hafens, Bild ${n}.</figcaption></figure>`).join('')}</article>`,
    ),
  ],
  [
    'video',
    'a video with a text',
    page('<meta property="og:type" content="video.other">', `${HEADLINE}<video src="/v.mp4"></video><div>${paragraphs(4)}</div>`),
  ],
  [
    'transcript',
    'speakers in turn',
    page(
      '<title>Full transcript: the debate on the quay</title>',
      `<h1>Full transcript: the debate on the quay</h1><div>${Array.from({ length: 6 }, (_, n) => `<p>${n % 2 ? 'MAYOR HOLT' : 'ANNA REED'}: I have said it before and I will say it again, the quay must be wider than it is today.</p>`).join('')}</div>`,
    ),
  ],
  ['letters', 'letters of readers', page('', `<h1>Letters to the editor: the quay</h1><div>${paragraphs(4)}</div>`)],
  ['letters', 'Leserbriefe', page('', `<h1>Leserbriefe zum Hafen</h1><div>${paragraphs(4)}</div>`)],
  [
    'paywall-stub',
    'a beginning that metadata calls sold',
    page(linked({ isAccessibleForFree: 'False' }), `${HEADLINE}<div>${paragraphs(1)}</div>`),
  ],
  [
    'paywall-stub',
    'a text that breaks off above a line that sells',
    page(
      linked({}),
      `${HEADLINE}<div><p>The harbour council voted on Tuesday to widen the northern quay, after a debate that lasted well into the…</p></div><div class="gate"><p>Subscribe to continue reading</p></div>`,
    ),
  ],
  [
    'paywall-stub',
    'a line that sells in German',
    page(
      linked({ isAccessibleForFree: false }),
      `${HEADLINE}<div>${paragraphs(1)}</div><p>Jetzt weiterlesen mit dem Abo der Zeitung</p>`,
    ),
  ],
  [
    'sign-in',
    'a form',
    page('<title>Sign in | Harbour Herald</title>', '<h1>Sign in</h1><form><input name="user"><input type="password"></form>'),
  ],
  [
    'consent-wall',
    'a dialog in place of the page',
    page(
      '<title>Before you continue</title>',
      '<h1>Before you continue</h1><div><p>We and our 214 partners store and access personal data, like browsing data, on your device.</p><p>You can change your choices at any time in the privacy centre that is linked on each page.</p><p>By clicking accept you agree to the use of cookies for all of the purposes that are listed.</p></div><button>Accept all</button>',
    ),
  ],
  [
    'consent-wall',
    'a dialog in French, without a title of its own',
    page(
      '<title>Le Port</title>',
      '<div><p>Nous et nos partenaires utilisons des cookies pour stocker des informations sur votre appareil.</p><p>Vous pouvez retirer votre consentement à tout moment en bas de chaque page du site.</p><p>Avec votre accord, nos partenaires lisent des données personnelles pour mesurer l’audience.</p></div>',
    ),
  ],
  [
    'bot-wall',
    'a challenge',
    page(
      '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/jsch/v1"></script>',
      '<div><h1>herald.example</h1><p>Checking your browser before you can go on to the site that you asked for.</p></div>',
    ),
  ],
  [
    'bot-wall',
    'a refusal',
    page(
      '<title>Access Denied</title>',
      "<h1>Access Denied</h1><p>You don't have permission to access this page on this server.</p><p>Reference #18.2d</p>",
    ),
  ],
  [
    'error-page',
    'a page not found with status 200',
    page(
      '<title>Page not found | Harbour Herald</title><meta property="og:site_name" content="Harbour Herald">',
      `${NAV}<h1>Page not found</h1><p>The page that you asked for may have moved. Here is what others read today.</p>${teasers(20)}`,
    ),
  ],
  [
    'error-page',
    'in Polish',
    page('<title>404</title>', '<h1>Nie znaleziono strony</h1><p>Strona mogła zostać przeniesiona.</p>'),
  ],
  [
    'needs-javascript',
    'an empty root',
    page(
      linked({}),
      '<div id="root"></div><script src="/main.js"></script><noscript>You need to enable JavaScript to run this app.</noscript>',
    ),
  ],
  [
    'needs-javascript',
    'a request in Spanish',
    page('', '<noscript>Por favor, habilite JavaScript para ver esta página.</noscript>'),
  ],
  [
    'index-page',
    'a list of articles',
    page('<title>News</title>', `${NAV}<h1>News</h1>${teasers(20)}<p>All that is new.</p>`),
    'https://herald.example/news/',
  ],
  [
    'index-page',
    'headlines with their teasers',
    page(
      '<title>Politics</title>',
      `<h1>Politics</h1>${Array.from({ length: 14 }, (_, n) => `<article><h2><a href="/p/${n}">Minister announces plan number ${n} for the north</a></h2><p>The plan would take ten years and needs a vote in both houses before the summer.</p></article>`).join('')}`,
    ),
    'https://herald.example/politics',
  ],
  ['error-page', 'in French', page('<title>Erreur 404 | Le Port</title>', '<p>Essayez la recherche en haut de la page.</p>')],
  [
    'consent-wall',
    'the choice between advertising and a price, in German',
    page(
      '<title>Der Hafen</title>',
      '<h1>Willkommen</h1><div><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und dem üblichen Tracking, ohne dafür zu zahlen.</p><p>Ihre Zustimmung können Sie jederzeit am Fuß jeder Seite mit Wirkung für die Zukunft widerrufen.</p><p>Wir und unsere bis zu 167 Partner verarbeiten personenbezogene Daten wie Ihre IP-Adresse.</p></div>',
    ),
  ],
  [
    'live-blog',
    'a title that says live, and entries with their time',
    page(
      '',
      `<h1>Live: the vote on the quay</h1><div>${[0, 1, 2, 3, 4].map((n) => `<time>1${n}:05</time>${paragraphs(1)}`).join('')}</div>`,
    ),
  ],
  [
    'paywall-stub',
    'a sentence above a line that says how much is left, in French',
    page(
      '',
      `<h1>Le quai</h1><p>Le conseil a voté lundi.</p><p>Il vous reste 80% de cet article à lire. La suite est réservée aux abonnés.</p>`,
    ),
  ],
  [
    'error-page',
    'a page that is kept from readers abroad',
    page('', '<h1>451: Unavailable due to legal reasons</h1><p>You come from a country to which we do not show this page.</p>'),
  ],
  [
    'video-page',
    'a player and a line',
    page(
      '<meta property="og:type" content="video.other">',
      `${HEADLINE}<video src="/v.mp4"></video><p>The vote in one minute.</p>`,
    ),
  ],
  ['no-text', 'nothing at all', page('', '<img src="/a.jpg">')],
];

describe.each(GOLDEN)('%s: %s', (code, _, html, url) => {
  const { kind, trace } = read(html, url);

  test('is told by its code, with evidence', () => {
    expect(kind).toMatchObject({ code });
    expect(kind.evidence.length > 0).toBe(code !== 'article');
    expect(trace.find(({ step }) => step === 'kind')?.did).toContain(code);
  });
});

test('each kind that is no article has a code of the catalogue and a sentence', () => {
  for (const [code, , html, url] of GOLDEN) {
    const { kind } = read(html, url);
    const isNone = /wall|stub|page|sign-in|javascript|no-text/.test(code);
    expect(kindCode(kind) !== null).toBe(isNone);
    if (isNone) expect(CATALOGUE).toHaveProperty([kindCode(kind) ?? '']);
    expect(kindSentence(kind)).toMatch(isNone ? /^This is no article but / : /^This is an? /);
  }
});

/** Articles that quote walls, or stand on pages that carry the parts of one. */
const NO_WALLS: [string, string][] = [
  [
    'a story about cookie banners that quotes one',
    page(
      linked({}),
      `<h1>We value your privacy, they say</h1><div>${paragraphs(3)}<p>We and our partners use cookies, the banner says, and nobody reads on.</p>${paragraphs(3)}</div>`,
    ),
  ],
  [
    'a story under the headline "Page not found"',
    page(linked({ headline: 'Page not found' }), `<h1>Page not found</h1><div>${paragraphs(3)}</div>`),
  ],
  [
    'a story under the headline "Are you a robot?"',
    page(linked({}), `<h1>Are you a robot?</h1><div>${paragraphs(5)}<p>Please verify you are human, it said.</p></div>`),
  ],
  [
    'a story on paywalls that ends with the words of one',
    page(linked({}), `${HEADLINE}<div>${paragraphs(4)}<p>Subscribe to continue reading, it said at the end.</p></div>`),
  ],
  [
    'a sold article that is whole in the page',
    page(linked({ isAccessibleForFree: false }), `${HEADLINE}<div class="paywall">${paragraphs(5)}</div>`),
  ],
  [
    'a short sold article whose length metadata knows',
    page(linked({ isAccessibleForFree: false, wordCount: 60 }), `${HEADLINE}<div>${paragraphs(2)}</div>`),
  ],
  [
    'a short article with a hidden box for those who read too much',
    page(
      linked({}),
      `${HEADLINE}<div>${paragraphs(2)}</div><div class="paywall"><p>You have reached your limit of free articles.</p></div><footer>${teasers(12)}</footer>`,
    ).replace('class="paywall"', 'class="paywall" hidden'),
  ],
  [
    'a whole page with a request for JavaScript and an empty root for its comments',
    page(
      linked({}),
      `<noscript>Please enable JavaScript.</noscript>${HEADLINE}<div>${paragraphs(3)}</div><div id="app"></div><script></script>`,
    ),
  ],
  [
    'a story among many links, with a form to sign in',
    page(linked({}), `<form><input type="password"></form>${teasers(40)}${HEADLINE}<div>${paragraphs(3)}</div>`),
  ],
  ['a story without any metadata among many links', page('', `${HEADLINE}<div>${paragraphs(3)}</div>${teasers(60)}`)],
  ['a wire of one paragraph without metadata among many links', page('', `${HEADLINE}<div>${paragraphs(1)}</div>${teasers(60)}`)],
  [
    'a story with a captcha below its comments',
    page(
      linked({}),
      `${HEADLINE}<div>${paragraphs(2)}</div><div class="g-recaptcha"></div><p>Please complete the captcha to comment.</p>`,
    ),
  ],
];

test.each(NO_WALLS)('%s is an article', (_, html) => {
  expect(kindCode(read(html).kind)).toBeNull();
});

test('the news page of the other tests is an article, and a feed item is never a wall', () => {
  expect(read(NEWS_PAGE).kind).toEqual({ code: 'article', evidence: [] });
  const block = { kind: 'paragraph' as const, text: 'The quay is closed until Friday.' };
  expect(articleFromFeed([block], { headline: 'Quay' }).kind.code).toBe('short');
});

test('a line that is longer than a phrase is not looked at', () => {
  const line = 'Subscribe to continue reading. ';
  expect(phraseIn([line], PHRASES.paywall)).toBe(line);
  expect(phraseIn([line.repeat(20)], PHRASES.paywall)).toBeNull();
});

test('no text that is put on a page makes the decision fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom(...GOLDEN), (noise, [, , html, url]) => {
      const { kind } = read(html.replace('</h1>', `</h1><p class="${noise}">${noise}</p>`), url);
      expect(kind.evidence.length).toBeLessThanOrEqual(5);
      for (const said of kind.evidence) expect(said.length).toBeLessThan(300);
    }),
    { numRuns: 100 },
  );
});
