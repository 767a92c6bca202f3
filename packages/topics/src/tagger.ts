import { fingerprint, type Tag } from '@slugline/model';
import { languageOf, statedLanguage } from './language.ts';
import { shippedModel } from './model/shipped.ts';
import { createOwnTagger } from './own/tag.ts';
import { sceneOf } from './policy/abroad.ts';
import { createPolicyTagger } from './policy/tag.ts';
import type { Tagger, TaggerOptions } from './port.ts';
import { createRegionTagger, homeOf } from './regions/tag.ts';
import { type FieldText, fieldTexts } from './texts.ts';

/** Changes with every change of rules or data that gives other tags. */
export const taggerVersion = '5';

/**
 * Makes the tagger. It reads a story's texts, and the codes of its subjects and places, and gives its regions and policy areas, each with a score and the evidence for it. Pure and
 * deterministic; the data of a language is read when its first story comes.
 */
export function createTagger(options: TaggerOptions = {}): Tagger {
  const own = (options.vocabularies ?? []).map(createOwnTagger);
  const tagRegions = createRegionTagger(options);
  const tagPolicy = createPolicyTagger(options.model ?? shippedModel());
  return (story) => {
    const texts = fieldTexts(story);
    const language = statedLanguage(story.language) ?? languageOf(null, proseOf(texts));
    const source = story.source ?? null;
    const regions = tagRegions(texts, language, source);
    const tags = tagPolicy(texts, language, sceneOf(regions, homeOf(options, source), language, story.language));
    for (const tag of regions) tags.push(tag);
    for (const tagOwn of own) tags.push(...tagOwn(texts));
    return inPlace(tags);
  };
}

/** What people wrote of a story as sentences. */
function proseOf(texts: readonly FieldText[]): string {
  const prose = texts.filter(({ field }) => field !== 'subject' && field !== 'place');
  return prose.map(({ text }) => text).join('\n');
}

/** What a story's `taggerVersion` says: {@link taggerVersion}, and where an operator's data give other tags, a hash of these. */
export function taggerVersionOf(options: TaggerOptions = {}): string {
  const isPlain = Object.values(options).every(
    (value) => value === undefined || (typeof value === 'object' && Object.keys(value).length === 0),
  );
  return isPlain ? taggerVersion : `${taggerVersion}+${fingerprint(options).slice(0, 8)}`;
}

/** Of fewer tags the order is made by putting each behind those before it: they come nearly in order, and a sort calls out for every comparison. */
const FEW = 80;

function inPlace(tags: Tag[]): Tag[] {
  if (tags.length >= FEW) return tags.sort(inOrder);
  for (let next = 1; next < tags.length; next += 1) {
    const tag = tags[next] as Tag;
    let at = next;
    for (; at > 0 && inOrder(tag, tags[at - 1] as Tag) < 0; at -= 1) tags[at] = tags[at - 1] as Tag;
    tags[at] = tag;
  }
  return tags;
}

/** By vocabulary, then score, then code. */
function inOrder(a: Tag, b: Tag): number {
  if (a.vocabulary !== b.vocabulary) return a.vocabulary < b.vocabulary ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}
