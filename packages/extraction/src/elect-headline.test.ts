import { expect, test } from 'vitest';
import { type Candidate, electHeadline } from './elect-headline.ts';

const TRUST = { h1: 1.1, 'JSON-LD': 1.15, 'og:title': 1.25, 'twitter:title': 0.5, title: 0.8 };
const elect = (titles: Partial<Record<keyof typeof TRUST, string>>) => {
  const all = Object.entries(titles).map(([from, text]): Candidate => ({ from, text, trust: TRUST[from as keyof typeof TRUST] }));
  return electHeadline(all)?.candidate.text;
};

test('elects the wording that most titles share', () => {
  expect(
    elect({ h1: 'Ferry returns to the quay', 'og:title': 'All you must know of the ferry', title: 'Ferry returns to the quay' }),
  ).toBe('Ferry returns to the quay');
  expect(elect({})).toBeUndefined();
});

test('takes what h1 and JSON-LD agree on against a title that adds words for search machines', () => {
  const long = 'Ferry News In Northport: Ferry returns to the quay after eleven years';
  const short = 'Ferry returns to the quay after eleven years';
  expect(elect({ h1: short, 'JSON-LD': short, 'og:title': `${long} | Northport News`, 'twitter:title': long, title: long })).toBe(
    short,
  );
});

test('keeps a kicker that only the h1 leaves out', () => {
  const whole = 'End of an odyssey: ferry returns to the quay';
  expect(elect({ h1: 'Ferry returns to the quay', 'JSON-LD': whole, 'og:title': whole })).toBe(whole);
});

test('names a live page by its title without the running label, in several languages', () => {
  const plain = 'Ferry passengers wait for a second night as the storm holds';
  for (const label of [
    'Northport storm LIVE: ',
    'Sturm-Ticker: ',
    'Tempête, en direct : ',
    'Live updates - ',
    'Temporal EN VIVO | ',
  ]) {
    const live = `${label}second night of waiting for passengers`;
    expect(elect({ h1: live, 'JSON-LD': live, 'og:title': plain, title: live })).toBe(plain);
    expect(elect({ h1: live, 'JSON-LD': live, 'og:title': live })).toBe(live);
  }
  const band = 'Alive again: passengers of the ferry tell of a second night';
  expect(elect({ h1: band, 'JSON-LD': band, 'og:title': plain, title: band })).toBe(band);
});

test('takes the visible h1 where search and sharing each have another wording', () => {
  const search = 'Storm damage in Northport: old quays and weak cranes are at risk';
  expect(
    elect({
      h1: 'How quays and harbours prepare for the next storm',
      'JSON-LD': search,
      'twitter:title': search,
      title: search,
      'og:title': 'When the cranes sway: a race against the next wave',
    }),
  ).toBe('How quays and harbours prepare for the next storm');
});

test('prefers the whole title to one cut short with dots', () => {
  expect(
    elect({
      'og:title': 'Ferry returns to the quay after eleven …',
      'twitter:title': 'Ferry returns to the quay after eleven …',
      h1: 'Ferry returns to the quay after eleven years',
    }),
  ).toBe('Ferry returns to the quay after eleven years');
});
