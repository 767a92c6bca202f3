import { bodyText } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../article.ts';
import { NEWS_PAGE } from '../wire-copy.test-support.ts';
import { formatProblem, readDateAs } from './date-format.ts';
import { parseSiteRules } from './parse.ts';
import { rulesFor, type SiteRule } from './rule.ts';

const url = 'https://www.herald.example/Transport/ferry-returns';

function rules(...said: object[]): SiteRule[] {
  const parsed = parseSiteRules('herald.json', JSON.stringify(said));
  expect(parsed.problems).toEqual([]);
  return parsed.rules;
}

/** A page that the general steps read wrongly: the story in one of two alike boxes, its head in spans of no meaning. */
const ODD_PAGE = `<html><head><title>Herald</title></head><body>
<div class="x1"><span class="t">Ferry sails again</span><span class="w">By Ada Marsh</span><span class="d">4. März 2025, 8.30 Uhr</span></div>
<div class="x2">${'<p>Our readers have written to us in great numbers since the spring, and we thank each of them for it here.</p>'.repeat(6)}</div>
<div class="x3"><p>The ferry across the estuary sailed on Monday for the first time in eleven years, with forty on board.</p>
<p class="shop">Buy the ferry as a model in our shop, in three sizes and in the colours of the old line.</p></div>
<div class="pages"><a href="/Transport/ferry-returns?teil=2">more</a></div></body></html>`;
const ODD_RULE = {
  domains: ['herald.example'],
  headline: '.t',
  body: '.x3',
  remove: ['.shop'],
  author: '.w',
  date: '.d',
  dateFormat: "d. MMMM yyyy, H.mm 'Uhr'",
  nextPage: '.pages a',
};

describe('a site rule', () => {
  test('decides headline, body, author, date and next page, and takes parts out', () => {
    const article = extractArticle({ html: ODD_PAGE, url }, {}, { rules: rules(ODD_RULE) });
    expect(article).toMatchObject({
      headline: 'Ferry sails again',
      authors: ['Ada Marsh'],
      published: { value: '2025-03-04T08:30:00.000Z', from: 'text' },
      nextPage: 'https://www.herald.example/Transport/ferry-returns?teil=2',
      rule: { name: 'herald.json', missed: [] },
    });
    expect(bodyText(article.body)).toMatch(/^The ferry across the estuary.*on board\.$/);
    expect(article.trace.find(({ step }) => step === 'site-rule')?.did).toContain('1 elements removed');
    expect(article.trace.find(({ step }) => step === 'choose-body')?.did).toBe('left to the site rule');
  });

  test('tells which of its parts met nothing, and the general steps fill in', () => {
    const rule = {
      domain: 'herald.example',
      headline: '.gone',
      body: '#gone',
      author: '.gone',
      date: '.gone',
      remove: ['.gone'],
    };
    const article = extractArticle({ html: NEWS_PAGE, url }, {}, { rules: rules(rule) });
    expect(article.rule).toEqual({ name: 'herald.json', missed: ['headline', 'author', 'date', 'body'] });
    const without = extractArticle({ html: NEWS_PAGE, url });
    expect(article).toMatchObject({ headline: without.headline, body: without.body, authors: without.authors });
  });

  test('is for its domain and the hosts below it; the longest domain wins', () => {
    const two = rules({ domain: 'herald.example', body: 'main' }, { domains: ['sport.herald.example'], body: 'article' });
    expect(rulesFor(two, 'https://herald.example/a')?.body).toBe('main');
    expect(rulesFor(two, 'https://live.sport.herald.example./a')?.body).toBe('article');
    expect(rulesFor(two, 'https://theherald.example/a')).toBeNull();
    expect(rulesFor(two, 'no address')).toBeNull();
    expect(rulesFor(two, null)).toBeNull();
  });

  test('cannot take the whole page away', () => {
    const all = rules({ domain: 'herald.example', remove: ['html', 'body', '*'] });
    expect(() => extractArticle({ html: NEWS_PAGE, url }, {}, { rules: all })).not.toThrow();
  });
});

describe('a file of site rules', () => {
  const problems = (value: unknown) =>
    parseSiteRules('a.json', typeof value === 'string' ? value : JSON.stringify(value)).problems.map(
      ({ path, reason }) => `${path} ${reason}`,
    );

  test('may hold one rule or a list; a good one is kept beside a bad one', () => {
    expect(parseSiteRules('a.json', '{"domain":"a.example","body":"main"}').rules).toHaveLength(1);
    const mixed = parseSiteRules('a.json', '[{"domain":"a.example","body":"main"},{"domain":"b.example","body":"p["}]');
    expect(mixed.rules.map(({ domains }) => domains)).toEqual([['a.example']]);
    expect(mixed.problems).toEqual([{ file: 'a.json', path: '[1].body', reason: expect.stringMatching(/^is no CSS selector/) }]);
  });

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{body', /^\$ is no JSON/],
    ['no object', [5], /^\[0\] is no object/],
    ['no domain', { body: 'main' }, /^domain is missing/],
    [
      'a domain that is an address',
      { domain: 'https://a.example/', body: 'main' },
      /^domain "https:\/\/a.example\/" is no host name/,
    ],
    ['no selector', { domain: 'a.example' }, /^\$ says nothing/],
    ['an unknown field', { domain: 'a.example', body: 'main', boddy: 'x' }, /^boddy is not known/],
    ['a selector of another type', { domain: 'a.example', body: 7 }, /^body is number/],
    ['an empty selector', { domain: 'a.example', body: ' ' }, /^body is empty/],
    ['markup', { domain: 'a.example', body: '<p>' }, /^body is markup/],
    ['a slow selector', { domain: 'a.example', remove: ['p', 'p ~ p'] }, /^remove\[1\] has "~"/],
    ['a pseudo-class that is slow or unknown', { domain: 'a.example', body: 'p:nth-child(2)' }, /^body has ":nth-child"/],
    ['a selector that is too long', { domain: 'a.example', body: 'p'.repeat(301) }, /^body is longer than 300/],
    ['a selector of many parts', { domain: 'a.example', body: 'a b c d e f g h i' }, /^body has more than 8 parts/],
    ['too many selectors', { domain: 'a.example', remove: Array(51).fill('p') }, /^remove has 51 entries/],
    ['a format of unknown letters', { domain: 'a.example', date: 'time', dateFormat: 'dd.QQ.yyyy' }, /^dateFormat has "QQ"/],
    ['a format without a date', { domain: 'a.example', body: 'p', dateFormat: 'd.M.yyyy' }, /^dateFormat has no "date"/],
  ])('with %s is refused with file, path and reason', (_, value, expected) => {
    expect(problems(value)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
    expect(parseSiteRules('a.json', typeof value === 'string' ? value : JSON.stringify(value)).rules).toEqual([]);
  });

  test('with a key of an object itself does no harm', () => {
    expect(problems('{"__proto__":{"body":"x"},"domain":"a.example","body":"p"}')).toHaveLength(1);
  });
});

describe('a date format', () => {
  test.each([
    ['dd/MM/yyyy HH:mm', 'Publié le 04/03/2025 08:30', '2025-03-04T08:30:00.000Z'],
    ['MM/dd/yyyy', '03/04/2025', '2025-03-04T00:00:00.000Z'],
    ['dd.MM.yy', '04.03.25', '2025-03-04T00:00:00.000Z'],
    ['EEEE, d MMMM yyyy', 'Tuesday, 4 March 2025', '2025-03-04T00:00:00.000Z'],
    ['MMM d yyyy h:mm a Z', 'Mar 4 2025 8:30 PM +01:00', '2025-03-04T19:30:00.000Z'],
  ])('%s reads "%s"', (format, text, expected) => {
    expect(formatProblem(format)).toBeNull();
    expect(readDateAs(text, format)?.value).toBe(expected);
  });

  test.each([["d MMMM 'yyyy"], ['HH:mm'], ['d.d.M.yyyy'], ['y'.repeat(101)]])('%s is refused', (format) => {
    expect(formatProblem(format)).not.toBeNull();
  });

  test('reads nothing where the text is of another form', () => {
    expect(readDateAs('yesterday', 'd.M.yyyy')).toBeNull();
    expect(readDateAs('99.99.2025', 'dd.MM.yyyy')).toBeNull();
  });
});
