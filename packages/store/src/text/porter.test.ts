import { expect, test } from 'vitest';
import { porterStem } from './porter.ts';

test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['ties', 'ti'],
  ['cats', 'cat'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['plastered', 'plaster'],
  ['bled', 'bled'],
  ['motoring', 'motor'],
  ['sing', 'sing'],
  ['conflated', 'conflat'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['failing', 'fail'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['vietnamization', 'vietnam'],
  ['possibly', 'possibl'],
  ['archaeology', 'archaeolog'],
  ['triplicate', 'triplic'],
  ['goodness', 'good'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['probate', 'probat'],
  ['rate', 'rate'],
  ['controll', 'control'],
  ['is', 'is'],
  ['东京', '东京'],
])('%s has the stem %s', (word, stem) => {
  expect(porterStem(word)).toBe(stem);
});
