/** Pages as news sites make them, by a seed: for the bench, and to be mutated. */
const WORDS =
  'harbour council ferry budget minister storm bridge school strike election river hospital market union police weather court coast railway farmer energy reporter city'.split(
    ' ',
  );

type Random = (below: number) => number;

function randomOf(seed: number): Random {
  let state = seed * 7_919 + 17;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => WORDS[random(WORDS.length)]).join(' ');
}

function sentence(random: Random): string {
  const text = words(random, 8 + random(16));
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function paragraph(random: Random): string {
  const link = random(3) === 0 ? ` <a href="/topic/${random(99)}?a=1&amp;b=2" rel="tag">${words(random, 2)}</a>` : '';
  return `<p class="paragraph css-${random(999)}">${sentence(random)} ${sentence(random)}${link} &#8220;${sentence(random)}&#8221;</p>`;
}

type Part = (random: Random) => string;

/** What may stand between the paragraphs of a story. */
const PARTS: readonly Part[] = [
  (random) => `<h2 id="s${random(99)}">${words(random, 4)}</h2>`,
  (random) =>
    `<figure><img src="/i/${random(99)}.jpg" srcset="/i/1-300.jpg 300w, /i/1-800.jpg 800w" alt="${words(random, 4)}"><figcaption>${sentence(random)} Photo: ${words(random, 2)}</figcaption></figure>`,
  (random) => `<ul>${`<li>${sentence(random)}</li>`.repeat(3)}</ul>`,
  (random) => `<blockquote><p>${sentence(random)}</p></blockquote>`,
  (random) => `<table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>${random(900)}</td></tr></table>`,
  (random) =>
    `<aside class="related-stories"><h3>Related stories</h3><ul>${`<li><a href="/${random(99)}">${words(random, 6)}</a></li>`.repeat(4)}</ul></aside>`,
  (random) => `<div class="newsletter-signup"><p>${sentence(random)}</p><form><label>Mail</label><input></form></div>`,
  (random) =>
    `<script>window.slots.push({id:${random(999)},html:"<p>ad</p>"})</script><div class="ad-slot" id="ad-${random(99)}"></div>`,
  () =>
    '<blockquote class="twitter-tweet"><p lang="en">The boat is back. <a href="https://t.example/1">pic.example/1</a></p>&mdash; Harbour (@harbour) <a href="https://t.example/1">1 May 2025</a></blockquote>',
  () => '<div style="display:none">Not shown to anybody.</div><svg viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>',
];

function head(random: Random, headline: string, url: string): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: '2025-05-01T08:00:00Z' };
  return `<head><meta charset="utf-8"><title>${headline} | Harbour Herald</title><meta property="og:title" content="${headline}">
<meta name="description" content="${sentence(random)}"><link rel="canonical" href="${url}">
<script type="application/ld+json">${JSON.stringify({ ...data, author: { '@type': 'Person', name: 'Ada Marsh' } })}</script>
<style>${'.paragraph{margin:0 auto;max-width:40rem}'.repeat(80)}</style><script>${'window.config={"a":"b"};'.repeat(400)}</script></head>`;
}

function navigation(random: Random): string {
  const links = Array.from(
    { length: 40 },
    (_, index) => `<li class="nav-item"><a href="/section/${index}">${words(random, 2)}</a></li>`,
  );
  return `<header class="site-header"><nav role="navigation"><ul>${links.join('')}</ul></nav></header>`;
}

function teasers(random: Random): string {
  const teaser = () =>
    `<article class="teaser card"><a href="/story/${random(9_999)}"><h3>${words(random, 7)}</h3><p>${sentence(random)}</p></a><time datetime="2025-04-30">30 April 2025</time></article>`;
  return `<section class="most-read"><h2>Most read</h2>${Array.from({ length: 12 }, teaser).join('')}</section>`;
}

/** A page of some 40 KB with navigation, teasers, scripts, comments and a story with what stands in stories; the same for each seed. */
export function articlePage(seed: number): { url: string; html: string } {
  const random = randomOf(seed);
  const headline = words(random, 7);
  const url = `https://herald.example/2025/05/01/${seed}`;
  const story = Array.from({ length: 12 + random(16) }, () =>
    random(3) === 0 ? (PARTS[random(PARTS.length)] as Part)(random) : paragraph(random),
  );
  const comments = Array.from({ length: 10 }, () => `<div class="comment"><p>${sentence(random)}</p></div>`);
  return {
    url,
    html: `<!doctype html><html lang="en">${head(random, headline, url)}<body class="has-sidebar">${navigation(random)}<main><article><h1>${headline}</h1>
<p class="standfirst">${sentence(random)}</p><div class="byline">By <a rel="author" href="/ada">Ada Marsh</a></div><div class="share-bar"><button>Share</button></div>
<div class="story-body">${paragraph(random)}${story.join('\n')}</div></article><aside class="sidebar">${teasers(random)}</aside>
<section id="comments">${comments.join('')}</section></main><footer><p>© 2025 Harbour Herald. All rights reserved.</p></footer>${'<script>track()</script>'.repeat(20)}</body></html>`,
  };
}
