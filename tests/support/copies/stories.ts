import { type Chance, capital, chanceOf, type Event, makeEvent, sentence, spelt } from './prose.ts';
import { FIRST, LAST, PLACES, WIRES } from './words.ts';

/** A made-up story. Those of one `text` are copies of it; those of one `event` but another text are not. */
export interface MadeStory {
  id: string;
  text: number;
  event: number;
  source: string;
  wire: string | null;
  headline: string;
  paragraphs: string[];
  /** Milliseconds. */
  firstCreated: number;
}

interface Written {
  headline: string;
  paragraphs: { kind: 'prose' | 'quote'; text: string }[];
}

function headlineOf(chance: Chance, event: Event): string {
  return capital(
    `${event.place} ${chance.pick(event.nouns)} ${chance.pick(['talks', 'row', 'plan', 'vote', 'deal'])}: ${sentence(chance, event)}`,
  ).replace(/\.$/, '');
}

/** A text of one's own: paragraphs of one to three sentences, quotes among them, and what everybody carries. */
function write(chance: Chance, event: Event, length: number, quotes: readonly string[]): Written {
  const paragraphs: Written['paragraphs'] = Array.from({ length }, () => ({
    kind: 'prose',
    text: Array.from({ length: chance.between(1, 3) }, () => sentence(chance, event)).join(' '),
  }));
  for (const text of quotes) paragraphs.splice(chance.between(1, paragraphs.length), 0, { kind: 'quote', text });
  return { headline: headlineOf(chance, event), paragraphs };
}

/** What an outlet does to a wire's text: each habit by chance. */
function carry(chance: Chance, event: Event, original: Written): Written {
  const kept = chance.is(0.5) ? 1 : chance.between(40, 100) / 100;
  let paragraphs = original.paragraphs.slice(0, Math.max(1, Math.ceil(original.paragraphs.length * kept)));
  if (chance.is(0.4)) {
    paragraphs = paragraphs.map((one) =>
      one.kind === 'quote' && chance.is(0.5) ? { kind: 'quote', text: chance.pick(makeEvent(chance).quotes) } : one,
    );
  }
  if (chance.is(0.3))
    paragraphs = [{ kind: 'prose', text: `${sentence(chance, event)} ${sentence(chance, event)}` }, ...paragraphs];
  return { headline: chance.is(0.7) ? headlineOf(chance, event) : original.headline, paragraphs };
}

function publish(chance: Chance, event: Event, written: Written, wire: string | null): string[] {
  const where = chance.pick(['Britain', 'America'] as const);
  const name = () => `${chance.pick(FIRST)} ${chance.pick(LAST)}`;
  const place = chance.is(0.8) ? event.place : chance.pick(PLACES);
  const datelines = [
    `${place.toUpperCase()}, ${event.date} (${wire ?? 'Staff'}) - `,
    `${place} (${wire ?? 'own report'}) — `,
    '',
  ];
  const credits = [`(Reporting by ${name()} and ${name()}; Editing by ${name()})`, `© ${wire ?? 'All rights reserved'}`, ''];
  const texts = written.paragraphs.map(({ text }) => text);
  const whole = [chance.pick(datelines) + (texts[0] ?? ''), ...texts.slice(1), chance.pick(credits)];
  return whole.filter((text) => text !== '').map((text) => spelt(text, where));
}

const START = Date.UTC(2026, 2, 1);

/**
 * Made-up stories: events, each with a wire's text that up to seven outlets carry in their own way, and with other texts on the same event that share its
 * names, places and numbers, two of its quotes and one whole paragraph.
 */
export function makeCopies(count: number, seed = 5): MadeStory[] {
  const chance = chanceOf(seed);
  const stories: MadeStory[] = [];
  for (let number = 0; stories.length < count; number += 1) {
    const event = makeEvent(chance);
    const at = START + chance.between(0, 20 * 86_400_000);
    const texts = 1 + (chance.is(0.6) ? chance.between(1, 2) : 0);
    for (let text = 0; text < texts; text += 1) {
      const own = write(chance, event, chance.between(7, 20), text === 0 ? event.quotes : event.quotes.slice(0, 2));
      own.paragraphs.splice(chance.between(1, own.paragraphs.length), 0, { kind: 'prose', text: event.background });
      const wire = chance.is(0.7) ? chance.pick(WIRES) : null;
      const outlets = chance.is(0.4) ? 0 : chance.between(1, 7);
      for (let outlet = 0; outlet <= outlets && stories.length < count; outlet += 1) {
        const written = outlet === 0 ? own : carry(chance, event, own);
        stories.push({
          id: `s${stories.length}`,
          ...{ text: number * 10 + text, event: number, wire },
          source: outlet === 0 && wire !== null ? wire.toLowerCase() : `outlet-${chance.between(1, 400)}`,
          headline: spelt(written.headline, 'Britain'),
          paragraphs: publish(chance, event, written, wire),
          firstCreated: at + (outlet === 0 ? 0 : chance.between(-10, 600)) * 60_000,
        });
      }
    }
  }
  return stories;
}
