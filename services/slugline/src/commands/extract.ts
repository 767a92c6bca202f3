import { type Article, extractArticle, extractText, withZone } from '@slugline/extraction';
import { type Block, bodyText } from '@slugline/model';
import { eachJsonLine, readInput } from './lines.ts';
import { print, printJson } from './output.ts';

/** The line that `slugline extract` writes for a page: `bodyText` is the standfirst and the blocks joined by a blank line, captions left out. */
function toLine(id: unknown, article: Article, trace: boolean): object {
  const { headline, standfirst, authors, published, modified, image, language, dateline } = article;
  const blocks = article.body;
  const lead: Block[] = standfirst === null ? [] : [{ kind: 'paragraph', text: standfirst }];
  return {
    id,
    headline,
    standfirst,
    bodyText: bodyText([...lead, ...blocks].filter((block) => block.kind !== 'caption')),
    bodyBlocks: blocks,
    authors,
    published: published && withZone(published),
    modified: modified && withZone(modified),
    image,
    language,
    dateline,
    categories: article.categories,
    canonicalUrl: article.canonicalUrl,
    ...(trace ? { trace: article.trace } : {}),
  };
}

function extract(content: string, url: string | null): Article {
  const isHtml = /<(?:!doctype|html|head|body|article|div|p|h1|meta|span|section)\b/i.test(content.slice(0, 20_000));
  return isHtml ? extractArticle({ html: content, url }) : extractText(content);
}

/** `slugline extract FILE|-`: an article page, or plain text, to its fields. With --ndjson lines `{id, url, html}`. */
export async function extractCommand(
  file = '-',
  options: { url?: string; ndjson?: boolean; json?: boolean; trace?: boolean },
): Promise<void> {
  const trace = options.trace === true;
  if (options.ndjson) {
    await eachJsonLine(file, ({ id, url, html }) =>
      toLine(id, extract(String(html ?? ''), typeof url === 'string' ? url : null), trace),
    );
    return;
  }
  const article = extract(await readInput(file), options.url ?? null);
  if (options.json) printJson(toLine(null, article, trace));
  else printArticle(article, trace);
}

function printArticle(article: Article, trace: boolean): void {
  const field = (name: string, value: string | null | undefined) => value && print(`${name.padEnd(12)}${value}`);
  field('headline', article.headline);
  field('standfirst', article.standfirst);
  field('authors', article.authors.join(', '));
  field('published', article.published && `${article.published.value} (from ${article.published.from})`);
  field('modified', article.modified && `${article.modified.value} (from ${article.modified.from})`);
  field('language', article.language);
  field('categories', article.categories.join(', '));
  field('image', article.image?.url);
  for (const block of article.body) print(`\n${block.kind === 'heading' ? '## ' : ''}${block.text}`);
  if (trace) for (const { step, did } of article.trace) print(`${step}: ${did}`);
}
