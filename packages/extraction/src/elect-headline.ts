import { fold, likeness } from './compare.ts';

/** A title that a page gives itself. */
export interface Candidate {
  text: string;
  from: string;
  /** How far its kind is trusted. */
  trust: number;
}

/** Whom the vote elected, and by which rule where it was not the vote alone. */
export interface Elected {
  candidate: Candidate;
  by: string;
}

/** The label of a live page, "Floods LIVE:" or "Storm-Ticker:", at the start of its title. */
const RUNNING_LABEL =
  /^[^:|]{0,60}?(?<![\p{L}\p{N}])(?:live|[\p{L}-]{0,30}ticker|en direct|direct|en vivo|en directo|in diretta|diretta|ao vivo|canlı|онлайн)(?:[ -]?(?:blog|ticker|updates?))?\s?(?::|\||\s[–—-]\s)/iu;

/** Whom all vote for: each gives what it is trusted with to those that read like it. */
function mostLiked(standing: readonly Candidate[], voters: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = 0;
  for (const candidate of standing) {
    const votes =
      voters.reduce((sum, voter) => sum + voter.trust * likeness(candidate.text, voter.text) ** 2, 0) * candidate.trust;
    if (votes > most) {
      best = candidate;
      most = votes;
    }
  }
  return best;
}

/** The title without a label: a live page's h1 names the running slot and its newest entry, anew each hour. */
function unlabelled(best: Candidate, all: readonly Candidate[]): Candidate | null {
  if (!RUNNING_LABEL.test(best.text)) return null;
  const plain = ({ from, text }: Candidate) =>
    from !== 'title' && text.length >= 20 && likeness(text, best.text) > 0 && !RUNNING_LABEL.test(text);
  return mostLiked(all.filter(plain), all);
}

/** What h1 and JSON-LD agree on letter by letter, where the elected one only adds to it, as titles for search machines do. */
function agreed(best: Candidate, all: readonly Candidate[]): Candidate | null {
  const said = (from: string) => all.filter((candidate) => candidate.from === from);
  return (
    said('h1').find(({ text }) => {
      const folded = fold(text);
      return (
        folded.length >= 15 &&
        folded !== fold(best.text) &&
        fold(best.text).includes(folded) &&
        said('JSON-LD').some((other) => fold(other.text) === folded)
      );
    }) ?? null
  );
}

/** The whole title of which the elected one shows the beginning, with dots. */
function whole(best: Candidate, all: readonly Candidate[]): Candidate | null {
  const start = /^(.{10,}\S)\s*(?:…|\.{3})$/u.exec(best.text)?.[1];
  if (start === undefined) return null;
  const folded = fold(start);
  return all.find(({ text }) => fold(text).startsWith(folded) && fold(text) !== folded) ?? null;
}

/** The visible h1 where search and sharing have a wording each and neither is the page's: the readers' one is the third. */
function readersOwn(best: Candidate, all: readonly Candidate[]): Candidate | null {
  const [search, shared] = ['JSON-LD', 'og:title'].map((from) => all.find((candidate) => candidate.from === from)?.text);
  if (search === undefined || shared === undefined || best.from === 'h1' || likeness(search, shared) >= 0.5) return null;
  const shown = all.find(({ from }) => from === 'h1');
  if (shown === undefined || shown.text.length < 30) return null;
  const likenesses = [search, shared].map((text) => likeness(text, shown.text));
  return Math.max(...likenesses) < 0.5 && Math.max(...likenesses) > 0.1 ? shown : null;
}

/** Rules that correct the vote, in the order in which they are asked. */
const CORRECTIONS = [
  ['without its running label', unlabelled],
  ["the readers' own wording", readersOwn],
  ['as h1 and JSON-LD agree', agreed],
  ['the whole of it', whole],
] as const;

/** Elects the headline among the titles of a page; null where it has none. */
export function electHeadline(all: readonly Candidate[]): Elected | null {
  const best = mostLiked(all, all);
  if (best === null) return null;
  for (const [by, correct] of CORRECTIONS) {
    const better = correct(best, all);
    if (better !== null) return { candidate: better, by };
  }
  return { candidate: best, by: '' };
}
