import { STORY_DEFAULTS, type Story, storyId, TAG_DEFAULTS } from '@slugline/model';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../app.ts';
import { makeStory, openTestContext } from '../../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

/** A story under the id that its guid gives. */
function wired(guid: string, change: Partial<Story>): Story {
  return makeStory({
    ...STORY_DEFAULTS,
    guid,
    source: 'wire',
    id: storyId('wire', guid),
    tags: [],
    contentHash: guid,
    version: 1,
    ...change,
  });
}

const earlier = wired('urn:wire:1', { headline: 'Storm nears the port' });
const hidden = wired('urn:wire:2', { headline: 'A secret headline', pubStatus: 'withheld', edNote: 'HOLD for <release>' });
const whole = wired('urn:wire:3', {
  ...{ headline: 'Port reopens', slugline: 'LATVIA-STORM', urgency: 2, edNote: 'CORRECTS name\nADDS <quote>' },
  ...{ usageTerms: 'No archive', copyrightNotice: '(c) Wire', keywords: ['ports', 'storms'], sourceVersion: '7' },
  subjects: [{ code: 'medtop:07000000', name: 'health' }],
  places: [{ code: 'iso3166-1a2:MX', name: 'Mexico' }],
  ...{
    wireSource: 'reuters',
    credits: [{ role: 'editing', names: ['Tom Okoro'] }],
    headlineMarks: [{ mark: 'update', take: 2 }],
  },
  links: [
    { rel: 'correctionOf', guid: 'urn:wire:1', version: null },
    { rel: 'updateOf', guid: 'urn:elsewhere:9', version: '4' },
    { rel: 'seeAlso', guid: 'urn:wire:2', version: null },
  ],
  members: [
    { guid: 'urn:wire:1', url: null, headline: 'The storm', role: 'main' },
    { guid: null, url: 'javascript:alert(1)', headline: 'A picture', role: null },
  ],
  tags: [
    {
      ...TAG_DEFAULTS,
      ...{ vocabulary: 'policy', code: '3', name: 'Health', score: 0.8, via: 'mention' },
      evidence: [{ field: 'subject', start: 0, end: 24, text: 'health (medtop:07000000)' }],
    },
    {
      ...TAG_DEFAULTS,
      ...{ vocabulary: 'region', code: 'MX', name: 'Mexico', score: 0.7, via: 'mention' },
      evidence: [{ field: 'place', start: 0, end: 23, text: 'Mexico (iso3166-1a2:MX)' }],
    },
  ],
});
const plain = wired('urn:wire:4', { headline: 'Nothing stated' });

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  await context.store.stories.put([earlier, hidden, whole, plain]);
});
afterAll(() => context.close());
const page = async (story: Story) => (await app.request(`/stories/${story.id}`)).text();

test('shows what the source states, the note to editors before the text', async () => {
  const html = await page(whole);
  for (const text of [
    'LATVIA-STORM',
    'Urgency 2',
    'No archive',
    '(c) Wire',
    'ports, storms',
    'reuters',
    'editing: Tom Okoro',
    'update 2',
    'ADDS &lt;quote',
  ])
    expect(html).toContain(text);
  expect(html.indexOf('CORRECTS name')).toBeGreaterThan(0);
  expect(html.indexOf('CORRECTS name')).toBeLessThan(html.indexOf('class="text"'));
});

test('leads to the stories that it corrects or holds, and names those that are not here', async () => {
  const html = await page(whole);
  expect(html).toContain(`<a href="/stories/${earlier.id}">Storm nears the port</a>`);
  expect(html).toContain(`<a href="/stories/${earlier.id}">The storm</a>`);
  expect(html).toContain('urn:elsewhere:9, version 4 of the source');
  expect(html).not.toContain('javascript:');
});

test('never shows the headline of a related story that may not be used', async () => {
  const html = await page(whole);
  expect(html).not.toContain('A secret headline');
  expect(html).toContain(`<a href="/stories/${hidden.id}">urn:wire:2</a>`);
});

test('marks the evidence in subjects and places, and tells where it stands', async () => {
  const html = await page(whole);
  expect(html).toMatch(/<mark class="evidence" id="why-policy-3-0"[^>]*>health \(medtop:07000000\)<\/mark>/);
  expect(html).toMatch(/<mark class="evidence" id="why-region-MX-0"[^>]*>Mexico \(iso3166-1a2:MX\)<\/mark>/);
  expect(html).toContain('source’s subject');
});

test('says why a withheld story is held, in the words of its source', async () => {
  const html = await page(hidden);
  expect(html).toContain('HOLD for &lt;release');
  expect(html).not.toContain('A secret headline');
});

test('shows nothing of what is not stated', async () => {
  const html = await page(plain);
  expect(html).not.toContain('What the source states');
  expect(html).not.toContain('Note to editors');
  expect(html).not.toContain('Urgency');
});
