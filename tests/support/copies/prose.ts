import { ADJECTIVES, ADVERBS, BODIES, FIRST, LAST, MONTHS, NOUNS, PLACES, ROLES, VERBS } from './words.ts';

/** Numbers that look random and are the same for a seed (mulberry32). */
export interface Chance {
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(values: readonly T[]): T;
  is(probability: number): boolean;
}

/** Makes a chance of a seed. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(values: readonly T[]): T => {
    const value = values[between(0, values.length - 1)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  return { next, between, pick, is: (probability) => next() < probability };
}

/** What all stories on one event have in common. Spellings are still in pairs (`labour/labor`). */
export interface Event {
  place: string;
  people: string[];
  bodies: string[];
  nouns: string[];
  numbers: string[];
  date: string;
  /** What its people said: each story carries some of it, word for word. */
  quotes: string[];
  /** A paragraph that everybody carries: a statement, the background of a wire. */
  background: string;
}

/** Makes an event. */
export function makeEvent(chance: Chance): Event {
  const several = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
  const event: Event = {
    place: chance.pick(PLACES),
    people: several(4, () => `${chance.pick(ROLES)} ${chance.pick(FIRST)} ${chance.pick(LAST)}`),
    bodies: several(3, () => `${chance.pick(ADJECTIVES)} ${chance.pick(BODIES)}`),
    nouns: several(14, () => chance.pick(NOUNS)),
    numbers: several(6, () => String(chance.between(3, 9_800))),
    date: `${chance.pick(MONTHS)} ${chance.between(1, 28)}`,
    quotes: [],
    background: '',
  };
  event.quotes = several(
    5,
    () => `“${capital(clause(chance, event))} ${clause(chance, event, 'and')},” ${chance.pick(event.people)} said.`,
  );
  event.background = several(3, () => sentence(chance, event)).join(' ');
  return event;
}

function thing(chance: Chance, event: Event): string {
  const noun = chance.is(0.7) ? chance.pick(event.nouns) : chance.pick(NOUNS);
  const article = chance.pick(['the', 'a', 'its', 'their', 'another', 'every']);
  return chance.is(0.5) ? `${article} ${chance.pick(ADJECTIVES)} ${noun}` : `${article} ${noun}`;
}

function actor(chance: Chance, event: Event): string {
  return chance.pick([chance.pick(event.people), `the ${chance.pick(event.bodies)}`, `officials in ${event.place}`]);
}

function clause(chance: Chance, event: Event, opening = ''): string {
  const verb = chance.is(0.2) ? `${chance.pick(ADVERBS)} ${chance.pick(VERBS)}` : chance.pick(VERBS);
  return `${opening} ${chance.is(0.5) ? actor(chance, event) : thing(chance, event)} ${verb} ${thing(chance, event)}`.trim();
}

const LINKS = ['after', 'while', 'because', 'although', 'before', 'as', 'and', 'but', 'so that', 'since'];

/** A sentence on an event. */
export function sentence(chance: Chance, event: Event): string {
  const parts = [clause(chance, event)];
  if (chance.is(0.35)) parts.push(`worth ${chance.pick(event.numbers)} million`);
  if (chance.is(0.3)) parts.push(`near ${event.place}`);
  if (chance.is(0.2)) parts.push(`on ${event.date}`);
  if (chance.is(0.6)) parts.push(clause(chance, event, chance.pick(LINKS)));
  return `${capital(parts.join(' '))}.`;
}

/** The first letter made a capital one. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as Britain or America spells it. */
export function spelt(text: string, where: 'Britain' | 'America'): string {
  return text.replace(/(\p{L}[\p{L}-]*)\/(\p{L}[\p{L}-]*)/gu, where === 'Britain' ? '$1' : '$2');
}
