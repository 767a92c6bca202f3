import { expect, test } from 'vitest';
import { EMPTY_SEARCH } from '../../search/state.ts';
import { barLabel, barTick, rangeWords } from './ranges.ts';

test('says a range in words, however it was typed', () => {
  expect(rangeWords(EMPTY_SEARCH)).toBe(null);
  expect(rangeWords({ ...EMPTY_SEARCH, from: 'now-7d' })).toBe('Since 7 days ago');
  expect(rangeWords({ ...EMPTY_SEARCH, to: '2026-06-04' })).toBe('Before Thu, 4 Jun 2026');
  expect(rangeWords({ ...EMPTY_SEARCH, from: '2026-06-04T10:00:00Z', to: '2026-06-04T11:00:00Z' })).toBe(
    '4 Jun 2026, 10:00 UTC to 4 Jun 2026, 11:00 UTC',
  );
});

test('labels bars by their width', () => {
  const iso = '2026-06-01T09:00:00Z';
  expect(barLabel(iso, 'week')).toBe('week of 1 Jun 2026');
  expect(barTick(iso, 'hour')).toBe('1 Jun, 09:00');
  expect(barTick(iso, 'hour', true)).toBe('09:00');
  expect(barTick(iso, 'month')).toBe('Jun 2026');
});
