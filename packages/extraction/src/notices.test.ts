import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { extractText } from './article.ts';
import { FERRY, H1, HEADLINE, paragraphs, read } from './body.test-support.ts';
import { noiseIn } from './noise.ts';

const AUTHOR = '<meta name="author" content="Ada Marsh"><meta property="og:site_name" content="Harbour Herald">';
const bodyWith = (lines: readonly string[]) => bodyText(read(`<article>${H1}${paragraphs(lines)}</article>`, AUTHOR).body);
const BODY = FERRY.join('\n\n');

test.each([
  'Czas czytania: 3 min',
  'Listen to this article · 6:02 min',
  '0:00 / 3:12',
  'Featured image for Ferry service returns',
  'Image caption, The ferry at the new landing stage',
  'Photo courtesy of the county',
  'REUTERS/Ada Marsh',
  'Symbolbild',
  'Share on Facebook Share on Twitter',
  'Gift this article',
  'Partager sur Facebook',
  'Artikel merken',
  'View 12 comments',
  'Add us as a preferred source on Google',
  'Report an error',
  'To view this content, you need to update your cookie settings.',
  'An dieser Stelle finden Sie einen externen Inhalt von X, der den Artikel ergänzt.',
  'Your browser does not support the video tag.',
  'Advertisement · Scroll to continue',
  'La suite après la publicité',
  'Continua após a publicidade',
  'Home > News > Local',
  'vor 3 Stunden',
  'il y a 3 heures',
  'Опубликовано: 21 ноября 2024',
  'WATCH | Ferry sails again',
  'Mehr dazu: Brückenbau verzögert sich',
  'Do you have a story for us? Write to the desk.',
  'news@herald.example',
  'Hat Ihnen dieser Artikel gefallen? Dann unterstützen Sie uns mit einer Spende.',
  'Bitte achten Sie darauf, dass Ihre Kommentare themenbezogen sind. Die Verantwortung für den Inhalt liegt allein bei denen, die sie schreiben.',
  'This is a developing story - more to follow',
  'Mehr Themen auf Herald.example:',
  'This summary was written by AI and checked by an editor.',
  'Video | The ferry sails again',
  'Ada Marsh, Harbour Herald',
  'Harbour Herald',
])('%j is no part of a story, wherever it stands', (line) => {
  expect(bodyWith([line, ...FERRY])).toBe(BODY);
  if (!line.startsWith('Ada')) expect(bodyWith([...FERRY.slice(0, 2), line, ...FERRY.slice(2)])).toBe(BODY);
  expect(bodyWith([...FERRY, line])).toBe(BODY);
});

test.each([
  'END',
  '/ends',
  '(完)',
  'Harbour Herald / Northport Post',
  'HH (Ada Marsh, Tom Okoro)',
  'am/lw (AFP, dpa)',
  '(Reporting by Ada Marsh; Editing by Li Wei; ada.marsh@wire.example; +44 20 7542 1234)',
  'Our Standards: The Principles of Trust.',
  '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
  '--With assistance from Ada Marsh and Li Wei.',
  '(PTI)',
  'Mit Material von dpa',
  '(mit Agenturmaterial)',
  '(Reportage Ada Marsh, édité par Li Wei)',
  'Con información de EFE',
  'Associated Press writers Ada Marsh and Li Wei contributed.',
  'Redaktion: Ada Marsh',
  '编辑：李伟',
])('%j at the end is no part of a story, on a page or in a wire', (line) => {
  expect(bodyWith([...FERRY, line])).toBe(BODY);
  // Text alone tells neither the site nor its authors.
  if (!line.startsWith('H')) expect(bodyText(extractText([HEADLINE, ...FERRY, line].join('\n\n')).body)).toBe(BODY);
});

test('an agency that signs below the story, or behind its last words, is its source', () => {
  for (const lines of [
    [...FERRY, '(PTI)'],
    [...FERRY, 'Mit Material von dpa'],
    [...FERRY.slice(0, -1), `${FERRY[3]} (ANI)`],
  ]) {
    const article = extractText([HEADLINE, ...lines].join('\n\n'));
    expect(bodyText(article.body)).toBe(BODY);
    expect(article.wireSource).toMatch(/^(?:pti|dpa|ani)$/);
  }
  const named = `${FERRY[3]} So the county told the agency (AFP).`;
  expect(bodyText(extractText([HEADLINE, ...FERRY.slice(0, -1), named].join('\n\n')).body)).toContain('agency (AFP).');
});

test.each([
  'Post offices stay open until Friday.',
  'Listen to the sea, the old pilot told the children.',
  'Share prices of both yards fell.',
  'Ends meet again in the harbour.',
  'Homes > cars: the new rule of the street.',
  'Three days ago the pier was whole.',
  'Sign in, please, said the clerk.',
  'More: that is what the crew wanted.',
  'Ads were all that the paper printed that day.',
  'Do you have a boat? Then you know.',
])('%j is a sentence of the story', (line) => {
  expect(noiseIn(line)).toBeNull();
});
