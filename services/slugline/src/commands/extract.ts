import {
  type Article,
  type ExtractOptions,
  extractArticle,
  extractText,
  kindSentence,
  PAGE_STEPS,
  type TraceEntry,
  withZone,
} from '@slugline/extraction';
import { type Block, bodyText, sluglineError } from '@slugline/model';
import { eachJsonLine, readInput } from './lines.ts';
import { print, printJson } from './output.ts';
import { checkSiteRules, createRuleCount, loadSiteRules } from './site-rules.ts';

/** What `slugline extract` can be told. */
interface ExtractFlags {
  url?: string;
  ndjson?: boolean;
  json?: boolean;
  trace?: boolean;
  skip?: string[];
  rules?: string;
  checkRules?: string;
}

/** The line that `slugline extract` writes for a page: `bodyText` is the standfirst and the blocks joined by a blank line, captions and embeds left out. */
function toLine(id: unknown, article: Article, trace: boolean): object {
  const { headline, standfirst, authors, published, modified, image, language, dateline } = article;
  const blocks = article.body;
  const lead: Block[] = standfirst === null ? [] : [{ kind: 'paragraph', text: standfirst }];
  return {
    id,
    kind: article.kind.code,
    headline,
    standfirst,
    bodyText: bodyText([...lead, ...blocks]),
    bodyBlocks: blocks,
    authors,
    published: published && withZone(published),
    modified: modified && withZone(modified),
    image,
    language,
    dateline,
    categories: article.categories,
    canonicalUrl: article.canonicalUrl,
    nextPage: article.nextPage,
    rights: article.rights,
    ...(article.rule === null ? {} : { rule: article.rule }),
    ...(trace ? { kindEvidence: article.kind.evidence, trace: article.trace } : {}),
  };
}

function extract(content: string, url: string | null, options: ExtractOptions): Article {
  const isHtml = /<(?:!doctype|html|head|body|article|div|p|h1|meta|span|section)\b/i.test(content.slice(0, 20_000));
  return isHtml ? extractArticle({ html: content, url }, {}, options) : extractText(content);
}

/** The options of one run. @throws request.invalid for a step that is none; extract.rules_invalid. */
async function readOptions({ skip = [], trace, rules }: ExtractFlags): Promise<ExtractOptions> {
  const steps = PAGE_STEPS.map(({ name }) => name);
  const unknown = skip.find((name) => !steps.includes(name));
  if (unknown !== undefined)
    throw sluglineError('request.invalid', { parameter: '--skip', expected: `one of ${steps.join(', ')}`, got: unknown });
  return { skip, detail: trace === true, rules: rules === undefined ? [] : await loadSiteRules(rules) };
}

/** `slugline extract FILE|-`: an article page, or plain text, to its fields. With --ndjson lines `{id, url, html}`. */
export async function extractCommand(file = '-', flags: ExtractFlags): Promise<void> {
  if (flags.checkRules !== undefined) return checkSiteRules(flags.checkRules, flags.json === true);
  const options = await readOptions(flags);
  const trace = flags.trace === true;
  if (flags.ndjson) {
    const count = createRuleCount();
    await eachJsonLine(file, ({ id, url, html }) => {
      const article = extract(String(html ?? ''), typeof url === 'string' ? url : null, options);
      count.note(article);
      return toLine(id, article, trace);
    });
    for (const line of count.lines()) process.stderr.write(`${line}\n`);
    return;
  }
  const article = extract(await readInput(file), flags.url ?? null, options);
  if (flags.json) printJson(toLine(null, article, trace));
  else printArticle(article, trace);
}

function printArticle(article: Article, trace: boolean): void {
  const field = (name: string, value: string | null | undefined) => value && print(`${name.padEnd(12)}${value}`);
  if (article.kind.code !== 'article') print(`${kindSentence(article.kind)}\n`);
  field('headline', article.headline);
  field('standfirst', article.standfirst);
  field('authors', article.authors.join(', '));
  field('published', article.published && `${article.published.value} (from ${article.published.from})`);
  field('modified', article.modified && `${article.modified.value} (from ${article.modified.from})`);
  field('language', article.language);
  field('categories', article.categories.join(', '));
  field('image', article.image?.url);
  field('next page', article.nextPage);
  field('AMP copy of', article.ampOf);
  field('rights', article.rights?.evidence.join('; '));
  if (article.rule !== null)
    field('site rule', `${article.rule.name}${article.rule.missed.map((part) => `; nothing matched for ${part}`).join('')}`);
  for (const block of article.body) print(`\n${block.kind === 'heading' ? '## ' : ''}${block.text}`);
  if (trace) printTrace(article.trace);
}

function printTrace(trace: readonly TraceEntry[]): void {
  for (const { step, did, removed = [], set = {} } of trace) {
    print(`\n${step}: ${did}`);
    for (const [name, value] of Object.entries(set)) print(`    set ${name}: ${value}`);
    for (const { text, why } of removed) print(`    removed, ${why}: ${text}`);
  }
}
