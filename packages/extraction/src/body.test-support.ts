import { extractArticle } from './article.ts';
import type { Article } from './port.ts';

/** Paragraphs of a story, long enough to be taken for one. */
export const FERRY = [
  'The ferry across the estuary sailed on Monday for the first time since the old slipway was closed eleven years ago, carrying forty passengers.',
  'The county bought the boat second-hand and paid for a new landing stage, which a local yard built over the winter for less than was feared.',
  'For the children of the village the crossing takes nine minutes; the road around the estuary takes fifty, and in winter it is under water.',
  'Fares are to stay the same for two years, the county said, and children travel free of charge on school days until the end of the pilot.',
] as const;
/** Of another story. */
export const BRIDGE = [
  'Repairs to the railway bridge will run into the autumn, the operator said on Friday, because steel for the third span has not been delivered.',
  'Trains between the two towns go by the longer route until then, which adds a quarter of an hour to the journey of each of the passengers.',
] as const;
export const HEADLINE = 'Ferry service returns to the estuary';
export const H1 = `<h1>${HEADLINE}</h1>`;

/** Lines as paragraphs. */
export function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n');
}

/** A page with this in its body, read. */
export function read(body: string, head = ''): Article {
  const html = `<!doctype html><html lang="en"><head><title>${HEADLINE} | Harbour Herald</title>${head}</head><body>${body}</body></html>`;
  return extractArticle({ html, url: 'https://herald.example/2025/ferry' });
}

/** The blocks as one line each, `kind: text`, paragraphs without the kind. */
export function lines({ body }: Article): string[] {
  return body.map(({ kind, text }) => (kind === 'paragraph' ? text : `${kind}: ${text}`));
}
