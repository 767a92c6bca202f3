import { expect, test } from 'vitest';
import { printConcepts } from './concept.ts';

test('prints a concept with name and code, or what there is of the two', () => {
  const { text, spans } = printConcepts([
    { code: 'medtop:07000000', name: 'health' },
    { code: null, name: 'Riga' },
    { code: null, name: null },
    { code: 'N2:GB', name: null },
    { code: 'FR', name: 'FR' },
  ]);
  expect(text).toBe('health (medtop:07000000); Riga; N2:GB; FR');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['health (medtop:07000000)', 'Riga', 'N2:GB', 'FR']);
});
