import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { openSite, page, paragraphs } from './extract.test-support.ts';

const reserved = {
  '/meta': page(paragraphs('the levy'), '<meta name="robots" content="noai">'),
  '/header': { headers: { 'x-robots-tag': ['googlebot: noindex', 'noarchive'] }, body: page(paragraphs('the levy')) },
  '/filed/one': page(paragraphs('the levy')),
  '/filed/two': page(paragraphs('the levy')),
  '/open': page(paragraphs('the levy')),
  '/.well-known/tdmrep.json': {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify([{ location: '/filed/', 'tdm-reservation': 1, 'tdm-policy': 'https://herald.example/tdm' }]),
  },
};

test.each([
  ['/meta', { noai: true }],
  ['/header', { noarchive: true, noindex: false }],
  ['/filed/one', { tdmReservation: true, tdmPolicy: 'https://herald.example/tdm' }],
])('what the publisher asks of machines is carried with the story: %s', async (path, expected) => {
  const { extract } = await openSite(reserved);
  const story = await extract(path);
  expect(story.rights).toMatchObject(expected);
  expect(story.bodyOrigin).toEqual({ from: 'page', code: null });
});

test.each(['/meta', '/header', '/filed/one'])("where it is to be obeyed, the page's text is left alone: %s", async (path) => {
  const { extract } = await openSite(reserved, { rights: 'obey' });
  const story = await extract(path);
  expect(story.bodyOrigin).toEqual({ from: 'feed', code: 'extract.rights_reserved' });
  expect(bodyText(story.body)).not.toContain('In part');
  expect(story.rights?.evidence).not.toEqual([]);
  expect((await extract('/open')).bodyOrigin).toEqual({ from: 'page', code: null });
});

test("a site's file is asked for once, and one that is not there as well", async () => {
  const { extract, asked } = await openSite(reserved);
  for (const path of ['/filed/one', '/filed/two', '/open']) await extract(path);
  expect(asked.filter((path) => path.includes('tdmrep'))).toHaveLength(1);
  const bare = await openSite({ '/a': page(paragraphs('a')), '/b': page(paragraphs('b')) });
  expect((await bare.extract('/a')).rights).toBeNull();
  await bare.extract('/b');
  expect(bare.asked.filter((path) => path.includes('tdmrep'))).toHaveLength(1);
});

test("a site's file that cannot be had now keeps nothing but obedience waiting", async () => {
  const broken = { ...reserved, '/.well-known/tdmrep.json': { status: 503, body: 'no' } };
  const { extract, asked } = await openSite(broken);
  for (const path of ['/open', '/meta']) expect((await extract(path)).bodyOrigin.from).toBe('page');
  expect(asked.filter((path) => path.includes('tdmrep'))).toHaveLength(1);
  const obedient = await openSite(broken, { rights: 'obey' });
  await expect(obedient.extract('/open')).rejects.toMatchObject({ code: 'http.server_error' });
});
