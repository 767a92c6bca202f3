import {
  BLOCK_SEPARATOR,
  bodyText,
  type Evidence,
  type EvidenceField,
  isText,
  printConcepts,
  type Story,
  type Tag,
  tagKey,
} from '@slugline/model';
import { type Range, rangesWithin } from './marks.ts';

export { tagKey } from '@slugline/model';

/** The anchor of a tag's evidence in the text, counted from 0. */
export function evidenceAnchor(tag: Pick<Tag, 'vocabulary' | 'code'>, index: number): string {
  return `why-${tag.vocabulary}-${tag.code.replace(/[^A-Za-z0-9]+/g, '-')}-${index}`;
}

/** What is to be marked in one field: the evidence of every tag, or of the chosen one alone. */
export function rangesOf(story: Story, field: EvidenceField, chosen: string | null): Range[] {
  return story.tags
    .filter((tag) => chosen === null || tagKey(tag) === chosen)
    .flatMap((tag) =>
      tag.evidence.flatMap((evidence, index) =>
        evidence.field === field
          ? { start: evidence.start, end: evidence.end, key: tagKey(tag), anchor: evidenceAnchor(tag, index) }
          : [],
      ),
    );
}

/** The ranges of each block of the body, whose evidence counts its offsets in the whole text. */
export function rangesOfBlocks(story: Story, chosen: string | null): Range[][] {
  const ranges = rangesOf(story, 'body', chosen);
  let offset = 0;
  return story.body.map((block) => {
    if (!isText(block)) return [];
    const here = rangesWithin(ranges, offset, block.text.length);
    offset += block.text.length + BLOCK_SEPARATOR.length;
    return here;
  });
}

/** Evidence with some of the text around it, for people to judge it by. */
export interface Context {
  before: string;
  text: string;
  after: string;
}

const AROUND = 32;

/** The evidence and what stands around it in its field; the evidence alone where its field is not at hand. */
export function contextOf(story: Story, evidence: Evidence): Context {
  const whole = evidence.field === 'body' ? bodyText(story.body) : fieldText(story, evidence.field);
  if (whole === null) return { before: '', text: evidence.text, after: '' };
  const before = whole.slice(0, evidence.start).split('\n').at(-1) ?? '';
  const after = whole.slice(evidence.end).split('\n')[0] ?? '';
  return {
    before: before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/u, '')}` : before,
    text: evidence.text,
    after: after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/u, '')}…` : after,
  };
}

/** The feed's categories as the tagger reads them, which evidence in them counts its offsets by. */
export function categoryText(story: Story): string {
  return story.categories.join(', ');
}

function fieldText(story: Story, field: Exclude<EvidenceField, 'body'>): string | null {
  if (field === 'subject') return printConcepts(story.subjects).text;
  if (field === 'place') return printConcepts(story.places).text;
  return field === 'category' ? categoryText(story) : story[field];
}

/** The names of the tags that imply a rolled-up one: those of its vocabulary that the text names with the same evidence. */
export function impliedBy(story: Story, tag: Tag): string[] {
  const place = (evidence: Evidence): string => `${evidence.field}:${evidence.start}:${evidence.end}`;
  const places = new Set(tag.evidence.map(place));
  return story.tags
    .filter((other) => other.vocabulary === tag.vocabulary && other.via !== 'rollup' && other.code !== tag.code)
    .filter((other) => other.evidence.some((evidence) => places.has(place(evidence))))
    .map((other) => other.name);
}
