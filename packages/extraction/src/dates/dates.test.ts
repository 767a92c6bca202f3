import { describe, expect, test } from 'vitest';
import { extractArticle } from '../article.ts';
import { withZone } from '../date-text.ts';

const TEXT =
  'The harbour was closed for a day after the storm, the port authority said, and two ferries stayed at the quay. '.repeat(4);
const page = (above: string, { head = '', below = '', lang = 'en', headline = 'Harbour closed' } = {}) =>
  `<html lang="${lang}"><head>${head}</head><body><article><h1>${headline}</h1>${above}<p>${TEXT}</p>${below}</article></body></html>`;
const read = (html: string, url: string | null = 'https://a.example/story', now: string | null = null) =>
  extractArticle({ html, url }, { now });
const day = (html: string, url?: string) => read(html, url).published?.value.slice(0, 10) ?? null;
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('the day of publication', () => {
  test.each([
    ['a line that says so', '<p>Posted on 4 March 2025 by Ada Marsh</p>'],
    ['a label and the next line', '<p>Veröffentlicht:</p><p>4. März 2025</p>'],
    ['two digits of a year', '<p class="info">Redaktion | 04.03.25</p>'],
    ['Japanese', '<p>2025年3月4日 午後3時05分</p>'],
    ['Korean', '<p>입력 2025.03.04 15:05</p>'],
    ['Arabic digits and months', '<p>٤ مارس ٢٠٢٥</p>'],
    ['Thai, which counts from the Buddha', '<p>4 มีนาคม 2568</p>'],
    ['Turkish', '<p>Yayınlanma: 4 Mart 2025</p>'],
    ['the time before the year', '<div>Mar 04 09:34 2025</div>'],
    ['a day without a space behind it', '<p>4.März 2025 um 09:43</p>'],
    [
      'a post, not the clock of a forum',
      '<p class="post-time time">Current time: 1 April 2025, 10:00</p><p class="author">by ada » 04.03.2025, 05:42</p>',
    ],
    ['the opening words', `<p>(04.03.2025) ${TEXT}</p>`],
    ['a marked part', '<span property="schema:datePublished" content="2025-03-04T12:45:46+00:00"></span>'],
    [
      'the foot of a post',
      '<p>Nothing here.</p></article><div class="post-footer">Dieser Beitrag wurde am 4. März 2025 um 14:48 geschrieben.</div>',
    ],
    ['a byline far below', `<p>${TEXT}</p><div class="signature">Par Ada Marsh le 04 mars 2025</div>`],
    ['the day for which a text stands', '<p>Quelle: Stadt [Stand: 04.03.2025, 01:40 Uhr]</p>'],
    ['data in a script', '<script>var layer = {"first-publication":"2025-03-04 09:35"}</script>'],
    ['data in a script that is a string', '<script>self.push("{\\"publishedAt\\":\\"2025-03-04T09:35:00Z\\"}")</script>'],
    ['the headline itself', '', 'Notes of 04.03.2025 from the quay'],
  ])('is read from %s', (_, above, headline = 'Harbour closed') => {
    expect(day(page(above, { headline }))).toBe('2025-03-04');
  });

  test('is read from JSON-LD that does not parse', () => {
    expect(
      day(
        page('', { head: ld('{"@type":"NewsArticle", "headline": "a "broken" one", "datePublished": "2025-03-04T10:00:00Z"}') }),
      ),
    ).toBe('2025-03-04');
  });

  test('is read from the address before what a comment or another story says', () => {
    const below = '<div class="comments"><time datetime="2009-04-11T18:06:36Z">2009</time></div><p>12.12.2024</p>';
    expect(day(page('', { below }), 'https://a.example/2025/03/04/harbour')).toBe('2025-03-04');
    expect(
      day(page('', { below: `${below}<div class="related"><time>5 May 2024</time></div>` }).replace('<p>12.12.2024</p>', '')),
    ).toBeNull();
  });

  test('is the earlier one when readers see a day before that of a general meta', () => {
    const head = '<meta name="date" content="2025-03-11">';
    expect(day(page('<div class="date">04.03.2025</div>', { head }))).toBe('2025-03-04');
    expect(day(page('<div class="date">20.03.2025</div>', { head }))).toBe('2025-03-11');
  });

  test('is never the day of a change, which is kept as such', () => {
    const article = read(page('<p>Letzte Aktualisierung: 04.03.2025</p>'));
    expect(article.published).toBeNull();
    expect(article.modified).toEqual({ value: '2025-03-04T00:00:00.000Z', zone: null, from: 'text' });
  });

  test('is not taken from data of several articles, nor from the year of a copyright', () => {
    expect(
      day(page('<script>[{"publishedAt":"2025-03-04"},{"publishedAt":"2025-02-01"}]</script><p>© 2025 Herald</p>')),
    ).toBeNull();
  });

  test('begins with the month where the page is from the United States', () => {
    expect(day(page('<p>03/04/2025</p>', { lang: 'en-US' }))).toBe('2025-03-04');
    expect(day(page('<p>04/03/2025</p>', { lang: 'en-GB' }))).toBe('2025-03-04');
  });

  test('is not believed when it lies in the future', () => {
    const html = page('', { head: '<meta property="article:published_time" content="2035-03-04T00:00:00Z">' });
    expect(read(html, null, '2025-03-04T12:00:00Z').published).toBeNull();
    expect(read(html).published?.value).toMatch(/^2035/);
  });
});

describe('a time given in UTC is shown in the zone of the publisher', () => {
  const head = '<meta property="article:published_time" content="2025-03-05T06:35:29Z">';
  const shown = (html: string, url?: string) => {
    const { published } = read(html, url);
    return published === null ? null : withZone(published);
  };

  test('when the same instant stands elsewhere with an offset', () => {
    expect(shown(page('<script>{"date":"2025-03-04T22:35:29-08:00"}</script>', { head }))).toBe('2025-03-04T22:35:29-08:00');
  });

  test('when readers see the same minute a zone away', () => {
    expect(shown(page('<p>March 4, 2025 10:35 pm</p>', { head }))).toBe('2025-03-04T22:35:29-08:00');
    expect(shown(page('<p>March 5, 2025 06:41</p>', { head }))).toBe('2025-03-05T06:35:29.000Z');
  });

  test('when the day in the address fits an offset that the page uses', () => {
    const html = page('<script>{"x":"2025-03-01T10:00:00-08:00"}</script>', { head });
    expect(shown(html, 'https://a.example/2025/03/04/harbour')).toBe('2025-03-04T22:35:29-08:00');
    expect(shown(html, 'https://a.example/2025/03/05/harbour')).toBe('2025-03-05T06:35:29.000Z');
  });

  test('and a local time without a zone gets the one that it has elsewhere', () => {
    const local = '<meta property="article:published_time" content="2025-03-04 22:35:29">';
    expect(shown(page('<script>{"hour":"2025-03-04T22:35:29-08:00"}</script>', { head: local }))).toBe(
      '2025-03-04T22:35:29-08:00',
    );
  });
});
