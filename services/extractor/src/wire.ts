import { type Article, contentHash } from '@slugline/extraction';
import { type Block, fingerprint, type Item, isText, STORY_DEFAULTS, type Story, type Wire } from '@slugline/model';

/** The part of a story that a wire states and a page cannot. */
type WireFacts = Pick<
  Story,
  | 'sourceVersion'
  | 'slugline'
  | 'urgency'
  | 'itemType'
  | 'provider'
  | 'edNote'
  | 'usageTerms'
  | 'copyrightNotice'
  | 'expires'
  | 'subjects'
  | 'places'
  | 'genres'
  | 'keywords'
  | 'signals'
  | 'links'
  | 'members'
>;

/**
 * A wire's text as it was sent: nothing is tidied away, as it is with web feeds, because a wire's body holds no page furniture. Only what the wire
 * does not state (dateline, language, standfirst) is looked for in the text.
 */
export function articleFromWire(read: Article, blocks: readonly Block[], wire: Wire): Article {
  return { ...read, body: blocks.filter(isText), dateline: wire.dateline ?? read.dateline };
}

/** Whether the page of a wire item is to be read: only where the wire sends no text and there is something to read about. */
export function wireWantsPage(item: Item, wire: Wire): boolean {
  const isText = wire.itemType === null || /(^|[:/#])text$/i.test(wire.itemType);
  return item.body.length === 0 && isText && wire.members.length === 0 && pubStatusOf(item) === 'usable';
}

/**
 * What may be done with the item. A source that holds it back until further notice has given no time that could pass, so the story is withheld until
 * the source sends a version without the embargo.
 */
export function pubStatusOf({ wire }: Item): Story['pubStatus'] {
  const status = wire?.pubStatus ?? 'usable';
  return status === 'usable' && wire?.embargo === 'until-further-notice' ? 'withheld' : status;
}

/** When an embargo ends, where the source says when. */
export function embargoedUntil({ wire }: Item): string | null {
  return wire?.embargo == null || wire.embargo === 'until-further-notice' ? null : wire.embargo;
}

/** What the item states beyond its text. */
export function wireFacts({ wire, rights, origin }: Item): WireFacts {
  if (wire === null) return { ...STORY_DEFAULTS, copyrightNotice: rights, provider: origin?.title ?? null };
  const notes = new Set([wire.edNote, wire.correctionInfo].filter((note) => note !== null));
  const { slugline, urgency, itemType, usageTerms, expires, subjects, places, genres, keywords, signals, links, members } = wire;
  return {
    ...{ slugline, urgency, itemType, usageTerms, expires, subjects, places, genres, keywords, signals, links, members },
    sourceVersion: wire.version,
    provider: wire.provider ?? origin?.title ?? null,
    edNote: notes.size === 0 ? null : [...notes].join('\n'),
    copyrightNotice: wire.copyright ?? rights,
  };
}

/** The hash of what a reader of a wire sees: also what it states, so that a new note or embargo code makes a version, and a new number alone does not. */
export function seenHash(
  story: Pick<Story, 'guid' | 'headline' | 'standfirst' | 'body' | 'byline' | 'dateline'> & WireFacts,
): string {
  const text = contentHash(story.headline, story.standfirst, story.body);
  const { byline, dateline, slugline, urgency, itemType, edNote, usageTerms, copyrightNotice, expires } = story;
  const { subjects, places, genres, keywords, signals, members } = story;
  // A link to an earlier version of the item itself changes with each version.
  const links = story.links.filter((link) => link.guid !== story.guid);
  return fingerprint(
    ...[text, byline, dateline, slugline, urgency, itemType, edNote, usageTerms, copyrightNotice, expires],
    ...[subjects, places, genres, keywords, signals, members, links],
  );
}
