import { expect, test } from 'vitest';
import { absolute, withoutTrackers } from './address.ts';
import { datelineOf } from './dateline.ts';
import { clearlyOther, detectLanguage, languageTag } from './language.ts';
import { isByline, isCredit, noiseIn } from './noise.ts';
import { cleanAuthors } from './steps/authors.ts';
import { withoutSite } from './steps/headline.ts';

test.each([
  ['WASHINGTON (AP) — The Senate voted.', 'WASHINGTON (AP)'],
  ['LONDON, Nov 21 (Reuters) - Shares fell.', 'LONDON, Nov 21 (Reuters)'],
  ['Berlin/Paris (dpa) – Die Minister trafen sich.', 'Berlin/Paris (dpa)'],
  ['СЕУЛ, 21 ноября — Сообщает агентство.', 'СЕУЛ, 21 ноября'],
  ['NEW YORK — Stocks rose.', 'NEW YORK'],
])('reads the dateline of %s', (paragraph, dateline) => {
  expect(datelineOf(paragraph)).toBe(dateline);
});

test.each(['The minister — who had resigned — said so.', 'Peter - a teacher - left.', 'A new plan.'])(
  'sees no dateline in %s',
  (text) => {
    expect(datelineOf(text)).toBeNull();
  },
);

test.each([
  ['BY: 5 min read', 'read time'],
  ['Reading time: 4 minutes', 'read time'],
  ['Featured image for: A headline', 'featured image'],
  ['ADVERTISEMENT', 'ad label'],
  ['Share on Facebook', 'share bar'],
  ['Partager Copier le lien', 'share bar'],
  ['Read more: Why the slipway closed', 'related line'],
  ['Photo: L. Birch/Agency', 'picture credit'],
  ['Updated on 5 March 2025', 'timestamp'],
  ['© 2025 Harbour Herald', 'copyright'],
])('knows %s for noise', (line, name) => {
  expect(noiseIn(line)).toBe(name);
});

test.each([
  'Read more books, the minister told the children.',
  'Five minutes later the bridge was gone.',
  'Share prices fell on Monday as investors waited.',
  'Photographs of the quay were published in 1911.',
  'By Monday the river had risen by two metres.',
])('knows %s for text', (line) => {
  expect(noiseIn(line)).toBeNull();
  expect(isByline(line)).toBe(false);
});

test.each(['By Ada Marsh', 'By the Herald Staff', 'By ʻAna Kahale, Staff Writer', 'By ‘Iolani Kealoha'])(
  'knows %s for a byline',
  (line) => {
    expect(isByline(line)).toBe(true);
  },
);

test('tells a credit from a sentence that names an agency', () => {
  expect(isCredit('A crowd at the quay on Sunday. Ada Marsh/Reuters')).toBe(true);
  expect(isCredit('The deal was first reported by Reuters.')).toBe(false);
});

test.each([
  ['By Ada Marsh and Tom Okoro, Staff Writers', ['Ada Marsh', 'Tom Okoro']],
  ['BY: 5 min read', []],
  ['Von Jörg Weiß', ['Jörg Weiß']],
  ['Ada Marsh (ada@herald.example) @adamarsh', ['Ada Marsh']],
])('cleans the byline %s', (byline, names) => {
  expect(cleanAuthors(byline)).toEqual(names);
});

test('takes the site off a title, and no part of the headline', () => {
  expect(withoutSite('Ferry returns | Transport - Harbour Herald', ['harbourherald'])).toBe('Ferry returns | Transport');
  expect(withoutSite('Brexit - what now?', ['harbourherald'])).toBe('Brexit - what now?');
});

test('detects a language only when there is enough text', () => {
  expect(detectLanguage('Die Regierung hat am Dienstag beschlossen, dass die neuen Regeln für alle Häfen gelten sollen.')).toBe(
    'de',
  );
  expect(detectLanguage('Oslo 12')).toBeNull();
  expect(detectLanguage('')).toBeNull();
});

test('believes what is stated, unless the text is clearly of another language', () => {
  expect(clearlyOther('en-US', 'de', 900)).toBe(true);
  expect(clearlyOther('en-US', 'de', 100)).toBe(false);
  expect(clearlyOther('nb', 'da', 900)).toBe(false);
});

test('reads language tags', () => {
  expect(languageTag('en_us')).toBe('en-US');
  expect(languageTag('english')).toBeNull();
});

test('drops trackers only, and takes only http addresses', () => {
  expect(withoutTrackers('https://a.example/Path?b=2&utm_medium=x&fbclid=1#top')).toBe('https://a.example/Path?b=2');
  expect(withoutTrackers('https://a.example/Story/ABC?pk_campaign=x&ID=7&_ga=1')).toBe('https://a.example/Story/ABC?ID=7');
  expect(absolute('javascript:alert(1)', 'https://a.example/')).toBeNull();
  expect(absolute('../x', 'https://a.example/b/c')).toBe('https://a.example/x');
});
