import { extractText } from '@slugline/extraction';
import { bodyText, type Tag } from '@slugline/model';
import { readConfig } from '@slugline/runtime';
import { taggerOptions, taggerSettings } from '@slugline/tagger';
import { createTagger, createVocabularies, type Vocabularies } from '@slugline/topics';
import { eachJsonLine, readInput } from './lines.ts';
import { print, printJson } from './output.ts';
import { withSources } from './source-options.ts';
import { modelFile } from './topics.ts';

type TagOptions = { ndjson?: boolean; json?: boolean; model?: string; home?: Record<string, string>; datelineWeight?: number };

/** `slugline tag FILE|-`: what a text is about, with the evidence. With --ndjson lines `{id, title, text, source?, language?}`. */
export async function tagCommand(file = '-', options: TagOptions): Promise<void> {
  const model = options.model === undefined ? {} : { model: await modelFile(options.model) };
  const made = { ...withSources(taggerOptions(readConfig(taggerSettings)), options), ...model };
  const tagger = createTagger(made);
  if (options.ndjson) {
    await eachJsonLine(file, ({ id, title, text, source, language }) => ({
      id,
      tags: tagger({
        headline: asText(title) ?? '',
        body: asText(text) ?? '',
        source: asText(source),
        language: asText(language),
      }).map(tagLine),
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
  if (options.json) printJson({ id: null, tags: tags.map(tagLine) });
  else if (tags.length === 0) print('No region, policy area or tag of your own was found.');
  else printTags(tags, createVocabularies(made.vocabularies));
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** A tag as programs read it: nobody edited it. */
function tagLine({ vocabulary, code, name, score, about, primary, parent, via, evidence }: Tag): Omit<Tag, 'editor'> {
  return { vocabulary, code, name, score, about, primary, parent, via, evidence };
}

function printTags(tags: readonly Tag[], { list }: Vocabularies): void {
  for (const { vocabulary, title } of list) {
    const own = tags.filter((tag) => tag.vocabulary === vocabulary);
    const groups =
      vocabulary === 'region'
        ? [
            { title: `${title}: about`, tags: own.filter((tag) => tag.about) },
            { title: `${title}: mentioned`, tags: own.filter((tag) => !tag.about) },
          ]
        : [{ title, tags: own }];
    for (const group of groups) {
      if (group.tags.length === 0) continue;
      print(group.title);
      for (const tag of group.tags) printTag(tag);
    }
  }
}

const VIA: Record<Tag['via'], string> = { mention: '', rollup: ', follows', code: ', by code', editor: ', by an editor' };
const SHOWN = 4;

function printTag(tag: Tag): void {
  const shown = tag.evidence.slice(0, SHOWN).map(({ text, field, start, end }) => `${text} (${field} ${start}–${end})`);
  const facts = `${tag.primary ? ', primary' : ''}${tag.parent === null ? '' : `, part of ${tag.parent}`}${VIA[tag.via]}`;
  const more = tag.evidence.length > SHOWN ? ', …' : '';
  print(`  ${tag.code.padEnd(6)} ${tag.score.toFixed(2)}  ${tag.name}${facts}: ${shown.join(', ')}${more}`);
}
