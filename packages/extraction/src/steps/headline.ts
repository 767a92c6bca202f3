import { oneLine } from '@slugline/model';
import { fold, likeness } from '../compare.ts';
import { linkedText, metaValue, type PageFacts } from '../facts.ts';
import type { Step } from '../reading.ts';
import { repairLine } from '../repair.ts';
import { siteNames } from '../site.ts';
import { textOf } from '../tree.ts';

interface Candidate {
  text: string;
  from: string;
  /** How far its kind is trusted. */
  trust: number;
}

const SEPARATOR = /\s+[|–—·•»:-]{1,2}\s+|\s*\|\s*|\s+::\s+/u;

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
    if (isSite(last)) bare = bare.slice(0, bare.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/u, '');
    else if (isSite(first)) bare = bare.slice(first.length).replace(/^[\s|–—·•»:-]+/u, '');
    else break;
  }
  return bare === '' ? title : bare;
}

function candidates(facts: PageFacts, names: readonly string[], feedHeadline: string | null | undefined): Candidate[] {
  const found: Candidate[] = [];
  const add = (text: string | null | undefined, from: string, trust: number) => {
    const line = repairLine((text ?? '').slice(0, 2_000));
    if (line.length >= 3 && line.length <= 400 && !names.includes(fold(line))) found.push({ text: line, from, trust });
  };
  for (const heading of facts.headings.slice(0, 3)) add(textOf(heading), 'h1', facts.headings.length === 1 ? 1.15 : 1.05);
  add(withoutSite(linkedText(facts, 'headline') ?? '', names), 'JSON-LD', 1.1);
  add(withoutSite(metaValue(facts, 'og:title') ?? '', names), 'og:title', 1.05);
  add(
    withoutSite(metaValue(facts, 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title') ?? '', names),
    'twitter:title',
    0.8,
  );
  add(withoutSite(facts.title ?? '', names), 'title', 0.7);
  add(feedHeadline, 'feed', 1);
  return found;
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
    let best: Candidate | null = null;
    let most = 0;
    for (const candidate of running) {
      const votes = running.reduce((sum, voter) => sum + voter.trust * likeness(candidate.text, voter.text), 0) * candidate.trust;
      if (votes > most) {
        best = candidate;
        most = votes;
      }
    }
    article.headline = best?.text ?? null;
    return best === null ? 'no candidate' : `from ${best.from}, of ${running.length} candidates`;
  },
};
