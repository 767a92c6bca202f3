import { expect, test } from 'vitest';
import { FERRY, H1, lines, paragraphs, read } from './body.test-support.ts';

const [first, second, third, last] = FERRY;
const around = (open: string, tag = 'div') =>
  lines(
    read(`<article>${H1}${paragraphs([first, second])}<${tag} ${open}><p>${third}</p></${tag}>${paragraphs([last])}</article>`),
  );

test.each([
  ['an id that a machine made up', 'id="block-id-n1AuAdJlVL"'],
  ['an anchor made of the words of a heading', 'id="the-ferry-was-promoted-by-the-whole-county-1"'],
  ['a wall whose content it holds', 'id="paywall-inline-content-wrapper"'],
])('%s names no clutter', (_, open) => {
  expect(around(open)).toEqual(FERRY);
});

test.each(['id="ad-300x250"', 'class="topAdSlot2"', 'id="paywall-offer"', 'class="promoted"'])('%s names clutter', (open) => {
  expect(around(open)).toEqual([first, second, last]);
});
