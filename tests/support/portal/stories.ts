import {
  type Block,
  bodyText,
  type Evidence,
  fingerprint,
  STORY_DEFAULTS,
  type Story,
  storyId,
  TAG_DEFAULTS,
  type Tag,
  type Vocabulary,
} from '@slugline/model';
import { entryName } from '@slugline/topics';
import type { ShortStory } from './wire.ts';

const HOUR_MS = 3_600_000;

/** The full story of a short one, as the stages would leave it at `now`. */
export function fullStory(short: ShortStory, now: Date, more: Partial<Story> = {}): Story {
  const published = new Date(now.getTime() - short.hoursAgo * HOUR_MS).toISOString();
  const body = short.body.map(blockOf);
  const texts = { headline: short.headline, dateline: short.dateline ?? '', body: bodyText(body) };
  return {
    id: storyId(short.source, short.headline),
    version: 1,
    itemHash: fingerprint(short.headline, short.body),
    contentHash: fingerprint(short.headline, short.body),
    feedId: `feed-${short.source}`,
    source: short.source,
    sourceName: short.sourceName,
    guid: short.headline,
    url: `https://${short.source}.example/news/${encodeURIComponent(short.headline.toLowerCase().replaceAll(' ', '-'))}`,
    language: short.language ?? 'en',
    pubStatus: 'usable',
    headline: short.headline,
    standfirst: short.standfirst ?? null,
    byline: short.byline ?? null,
    authors: [],
    dateline: short.dateline ?? null,
    body,
    categories: short.categories ?? [],
    image: null,
    firstCreated: published,
    versionCreated: published,
    dateOrigins: { firstCreated: 'feed', versionCreated: 'metadata' },
    firstSeen: new Date(new Date(published).getTime() + 40_000).toISOString(),
    embargoedUntil: null,
    bodyOrigin: { from: 'page', code: null },
    wordCount: texts.body.split(/\s+/u).length,
    tags: [...tagsOf('policy', short.policies ?? {}, texts, short), ...tagsOf('region', short.regions ?? {}, texts, short)],
    ...STORY_DEFAULTS,
    sample: false,
    ...more,
  };
}

function blockOf(line: string): Block {
  if (line.startsWith('# ')) return { kind: 'heading', level: 3, text: line.slice(2) };
  if (line.startsWith('> ')) return { kind: 'quote', text: line.slice(2) };
  return line.startsWith('- ') ? { kind: 'listItem', text: line.slice(2) } : { kind: 'paragraph', text: line };
}

function tagsOf(
  vocabulary: Vocabulary,
  words: Record<string, string[]>,
  texts: Record<'headline' | 'dateline' | 'body', string>,
  { mentioned = [], parts = {} }: ShortStory,
): Tag[] {
  return Object.entries(words).map(([given, named], index) => {
    const rollup = vocabulary === 'region' && /^\d+$/.test(given);
    const code = rollup ? given.padStart(3, '0') : given;
    const evidence = named
      .flatMap((word) => evidenceOf(word, texts))
      .sort((a, b) => a.field.localeCompare(b.field) || a.start - b.start);
    return {
      ...TAG_DEFAULTS,
      vocabulary,
      code,
      name: entryName(vocabulary, code) ?? code,
      score: Math.max(0.35, 0.97 - index * 0.13),
      via: rollup ? 'rollup' : 'mention',
      about: !mentioned.includes(code),
      primary: vocabulary === 'policy' && index === 0,
      parent: parts[code] ?? null,
      evidence,
    };
  });
}

function evidenceOf(word: string, texts: Record<'headline' | 'dateline' | 'body', string>): Evidence[] {
  return (['headline', 'dateline', 'body'] as const).flatMap((field) => {
    const found: Evidence[] = [];
    for (let start = texts[field].indexOf(word); start >= 0; start = texts[field].indexOf(word, start + 1)) {
      found.push({ field, start, end: start + word.length, text: word });
    }
    return found;
  });
}
