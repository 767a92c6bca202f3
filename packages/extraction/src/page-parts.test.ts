import { bodyText } from '@slugline/model';
import { describe, expect, test } from 'vitest';
import { extractArticle } from './article.ts';
import { lengthRead } from './compare.ts';

const STORY = [
  'The ferry across the estuary sailed on Monday for the first time since the old slipway was closed eleven years ago, carrying forty passengers.',
  'The county bought the boat second-hand and paid for a new landing stage, which a local yard built over the winter for less than was feared.',
  'For the children of the village the crossing takes nine minutes; the road around the estuary takes fifty, and in winter it is under water.',
];
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const read = (body: string, head = '') =>
  extractArticle({ html: `<html><head>${head}</head><body>${body}</body></html>`, url: 'https://herald.example/ferry' });
const H1 = '<h1>Ferry service returns to the estuary</h1>';
const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each(['partage', 'c-partage', 'teilen'])('a share box classed only %s is no part of the body', (name) => {
  const box = `<div class="${name}"><span>Partager avec vos amis et voisins</span> <a href="#">Copier le lien</a></div>`;
  const article = read(`<article>${H1}${paragraphs(STORY.slice(0, 1))}${box}${paragraphs(STORY.slice(1))}</article>`);
  expect(article.body.map((block) => block.text)).toEqual(STORY);
});

test('a share line in a box without a name is no part of the body', () => {
  const box = '<div><span>Partager</span> <span>Copier le lien</span></div>';
  const article = read(`<article>${H1}${paragraphs(STORY.slice(0, 1))}${box}${paragraphs(STORY.slice(1))}</article>`);
  expect(article.body.map((block) => block.text)).toEqual(STORY);
});

test('a byline whose name begins with an ʻokina is no part of the body', () => {
  const article = read(`<article>${H1}<p>By ʻAna Kahale</p>${paragraphs(STORY)}</article>`);
  expect(article.body.map((block) => block.text)).toEqual(STORY);
});

describe('a standfirst in characters that say more than letters', () => {
  test('is as long as it reads', () => {
    expect(lengthRead('渡船时隔多年恢复运营')).toBe(30);
    expect(lengthRead('ferry')).toBe(5);
  });

  const chinese = [
    '周一,横跨河口的渡船在旧码头关闭十一年后首次启航,船上载有四十名乘客和一条狗,两岸的村民在清晨的薄雾中聚集在岸边迎接它的归来,许多人带来了自己的孩子。',
    '郡政府购买了这艘二手渡船,并出资修建了新的码头,当地一家造船厂在冬季完成了施工,费用低于原先的预期,工程也比计划提前了两个星期全部完成。',
    '对村里的孩子们来说,渡河只需要九分钟,而绕河口的公路需要五十分钟,冬天那条公路还常常被水淹没,学校因此不得不多次停课,家长们对此抱怨已久。',
  ];
  const japanese = [
    '河口を渡るフェリーは月曜日、古い船着き場が閉鎖されてから十一年ぶりに運航を再開し、四十人の乗客と一匹の犬を乗せて静かな朝の港を出発した。',
    '郡は中古の船を購入し、新しい桟橋の建設費も負担した。地元の造船所が冬の間に工事を終え、費用は当初の見込みを下回ったと担当者は説明している。',
    '村の子どもたちにとって渡河は九分で済むが、河口を回る道路では五十分かかり、冬には道路が水に浸かることも多く、学校が休みになる日もあった。',
  ];
  test.each([
    ['Chinese', '河口渡船恢复运营通航', '十一年之后,两个村庄再次由渡船相连。', chinese],
    ['Japanese', '河口のフェリー運航再開', '十一年ぶりに二つの村が船で結ばれた。', japanese],
  ])('is found in %s, above the body and at its head', (_, headline, standfirst, story) => {
    for (const html of [
      `<main><header><h1>${headline}</h1><p class="standfirst">${standfirst}</p></header><div>${paragraphs(story)}</div></main>`,
      `<main><h1>${headline}</h1><p class="standfirst">${standfirst}</p>${paragraphs(story)}</main>`,
    ]) {
      const article = read(html);
      expect(article.headline).toBe(headline);
      expect(article.standfirst).toBe(standfirst);
      expect(bodyText(article.body)).not.toContain(standfirst);
      expect(article.body).toHaveLength(3);
    }
  });
});

describe('the section of a page', () => {
  const outside = (line: string) => `<header>${line}${H1}</header><div class="story">${paragraphs(STORY)}</div>`;

  test.each([
    ['article:section', '<meta property="article:section" content="International">'],
    ['articleSection', linked({ '@type': 'NewsArticle', articleSection: 'International' })],
    ['articleSection as a list', linked({ '@type': 'NewsArticle', articleSection: ['International'] })],
  ])('is what %s names', (_, head) => {
    expect(read(outside('<p>Ferries</p>'), head).categories).toEqual(['International']);
  });

  test.each([
    ['<p>International</p>'],
    ['<div class="kicker"><a href="/international">International</a></div>'],
    ['<nav><a href="/">Home</a></nav><span>International</span>'],
  ])('is else the lone line above the h1: %s', (line) => {
    const article = read(outside(line));
    expect(article.categories).toEqual(['International']);
    expect(bodyText(article.body)).not.toContain('International');
  });

  test.each([
    ['one of several lines', '<p>Home</p><p>Weather</p><p>Jobs</p>'],
    ['the site', '<p>Herald</p>'],
    ['a date', '<p>March 4, 2025</p>'],
    ['a byline', '<p>By Ada Marsh</p>'],
    ['navigation', '<p>Menu</p>'],
    ['a path of links', '<div><a href="/">Politics</a> <a href="/a">Abroad</a></div>'],
    ['two labels run together', '<div><span>Africa</span><b>PREMIUM</b></div>'],
    ['a sentence', '<p>The boat is back.</p>'],
    ['a share box', '<div class="share">Tell friends</div>'],
  ])('is not the line above when that is %s', (_, line) => {
    expect(read(outside(line)).categories).toEqual([]);
  });
});
