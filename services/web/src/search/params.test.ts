import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CRITERIA_PARAMETERS, parseSearchParams, parseSearchParamsTolerant } from './params.ts';
import { EMPTY_SEARCH } from './state.ts';
import { searchUrl } from './url.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const read = (query: string) => parseSearchParams(new URLSearchParams(query), now);

describe('reading a search', () => {
  test('of nothing finds everything, newest first', () => {
    expect(read('')).toMatchObject({ request: { query: null, filters: {}, sort: 'newest', size: 25 }, text: '', notes: [] });
  });

  test('with a query sorts by relevance, unless the URL or the place says otherwise', () => {
    expect(read('q=port').request.sort).toBe('relevance');
    expect(read('q=port&sort=oldest').request.sort).toBe('oldest');
    expect(parseSearchParams(new URLSearchParams('q=port'), now, { newestFirst: true }).request.sort).toBe('newest');
  });

  test('takes names and codes of regions and policy areas', () => {
    expect(read('region=Mexico&region=co&topic=defense').filters).toEqual({ region: ['CO', 'MX'], topic: ['16'] });
  });

  test('puts values in order, each once', () => {
    expect(read('lang=FR&lang=en&lang=en&source=B&source=a').filters).toEqual({ lang: ['en', 'fr'], source: ['a', 'b'] });
  });

  test('keeps relative times as they were typed, and reads them for the Store', () => {
    const search = read('from=now-24h&to=now');
    expect(search.request).toMatchObject({ from: '2026-02-28T12:00:00.000Z', to: '2026-03-01T12:00:00.000Z' });
    expect(search.state).toMatchObject({ from: 'now-24h', to: 'now' });
  });

  test('takes an offset whose plus sign was not escaped', () => {
    expect(read('from=2026-02-28T10:00:00+02:00').request.from).toBe('2026-02-28T08:00:00.000Z');
  });

  test('takes an empty value for none, as forms send it', () => {
    expect(read('q=&region=&from=&sort=&size=&cursor=')).toEqual(read(''));
  });

  test('resolves names in the query too', () => {
    expect(read('q=region:mexico').request.query).toMatchObject({ type: 'code', field: 'region', codes: ['MX'] });
  });

  test('gives one canonical URL for the many ways to write a search', () => {
    const url = (query: string) => searchUrl('/', read(query).state);
    expect(url('topic=16&region=MX&q=port&region=CO')).toBe('/?q=port&region=CO&region=MX&topic=16');
    expect(url('region=Colombia&q=port&region=mexico&topic=Defense&size=')).toBe('/?q=port&region=CO&region=MX&topic=16');
  });

  test('refuses what the place does not know', () => {
    const options = { known: CRITERIA_PARAMETERS };
    expect(() => parseSearchParams(new URLSearchParams('size=1'), now, options)).toThrow('There is no parameter "size" here.');
  });
});

describe('reading a search tolerantly', () => {
  test('leaves out what it cannot take, and tells it', () => {
    const params = new URLSearchParams('q=port&region=Atlantis&region=MX&from=soon&size=9999&sort=best&utm_source=x');
    const search = parseSearchParamsTolerant(params, now);
    expect(search.problems.map((problem) => problem.details.parameter)).toEqual(['region', 'from', 'sort', 'size']);
    expect(search.state).toEqual({ ...EMPTY_SEARCH, q: 'port', region: ['MX'] });
  });

  test('takes anything, and its canonical URL reads the same again', () => {
    const name = fc.oneof(
      fc.constantFrom('q', 'region', 'topic', 'source', 'lang', 'from', 'to', 'sort', 'size', 'cursor'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('MX', 'now-7d', '2026-01-01', 'en', '16', '50', 'oldest'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 20 }), (pairs) => {
        const { state } = parseSearchParamsTolerant(new URLSearchParams(pairs), now);
        const url = searchUrl('/', state);
        const again = parseSearchParams(new URL(url, 'http://x').searchParams, now);
        expect(searchUrl('/', again.state)).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});
