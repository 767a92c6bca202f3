import { oneLine } from '@slugline/model';
import { fold, likeness } from '../compare.ts';
import { type Candidate, electHeadline } from '../elect-headline.ts';
import { linkedText, linkedTexts, metaValue, type PageFacts } from '../facts.ts';
import { plainText } from '../plain-text.ts';
import type { PageReading, Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import { siteNames } from '../site.ts';
import { withoutTagEnds } from '../tag-ends.ts';
import { textOf } from '../tree.ts';

const SEPARATOR = /\s+[|–—·•»:*-]{1,2}\s+|\s*[|｜]\s*|：/u;
const EDGE = String.raw`[\s|｜–—·•»:：*-]+`;
const EDGE_BEFORE = new RegExp(`^${EDGE}`, 'u');
/** Marks that stand between a headline and a name, at its end. Bounded, because it is not anchored at its start. */
const EDGE_AFTER = /[\s|｜–—·•»:：*-]{1,20}$/u;

/** Takes the site's name, and a section before it, off a title. */
export function withoutSite(title: string, names: readonly string[]): string {
  let bare = oneLine(title.slice(0, 2_000));
  for (let round = 0; round < 3; round += 1) {
    const parts = bare.split(SEPARATOR);
    if (parts.length < 2) break;
    const isSite = (part: string) =>
      names.some(
        (name) =>
          fold(part) === name ||
          (fold(part).length > 3 && name.includes(fold(part))) ||
          (name.length > 4 && fold(part).includes(name) && part.length < name.length + 20),
      );
    const last = parts.at(-1) ?? '';
    const first = parts[0] ?? '';
    if (isSite(last)) bare = bare.slice(0, bare.lastIndexOf(last)).replace(EDGE_AFTER, '');
    else if (isSite(first)) bare = bare.slice(first.length).replace(EDGE_BEFORE, '');
    else break;
  }
  return bare === '' ? title : bare;
}

/** What stands before the first separator where that alone is one of `others`: the rest names the site, a section or an author. */
function withoutTail(title: string, others: readonly string[]): string {
  const known = new Set(others.map(fold).filter((other) => other.length >= 8 && other !== fold(title)));
  let at = 0;
  for (let round = 0; round < 10 && known.size > 0; round += 1) {
    const found = SEPARATOR.exec(title.slice(at));
    if (found === null) return title;
    const head = title.slice(0, at + found.index);
    if (known.has(fold(head))) return head;
    at += found.index + found[0].length;
  }
  return title;
}

/** A title without tags that set its type, which publishers let slip into metadata; others are what the title is about. */
function withoutFormat(title: string): string {
  if (!title.includes('<')) return title;
  return title
    .slice(0, 2_000)
    .replace(/<(em|i|b|strong|span|sup|sub|u|small|font|mark|p)(?:\s[^<>]{0,200})?>([^<>]{0,400})<\/\1>/gi, '$2')
    .replace(/<(?:w?br)\s?\/?>/gi, ' ');
}

/** The sections that the page names, folded: a title may end in one. */
function sectionNames(facts: PageFacts): string[] {
  return [metaValue(facts, 'article:section') ?? '', ...linkedTexts(facts, 'articleSection')]
    .map(fold)
    .filter((name) => name.length > 2);
}

/** The titles that a page gives itself, most trusted kind first within what each repeats of the others. */
function candidates(facts: PageFacts, names: readonly string[], feedHeadline: string | null | undefined): Candidate[] {
  const tails = [...names, ...sectionNames(facts)];
  const given = (text: string | null) => withoutSite(withoutFormat(text ?? ''), tails);
  const headings = facts.headings.slice(0, 3).map((heading) => repairLine(withoutTagEnds(textOf(heading))));
  const claims = {
    linked: given(plainText(linkedText(facts, 'headline') ?? '')),
    shared: given(metaValue(facts, 'og:title')),
    tweeted: given(metaValue(facts, 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title')),
    title: given(facts.title),
  };
  const all = [...headings, ...Object.values(claims), feedHeadline ?? ''];
  const kinds: [string | null | undefined, from: string, trust: number][] = [
    ...headings.map((text): [string, string, number] => [text, 'h1', headings.length === 1 ? 1.1 : 1]),
    [withoutTail(claims.linked, all), 'JSON-LD', 1.15],
    [withoutTail(claims.shared, all), 'og:title', 1.25],
    [withoutTail(claims.tweeted, all), 'twitter:title', 0.5],
    [withoutTail(claims.title, all), 'title', 0.8],
    [feedHeadline, 'feed', 1],
  ];
  return kinds.flatMap(([text, from, trust]) => {
    const line = repairLine((text ?? '').slice(0, 2_000));
    return line.length < 3 || line.length > 400 || names.includes(fold(line)) ? [] : [{ text: line, from, trust }];
  });
}

/** Drops the h1 that says in other words what another kind of title was elected for; one that says the same shows where the text begins. */
function dropShown({ facts, runs }: PageReading, headline: string): void {
  const shown = facts.headings.slice(0, 3).find((heading) => likeness(textOf(heading), headline) >= 0.3);
  if (shown === undefined || likeness(textOf(shown), headline) >= 0.9) return;
  for (const run of runs) if (run.block === shown) run.dropped ??= 'the headline in other words';
}

/** Elects the headline. */
export const chooseHeadline: Step = {
  name: 'headline',
  reason: 'A vote between h1, JSON-LD, og:title, <title> without the site and the feed: each alone is wrong more often.',
  run({ page, article, hints, url }) {
    if (page === null) {
      article.headline = repairLine(hints.headline ?? '') || null;
      return article.headline === null ? 'none given' : 'from the feed';
    }
    const running = candidates(page.facts, siteNames(page.facts, url), hints.headline);
    const elected = electHeadline(running);
    if (elected === null) return 'no candidate';
    const { candidate, by } = elected;
    article.headline = candidate.text;
    if (candidate.from !== 'h1') dropShown(page, candidate.text);
    return `from ${candidate.from}${by === '' ? '' : ` (${by})`}, of ${running.length} candidates`;
  },
};
