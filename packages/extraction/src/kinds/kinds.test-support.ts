import { escaped } from '../wire-copy.test-support.ts';

/** A page of the test's own making: the head's inside, and the body's. */
export function page(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
}

/** JSON-LD of an article with a date, and whatever else is given. */
export function linked(more: object): string {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: '2026-02-03T08:00:00Z', ...more };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** Paragraphs of text that stands for any article. */
export function paragraphs(count: number): string {
  const said = [
    'The harbour council voted on Tuesday to widen the northern quay, after a debate that lasted well into the night and drew a full gallery.',
    'Work is to begin in the spring and to take two years, during which the fishing fleet will land its catch at the old basin by the mill.',
    'The mayor said that the cost was high but known, and that the county would carry a third of it under an agreement signed last autumn.',
    'Two members voted against, because the plan leaves the sea wall as it is, and the last storm took forty metres of it in a single tide.',
  ];
  return Array.from(
    { length: count },
    (_, index) => `<p>${escaped(said[index % said.length] ?? '')} That was item ${index}.</p>`,
  ).join('');
}

/** A list of links to other articles. */
export function teasers(count: number): string {
  const items = Array.from(
    { length: count },
    (_, index) => `<li><a href="/story-${index}">Council decides on the matter of the quay number ${index}</a></li>`,
  );
  return `<ul>${items.join('')}</ul>`;
}

export const NAV = '<nav><a href="/">Home</a> <a href="/news">News</a></nav>';
