import { createHash } from 'node:crypto';
import { WIRE } from './stories/meridian-wire.ts';
import type { Article, Carrier, Outlet, SampleStory, WireStory } from './types.ts';

const MINUTE = 60_000;
/** The oldest story is so many minutes older than the first start. */
const SPAN_MINUTES = 3 * 24 * 60;
/** Seconds between two slots of the drip; with the jitter below 20 to 40. */
const SLOT_SECONDS = 30;

const AGENCY = 'meridian-wire';

/** Everything that `outlet` will ever publish: its own stories, and the agency copy it carries. */
export function storiesOf(outlet: Outlet): SampleStory[] {
  const carried = WIRE.flatMap((wire) => {
    const carrier = wire.carriers?.find((candidate) => candidate.outlet === outlet.source);
    return carrier === undefined ? [] : [carriedCopy(wire, carrier)];
  });
  return [...outlet.stories, ...carried];
}

/** The articles of `outlet` that are out at `now`, newest first, in the version of that moment. */
export function articlesAt(outlet: Outlet, startedAt: Date, now: Date): Article[] {
  return storiesOf(outlet)
    .map((story) => articleAt(outlet, story, startedAt, now))
    .filter((article) => article.published <= now)
    .sort((a, b) => b.published.getTime() - a.published.getTime() || a.id.localeCompare(b.id, 'en'));
}

/** When a story is first published; it depends on its outlet, its id and the first start alone, so that a restart changes nothing. */
export function publicationDate(outlet: Outlet, story: SampleStory, startedAt: Date): Date {
  const draw = fraction(`${outlet.source}/${story.id}`);
  if (story.live !== undefined) {
    const seconds = story.live * SLOT_SECONDS + Math.floor(draw * 11) - 5;
    return new Date(wholeSeconds(startedAt.getTime() + seconds * 1_000));
  }
  const wire = wireOf(story);
  const age = wire === undefined ? spread(draw) : carriedAge(wire, draw);
  return new Date(Math.floor((startedAt.getTime() - age * MINUTE) / MINUTE) * MINUTE);
}

function articleAt(outlet: Outlet, story: SampleStory, startedAt: Date, now: Date): Article {
  const published = publicationDate(outlet, story, startedAt);
  const path = outlet.articlePath.replace('{section}', slug(story.section)).replace('{id}', story.id);
  const article: Article = {
    outlet,
    id: story.id,
    guid: `tag:${outlet.host},2025:${story.id}`,
    path,
    url: `http://${outlet.host}${path}`,
    section: story.section,
    headline: story.headline,
    standfirst: story.standfirst,
    byline: story.by ?? null,
    text: story.text.trim(),
    picture: story.picture ?? null,
    correction: null,
    published,
    modified: published,
  };
  const { correction } = story;
  if (correction === undefined) return article;
  const modified = new Date(wholeSeconds(startedAt.getTime() + correction.afterSeconds * 1_000));
  if (modified > now) return article;
  return {
    ...article,
    headline: correction.headline ?? article.headline,
    standfirst: correction.standfirst ?? article.standfirst,
    text: correction.replace.reduce((text, [from, to]) => text.replace(from, () => to), article.text),
    correction: correction.note,
    modified,
  };
}

/** Agency copy as a member prints it: its own headline, a shorter dateline, fewer paragraphs. */
function carriedCopy(wire: WireStory, carrier: Carrier): SampleStory {
  const blocks = wire.text.trim().split('\n');
  const kept = blocks.slice(0, blocks.length - (carrier.cut ?? 0)).join('\n');
  const text =
    carrier.dateline === undefined
      ? kept.replace(' (Meridian Wire) — ', ' — ')
      : kept.replace(/^.*? — /, `${carrier.dateline} — `);
  const { correction: _, live: __, carriers: ___, ...rest } = wire;
  return {
    ...rest,
    id: `${wire.id}-mw`,
    by: 'Meridian Wire',
    headline: carrier.headline,
    standfirst: carrier.standfirst ?? wire.standfirst,
    text,
    ...(carrier.live === undefined ? {} : { live: carrier.live }),
  };
}

function wireOf(story: SampleStory): WireStory | undefined {
  return WIRE.find((wire) => story.id === `${wire.id}-mw`);
}

/** A member prints within 15 to 100 minutes of the agency. */
function carriedAge(wire: WireStory, draw: number): number {
  const agencyAge = wire.live === undefined ? spread(fraction(`${AGENCY}/${wire.id}`)) : 0;
  return Math.max(1, agencyAge - 15 - draw * 85);
}

/** Minutes before the start: from a few to three days, more than half of them within one day. */
function spread(draw: number): number {
  return 3 + SPAN_MINUTES * draw ** 1.9;
}

/** A number in [0, 1) that the text alone decides. */
function fraction(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32;
}

function wholeSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000) * 1_000;
}

/** A section's name as it stands in a path. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
