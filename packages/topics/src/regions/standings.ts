import type { Entry } from './tree.ts';

/** What a story says of one place, in numbers, and what becomes of it as a tag. */
export interface Standing {
  place: Entry;
  headline: boolean;
  dateline: boolean;
  /** Given by the source as a subject, place or category. */
  stated: boolean;
  /** Mentions in standfirst and body: all, and those by an adjective, a metonym, a city or state. */
  count: number;
  adjectives: number;
  metonyms: number;
  cities: number;
  /** Those that stand for a currency: "the Australian dollar". */
  money: number;
  /** Whether one of them is in a list of at least four countries. */
  listed: boolean;
  /** Where the first of them stands in the body. */
  first: number;
  /** Share of the story's mentions. */
  share: number;
  /** Whether no country has more mentions. */
  top: boolean;
  /** How likely the story is about it, and whether that is likely enough. */
  score: number;
  about: boolean;
  /** Whether a word of the text names it, not only a code. */
  named: boolean;
  /** How many of its own mentions are kept as evidence. */
  kept: number;
  /** Which mentions these are, and which those of the places in it: a bit each, 32 to a number. */
  own: number[];
  members: number[];
}

/** A first mention at this offset or later is as late as can be. */
export const LATE = 2_000;

/**
 * What one story says of its places, in the order in which they came. The objects are made once and used again from story to story: a map and new
 * objects for each cost half as much as all else that regions take of a short story.
 */
export class Standings {
  /** Of these only the first `size` are the story's. */
  readonly list: Standing[] = [];
  size = 0;
  /** By a place's number where it would stand in the list; never wiped, as what stands there tells whose it is. */
  readonly #slots: number[] = [];
  /** How many numbers the mentions' bits fill. */
  width = 0;

  /** Begins with a story of so many mentions. */
  clear(mentions: number): void {
    this.size = 0;
    this.width = (mentions + 31) >> 5;
  }

  find(place: Entry): Standing | null {
    const slot = this.#slots[place.number];
    if (slot === undefined || slot >= this.size) return null;
    const standing = this.list[slot] as Standing;
    return standing.place === place ? standing : null;
  }

  /** Adds a place that is not there yet. */
  add(place: Entry): Standing {
    for (let next = this.#slots.length; next <= place.number; next += 1) this.#slots.push(0);
    if (this.size === this.list.length) this.list.push(unnamed(place));
    const standing = this.list[this.size] as Standing;
    this.#slots[place.number] = this.size;
    this.size += 1;
    wipe(standing, place);
    for (let at = 0; at < this.width; at += 1) {
      standing.own[at] = 0;
      standing.members[at] = 0;
    }
    return standing;
  }
}

function unnamed(place: Entry): Standing {
  const counts = { count: 0, adjectives: 0, metonyms: 0, cities: 0, money: 0, first: LATE, share: 0, score: 0, kept: 0 };
  const facts = { headline: false, dateline: false, stated: false, listed: false, top: false, about: false, named: false };
  return { place, ...counts, ...facts, own: [], members: [] };
}

/** As {@link unnamed}, over what was there before. */
function wipe(standing: Standing, place: Entry): void {
  standing.place = place;
  standing.headline = false;
  standing.dateline = false;
  standing.stated = false;
  standing.count = 0;
  standing.adjectives = 0;
  standing.metonyms = 0;
  standing.cities = 0;
  standing.money = 0;
  standing.listed = false;
  standing.first = LATE;
  standing.share = 0;
  standing.top = false;
  standing.score = 0;
  standing.about = false;
  standing.named = false;
  standing.kept = 0;
}
