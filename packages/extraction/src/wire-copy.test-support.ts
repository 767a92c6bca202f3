/** A wire article as a scraper leaves it, written for these tests: noise above the story, apostrophes broken into quotation marks. */
export const HEADLINE = 'Coastal States Agree on Joint Patrols Against Smuggling in the Northern Strait';
export const STANDFIRST =
  'In a late compromise, seven coastal states have agreed to patrol the Northern Strait together, a plan that could change how the region fights smuggling.';
const PARAGRAPHS = [
  'Seven coastal states signed an agreement on Tuesday that lets their navies patrol the Northern Strait together, according to officials in three capitals. The text was first reported by the Harbour Herald.',
  'The plan follows two years of talks over who may stop and search a vessel. Fishing villages on both shores have long said that smugglers move faster than the paperwork.',
  'Under the agreement the navy"s role is limited to escort and observation, while customs officers keep the right to search. A joint command will sit in the port of Ostrava Bay.',
  'Critics say "the states" role" is still unclear, and that the costs were never published. Two opposition parties have asked for a vote before the first ships leave.',
  'The first patrols are expected in the spring. Ministers will meet again in March, and the union"s observers are to report on what they find.',
];
const SECTIONS = ['Background & Context', 'Key Points', 'What"s Next'];

/** The lines of the scraped text in order. */
export const LINES = [
  'International',
  HEADLINE,
  STANDFIRST,
  'BY: 5 min read',
  HEADLINE,
  `Featured image for: ${HEADLINE}`,
  HEADLINE,
  PARAGRAPHS[0],
  SECTIONS[0],
  PARAGRAPHS[1],
  SECTIONS[1],
  PARAGRAPHS[2],
  PARAGRAPHS[3],
  SECTIONS[2],
  PARAGRAPHS[4],
] as string[];

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A page as news sites make them: metadata, navigation, share bar, related links, newsletter box, comments. */
export const NEWS_PAGE = `<!doctype html><html lang="en-GB"><head>
<title>Ferry service returns to the Lune estuary | Harbour Herald</title>
<meta property="og:title" content="Ferry service returns to the Lune estuary">
<meta property="og:site_name" content="Harbour Herald">
<meta property="og:image" content="/media/ferry-lead.jpg">
<meta property="og:image:alt" content="A small ferry at a stone quay">
<meta property="article:published_time" content="2025-03-04T08:30:00+01:00">
<meta property="article:modified_time" content="2025-03-05T10:00:00Z">
<meta property="article:section" content="Transport">
<link rel="canonical" href="https://herald.example/Transport/ferry-returns?id=7&utm_source=rss">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":"NewsArticle",
"headline":"Ferry service returns to the Lune estuary","datePublished":"2025-03-04T08:30:00+01:00",
"author":[{"@type":"Person","name":"Ada Marsh"},{"@type":"Person","name":"By Tom Okoro, Transport correspondent"}]}]}</script>
</head><body class="has-sidebar"><header><nav><a href="/">Home</a> <a href="/transport">Transport</a></nav></header>
<main><article><h1>Ferry service returns to the Lune estuary</h1>
<p class="standfirst">After eleven years without a crossing, the small green ferry sails again, to the relief of two villages.</p>
<div class="byline">By Ada Marsh and Tom Okoro</div><time datetime="2025-03-05T10:00:00Z">Updated 5 March 2025</time>
<div class="share-bar"><a href="#">Share</a><a href="#">Tweet</a></div>
<figure><img src="/media/ferry-lead.jpg"><figcaption>The ferry at the quay. Photo: L. Birch</figcaption></figure>
<div class="story-body"><p>GREYHAVEN (HWA) — The ferry across the Lune estuary sailed on Monday for the first time since the old slipway was closed, carrying forty passengers and a dog.</p>
<p>The county bought the boat second-hand and paid for a new landing stage, which a local yard built over the winter for less than had been feared.</p>
<aside class="newsletter-signup"><p>Get our newsletter every morning, with the best of the Herald in your inbox, free of charge.</p></aside>
<h2>A shorter way to school</h2>
<p>For the children of Saltby the crossing takes nine minutes; the road around the estuary takes fifty, and in winter it is often under water.</p>
<ul><li>The first boat leaves at a quarter past seven.</li><li>The last one returns at half past nine in the evening.</li></ul>
<p>Read more: <a href="/old">Why the slipway closed</a></p>
<blockquote><p>We had given up hoping, and then one morning it was simply there, said a teacher at the primary school.</p></blockquote>
<p>Fares are to stay the same for two years, the county said, and children travel free on school days until the end of the pilot.</p></div>
<section class="related-stories"><h3>More stories</h3><ul><li><a href="/a">Bridge repairs run late</a></li><li><a href="/b">Storm closes the pier</a></li></ul></section>
</article><section id="comments"><p>I have waited for this for years and years, and I am so glad that it came back at last, well done to all.</p></section></main>
<footer><p>© 2025 Harbour Herald. All rights reserved.</p></footer></body></html>`;
