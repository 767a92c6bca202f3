import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { extractArticle } from '../article.ts';
import { withoutSite } from './headline.ts';

const TEXT =
  'The harbour was closed for a day after the storm, the port authority said, and two ferries stayed at the quay. '.repeat(4);
const headline = (head: string, h1 = '', url = 'https://a.example/story') =>
  extractArticle({
    html: `<html><head>${head}</head><body><article>${h1 && `<h1>${h1}</h1>`}<p>${TEXT}</p></article></body></html>`,
    url,
  }).headline;
const og = (title: string) => `<meta property="og:title" content="${title}">`;
const ld = (title: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title })}</script>`;

test('takes off a name that stands behind the h1 in every other title, though no metadata says it is the site', () => {
  expect(
    headline(
      `<title>Ferry returns to the quay  –  The New Herald of the North</title>${og('Ferry returns to the quay - The New Herald of the North')}`,
      'Ferry returns to the quay',
    ),
  ).toBe('Ferry returns to the quay');
  expect(
    headline(
      `<title>Ferry returns to the quay * The Herald * by Ada Marsh</title>${og('Ferry returns to the quay * The Herald * by Ada Marsh')}${ld('Ferry returns to the quay')}`,
    ),
  ).toBe('Ferry returns to the quay');
});

test('takes off the site and the section that the page names, with the separators of East Asia too', () => {
  expect(
    headline(
      `<meta property="og:site_name" content="港日報"><title>渡船が港に戻る、11年ぶり：港日報</title>${og('渡船が港に戻る、11年ぶり｜港日報')}`,
    ),
  ).toBe('渡船が港に戻る、11年ぶり');
  expect(
    headline('<meta property="article:section" content="Politik"><title>Fähre fährt wieder über den Fluss - Politik</title>'),
  ).toBe('Fähre fährt wieder über den Fluss');
  expect(withoutSite('Brexit - what now?', ['harbourherald'])).toBe('Brexit - what now?');
});

test('decodes the entities that publishers write into JSON-LD, once', () => {
  expect(headline(ld('R&uuml;ckkehr der F&auml;hre &#8217;75'))).toBe('Rückkehr der Fähre ’75');
  expect(headline(ld('Why &amp;amp; is an entity'))).toBe('Why &amp; is an entity');
});

test('takes what most titles agree on against an h1 with a kicker, and leaves that h1 out of the body', () => {
  const html = `<html><head>${og('Rovers lose at the quay')}${ld('Rovers lose at the quay')}<title>Rovers lose at the quay</title></head><body><article><h1>Harbour League Rovers lose at the quay</h1><p>${TEXT}</p></article></body></html>`;
  const article = extractArticle({ html, url: null });
  expect(article.headline).toBe('Rovers lose at the quay');
  expect(bodyText(article.body)).not.toContain('Harbour League');
});

test('is not the name of the site, whatever the h1 says', () => {
  expect(
    headline(`<meta property="og:site_name" content="Harbour Herald">${og('Ferry returns to the quay')}`, 'Harbour Herald'),
  ).toBe('Ferry returns to the quay');
});

test('reads past tags that set the type of a title in metadata, and leaves those that it is about', () => {
  expect(headline(og('The &lt;em class=&quot;ship&quot;&gt;Ada Marsh&lt;/em&gt; returns&lt;br&gt;to the quay'))).toBe(
    'The Ada Marsh returns to the quay',
  );
  expect(headline(og('Why &lt;b&gt; is not &lt;strong&gt; at the quay'))).toBe('Why <b> is not <strong> at the quay');
});
