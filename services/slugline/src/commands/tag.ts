import { extractText } from '@slugline/extraction';
import { bodyText, type Tag } from '@slugline/model';
import { createTagger } from '@slugline/topics';
import { eachJsonLine, readInput } from './lines.ts';
import { print, printJson } from './output.ts';

/** `slugline tag FILE|-`: regions and policy areas of a text, with the evidence. With --ndjson lines `{id, title, text, language?}`. */
export async function tagCommand(file = '-', options: { ndjson?: boolean; json?: boolean }): Promise<void> {
  const tagger = createTagger();
  if (options.ndjson) {
    await eachJsonLine(file, ({ id, title, text, language }) => ({
      id,
      tags: tagger({
        headline: String(title ?? ''),
        body: String(text ?? ''),
        language: typeof language === 'string' ? language : null,
      }),
    }));
    return;
  }
  const article = extractText(await readInput(file));
  const tags = tagger({
    headline: article.headline ?? '',
    standfirst: article.standfirst ?? '',
    body: bodyText(article.body),
    language: article.language,
  });
  if (options.json) printJson({ id: null, tags });
  else if (tags.length === 0) print('No region or policy area was found.');
  else for (const tag of tags) printTag(tag);
}

function printTag(tag: Tag): void {
  const shown = tag.evidence
    .slice(0, 4)
    .map((evidence) => `${evidence.text} (${evidence.field} ${evidence.start}–${evidence.end})`);
  print(
    `${tag.vocabulary.padEnd(7)} ${tag.code.padEnd(4)} ${tag.score.toFixed(2)}  ${tag.name}, by ${tag.via}: ${shown.join(', ')}${tag.evidence.length > 4 ? ', …' : ''}`,
  );
}
