import { bodyText } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { BRIDGE, FERRY, H1, HEADLINE, lines, paragraphs, read } from './body.test-support.ts';

const [FIRST, SECOND, THIRD, FOURTH] = FERRY;

describe('the blocks of a body', () => {
  test('are paragraphs, section headings, lists, quotes and the rows of a table, in order', () => {
    const article = read(`<article>${H1}<p>${FIRST}</p><h2>The timetable</h2><p>${SECOND}</p>
      <ul><li>The first boat leaves at a quarter past seven.</li><li>The last one returns at half past nine.</li></ul>
      <table><thead><tr><th>Year</th><th>Passengers</th></tr></thead><tbody><tr><td>2012</td><td>8,100</td></tr><tr><td>2013</td><td>7,900</td></tr></tbody></table>
      <blockquote><p>We had given up hoping, and then one morning it was there.</p></blockquote><p>${THIRD}</p></article>`);
    expect(lines(article)).toEqual([
      FIRST,
      'heading: The timetable',
      SECOND,
      'listItem: The first boat leaves at a quarter past seven.',
      'listItem: The last one returns at half past nine.',
      'Year | Passengers',
      '2012 | 8,100',
      '2013 | 7,900',
      'quote: We had given up hoping, and then one morning it was there.',
      THIRD,
    ]);
  });

  test('keep a quoted post, whatever the box around it is called', () => {
    const post =
      '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>The boat is back.</p>— Harbour (@harbour)</blockquote></div>';
    expect(lines(read(`<article>${H1}<p>${FIRST}</p>${post}<p>${SECOND}</p></article>`))).toEqual([
      FIRST,
      'quote: The boat is back.',
      'quote: — Harbour (@harbour)',
      SECOND,
    ]);
  });

  test('have captions apart, with figcaption and without', () => {
    const pictures =
      '<figure><img src="a.jpg"><figcaption>The ferry at the quay on Monday morning.</figcaption></figure><div class="image-caption">Passengers wait on the new landing stage. Photo: L. Birch</div>';
    const article = read(`<article>${H1}<p>${FIRST}</p>${pictures}<p>${SECOND}</p></article>`);
    const captions = ['The ferry at the quay on Monday morning.', 'Passengers wait on the new landing stage. Photo: L. Birch'];
    expect(lines(article)).toEqual([FIRST, ...captions.map((text) => `caption: ${text}`), SECOND]);
    expect(bodyText(article.body)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  test('have no captions that only say who made the picture', () => {
    const credits = ['Photo: L. Birch, HWA', 'Lena Birch', 'L. Birch/Getty Images', '(Image: County Council)'];
    const pictures = credits.map((text) => `<figure><img src="a.jpg"><figcaption>${text}</figcaption></figure>`).join('');
    expect(lines(read(`<article>${H1}<p>${FIRST}</p>${pictures}<p>${SECOND}</p></article>`))).toEqual([FIRST, SECOND]);
  });

  test('have no shortcodes that a publishing system left as text', () => {
    const left = `<p>[caption id="attachment_7" align="left"]</p><p>[button link="/tickets" type="big"]${SECOND}[/button]</p>`;
    expect(
      lines(read(`<article>${H1}<p>${FIRST}</p>${left}<p>He said [sic] that [the county] would pay for it.</p></article>`)),
    ).toEqual([FIRST, SECOND, 'He said [sic] that [the county] would pay for it.']);
  });
});

describe('the page around a body', () => {
  test('may be a short wire story of one paragraph', () => {
    const page = `<nav><a href="/">Home</a><a href="/world">World</a></nav><main>${H1}<p>${FIRST}</p></main><footer><p>All rights reserved by the publishers of the Herald.</p></footer>`;
    expect(lines(read(page))).toEqual([FIRST]);
  });

  test('may be an AMP page', () => {
    const page = `<amp-sidebar id="menu"><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article class="amp-wp-article">${H1}<amp-img src="a.jpg"></amp-img>
      <div class="amp-wp-article-content">${paragraphs([FIRST, SECOND])}<amp-ad width="300"></amp-ad>${paragraphs([THIRD])}</div></article>`;
    expect(lines(read(page))).toEqual([FIRST, SECOND, THIRD]);
  });

  test("may stream the article in a hidden part of React's", () => {
    const page = `<div id="root"><!--$?--><template id="B:0"></template><p>Loading</p></div><div hidden id="S:0"><article>${H1}${paragraphs(FERRY)}</article></div><script>$RC("B:0","S:0")</script><div hidden><p>${BRIDGE[0]}</p></div>`;
    expect(lines(read(page))).toEqual([...FERRY]);
  });

  test('may lay a consent text over the article', () => {
    const consent = `<div class="consent-overlay" role="dialog"><h2>We value your privacy</h2>${paragraphs([
      'We and our partners store or access information on devices, such as cookies, and process personal data for personalised advertising.',
      'You may click to consent to our and our partners’ processing as described above, or refuse to consent, before you go on to read.',
    ])}<button>Accept</button></div>`;
    expect(lines(read(`${consent}<main><article>${H1}${paragraphs(FERRY)}</article></main>`))).toEqual([...FERRY]);
  });

  test('may go on to the next story', () => {
    const next = `<article><h1>Bridge repairs run late</h1>${paragraphs(BRIDGE)}</article>`;
    expect(lines(read(`<main><article>${H1}${paragraphs(FERRY)}</article>${next}</main>`))).toEqual([...FERRY]);
  });

  test('may show the openings of other stories beside it', () => {
    const teaser = (line: string) => `<div><a href="/other"><h3>${line.slice(0, 40)}</h3></a><p>${line}</p></div>`;
    const beside = `<div>${[...BRIDGE, ...BRIDGE].map(teaser).join('')}</div>`;
    expect(lines(read(`<div><div>${H1}<div>${paragraphs(FERRY)}</div></div>${beside}</div>`))).toEqual([...FERRY]);
  });
});

describe('a live blog', () => {
  const posts = [THIRD, FOURTH].map(
    (text, at) => `<div class="post"><time>1${at}:45</time><h2>Update ${at + 1}</h2><p>${text}</p></div>`,
  );

  test('has its opening and its posts', () => {
    const page = `<main><header>${H1}<div class="summary-box"><p>${FIRST}</p><p>${SECOND}</p></div></header><div class="live-entries">${posts.join('')}</div></main>`;
    const article = read(page);
    const text = [article.standfirst, ...lines(article)].filter((line) => line !== null);
    expect(text).toEqual([FIRST, SECOND, 'heading: Update 1', THIRD, 'heading: Update 2', FOURTH]);
  });
});

describe('a gallery', () => {
  test('has the opening above its pictures, and what is said of each', () => {
    const slide = (text: string, at: number) =>
      `<div class="slide"><span>Image ${at + 1} of 3</span><img src="${at}.jpg"><h2>Pier ${at + 1}</h2><p>${text}</p></div>`;
    const page = `<main>${H1}<div><p>${FIRST}</p></div><div class="slides">${[SECOND, THIRD, FOURTH].map(slide).join('')}</div></main>`;
    const article = read(page);
    expect([article.standfirst, ...lines(article)].filter((line) => line !== null)).toEqual([
      FIRST,
      'heading: Pier 1',
      SECOND,
      'heading: Pier 2',
      THIRD,
      'heading: Pier 3',
      FOURTH,
    ]);
  });
});

test('a transcript keeps who speaks, turn by turn', () => {
  const turns = [
    'HOST: Good evening, and welcome to the harbour.',
    `MARSH: ${SECOND}`,
    'HOST: And the fares?',
    `MARSH: ${FOURTH}`,
  ];
  expect(lines(read(`<article>${H1}${paragraphs([FIRST, ...turns])}</article>`))).toEqual([FIRST, ...turns]);
});

test('a page of letters keeps each letter with its heading', () => {
  const letter = (title: string, text: string) => `<h2>${title}</h2><p>${text}</p><p>A. Reader, Saltby</p>`;
  const page = `<article>${H1}${letter('On the ferry', FIRST)}${letter('On the fares', FOURTH)}</article>`;
  expect(lines(read(page))).toEqual([
    'heading: On the ferry',
    FIRST,
    'A. Reader, Saltby',
    'heading: On the fares',
    FOURTH,
    'A. Reader, Saltby',
  ]);
});

describe('what is no part of the body', () => {
  const between = (part: string) => lines(read(`<article>${H1}<p>${FIRST}</p>${part}<p>${SECOND}</p><p>${THIRD}</p></article>`));

  test.each([
    ['a newsletter box', '<div class="newsletter-signup"><p>The best of the Herald, every morning, free of charge.</p></div>'],
    [
      'a newsletter box without a name',
      '<div><h3>Newsletter: Harbour news</h3><p>Every Monday the best of the week from our desk.</p></div>',
    ],
    [
      'an invitation to a channel',
      '<section><h4>Follow the Herald on WhatsApp</h4><p>News in the morning and in the evening.</p></section>',
    ],
    [
      'a poll',
      '<div type="poll"><p>Will you take the ferry?</p><label>Yes, each day.</label><label>Now and then.</label><label>Never.</label></div>',
    ],
    [
      'an info box',
      '<div class="infobox"><h3>The estuary</h3><p>The estuary is nine miles long, and two wide where the ferry crosses it.</p></div>',
    ],
    [
      'related links',
      '<div class="c1"><h3>Read more</h3><ul><li><a href="/a">Bridge repairs run late</a></li><li><a href="/b">Storm closes pier</a></li></ul></div>',
    ],
    ['a line of a related link', '<p>Read more: <a href="/a">Bridge repairs run late again</a></p>'],
    ['an ad label', '<p>Advertisement</p><div class="ad-slot"></div>'],
    ['a share line', '<div><span>Share</span> <span>Copy link</span></div>'],
    ['a picture count', '<p>Image 1 of 5</p>'],
    ['a picture credit', '<p>(Photo by L. Birch/Getty Images)</p>'],
    ['a time of publication', '<p>sexta-feira, 22 de outubro de 2010 às 20:13</p>'],
    [
      'text for screen readers',
      '<h2 class="visually-hidden">More information</h2><span class="sr-only">End of more information</span>',
    ],
    ['a notice for subscribers', '<p>Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.</p>'],
  ])('%s', (_, part) => {
    expect(between(part)).toEqual([FIRST, SECOND, THIRD]);
  });

  test.each([
    ['a picture line', `<p>Featured image for: ${HEADLINE}</p>`],
    ['a read time', '<p>5 min read</p>'],
    ['the headline said again', `<p>${HEADLINE}</p>`],
  ])('%s at the top', (_, part) => {
    expect(lines(read(`<article>${H1}${part}${paragraphs(FERRY)}</article>`))).toEqual([...FERRY]);
  });

  test.each([
    ['the author box', '<div class="author-box"><p>Ada Marsh writes about transport for the Herald.</p></div>'],
    ['a note on the author', '<p>Ada Marsh is a reporter at the Herald who covers transport and the coast.</p>'],
    ['a cookie notice', '<p>This website uses cookies to improve your experience.</p>'],
    ['a copyright line', '<p>© 2025 Harbour Herald. All rights reserved.</p>'],
    ['a note on comments', '<p>Comments are moderated before they appear. Please be kind.</p>'],
  ])('%s at the end', (_, part) => {
    const author = '<meta name="author" content="Ada Marsh">';
    expect(lines(read(`<article>${H1}${paragraphs(FERRY)}${part}</article>`, author))).toEqual([...FERRY]);
  });
});

describe('what sounds like that and is told', () => {
  test.each([
    [
      'a section on messages',
      '<section><h2>Fraud on WhatsApp</h2><p>The police warn of messages that sell tickets for a ferry that never sails.</p></section>',
    ],
    [
      'a section on letters',
      '<section><h2>How the newsletter began</h2><p>It was printed in the back room of the chandlery, on a borrowed press.</p></section>',
    ],
    [
      'a paragraph about an author in the middle',
      '<p>Ada Marsh is a reporter at the Herald who covers transport and the coast.</p>',
    ],
  ])('%s', (_, part) => {
    const article = read(
      `<article>${H1}<p>${FIRST}</p>${part}${paragraphs([SECOND, THIRD, FOURTH])}</article>`,
      '<meta name="author" content="Ada Marsh">',
    );
    expect(article.body.length).toBeGreaterThan(FERRY.length);
  });
});

test('a teaser of the story in a menu does not make the story another article', () => {
  const teaser = `<nav class="menu"><article class="teaser"><h2>${HEADLINE}</h2></article></nav>`;
  const story = `<article class="post"><h1>${HEADLINE}</h1>${paragraphs(FERRY)}</article>`;
  expect(lines(read(`${teaser}${story}`))).toEqual(FERRY);
  // The same with the headline of another rank on the page itself.
  expect(
    lines(
      read(
        `${teaser}${story.replaceAll('h1>', 'h2>')}<article><h1>Bridge works run into the autumn</h1>${paragraphs(BRIDGE)}</article>`,
      ),
    ).slice(0, 4),
  ).toEqual([...FERRY]);
});

describe('what is named as clutter and holds the story', () => {
  const comments = `<section class="comments">${paragraphs(Array.from({ length: 12 }, (_, at) => `${BRIDGE[at % 2]} (${at})`))}</section>`;
  test('stays when the headline stands in it', () => {
    const others = `<div class="post">${paragraphs(BRIDGE)}${paragraphs(BRIDGE)}${paragraphs(BRIDGE)}</div>`;
    expect(lines(read(`<div class="sponsored">${H1}${paragraphs(FERRY)}</div>${others}`))).toEqual(
      expect.arrayContaining([...FERRY]),
    );
  });

  test('stays when comments are all that makes it look small', () => {
    expect(lines(read(`${H1}<div class="advert">${paragraphs(FERRY)}</div>${comments}`))).toEqual(FERRY);
  });
});
