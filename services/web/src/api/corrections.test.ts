import { TAG_DEFAULTS, type Tag } from '@slugline/model';
import { readVocabularies } from '@slugline/topics';
import type { Hono } from 'hono';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { makeStory, NOW, openTestContext } from '../context.test-support.ts';

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;

function tag(code: string, more: Partial<Tag> = {}): Tag {
  return { ...TAG_DEFAULTS, vocabulary: 'region', code, name: code, score: 0.5, via: 'mention', evidence: [], ...more };
}
const id = 'c'.repeat(32);
const story = makeStory({ id, headline: 'Port strike', tags: [tag('MX'), tag('US', { about: false })] });

beforeAll(async () => {
  const { vocabularies } = readVocabularies([{ name: 'desk.txt', text: '# Desks\nCITY | City desk | city hall\nSPORT | Sport' }]);
  context = await openTestContext({ vocabularies });
  app = createApp(context);
  await context.store.stories.put([story]);
});
afterAll(() => context.close());

const send = async (method: string, path: string, headers: Record<string, string> = { 'X-Editor': ' Ana  Ruiz ' }) => {
  const answer = await app.request(`/api/v1/stories/${id}${path}`, { method, headers });
  return { status: answer.status, body: await answer.json() };
};
const codes = async (query: string) => {
  const { data } = await (await app.request(`/api/v1/stories?${query}`)).json();
  return data.map((found: { headline: string }) => found.headline);
};

test('a tag that an editor adds is found at once, and says who and when', async () => {
  const { status, body } = await send('PUT', '/tags/desk/city desk');
  expect(status).toBe(200);
  expect(body.data.tags[0]).toMatchObject({
    ...{ vocabulary: 'desk', code: 'CITY', name: 'City desk', via: 'editor', about: true },
    editor: { by: 'Ana Ruiz', at: NOW.toISOString() },
  });
  expect([await codes('q=desk:city'), await codes('tag=desk/City desk'), await codes('tag=desk/SPORT')]).toEqual([
    ['Port strike'],
    ['Port strike'],
    [],
  ]);
});

test('a tag that an editor removes stays away until that is taken back', async () => {
  expect((await send('DELETE', '/tags/region/MX')).body.data.tags.map(({ code }: Tag) => code)).toEqual(['CITY', 'US']);
  expect([await codes('region=MX'), await codes('mentions=MX'), await codes('mentions=US')]).toEqual([[], [], ['Port strike']]);
  const listed = await send('GET', '/corrections');
  expect(listed.body.data.map(({ action, code }: { action: string; code: string }) => `${action} ${code}`).sort()).toEqual([
    'add CITY',
    'remove MX',
  ]);
  await send('DELETE', '/corrections/region/MX');
  const undone = await send('DELETE', '/corrections/desk/CITY');
  expect(undone.body.data.tags).toEqual(story.tags);
  expect((await send('GET', '/corrections')).body.data).toEqual([]);
});

test('what cannot be corrected is refused with the reason', async () => {
  const refusal = async (...request: Parameters<typeof send>) => {
    const { status, body } = await send(...request);
    return [status, body.code, body.detail];
  };
  expect(await refusal('PUT', '/tags/region/MX', {})).toEqual([400, 'request.invalid', expect.stringContaining('X-Editor')]);
  expect(await refusal('PUT', '/tags/region/Atlantis')).toEqual([400, 'request.invalid', expect.stringContaining('Atlantis')]);
  expect(await refusal('PUT', '/tags/region/Korea')).toEqual([400, 'request.invalid', expect.stringContaining('KR, KP')]);
  expect(await refusal('PUT', '/tags/team/RED')).toEqual([404, 'request.not_found', expect.stringContaining('team')]);
  const other = await app.request('/api/v1/stories/nobody/tags/region/MX', { method: 'PUT', headers: { 'X-Editor': 'A' } });
  expect(other.status).toBe(404);
});

test('the vocabularies and their entries are listed', async () => {
  const { data } = await (await app.request('/api/v1/vocabularies')).json();
  expect(data.map(({ vocabulary, own }: { vocabulary: string; own: boolean }) => [vocabulary, own])).toEqual([
    ['region', false],
    ['policy', false],
    ['desk', true],
  ]);
  const desk = await (await app.request('/api/v1/vocabularies/desk')).json();
  expect(desk.data[0]).toEqual({ code: 'CITY', name: 'City desk', within: [] });
  expect((await app.request('/api/v1/vocabularies/team')).status).toBe(404);
});

test('the story page corrects tags in a form', async () => {
  const page = async (query = '') => (await app.request(`/stories/${id}${query}`)).text();
  expect(await page()).toContain(`href="/stories/${id}?correct=1#why"`);
  expect(await page('?correct=1')).toContain('name="remove" value="region:MX"');
  const post = (fields: Record<string, string>) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return app.request(`/stories/${id}/tags`, { method: 'POST', headers, body: new URLSearchParams(fields).toString() });
  };
  const done = await post({ by: 'Bo', remove: 'region:MX' });
  expect([done.status, done.headers.get('location')]).toEqual([303, `/stories/${id}?correct=1#why`]);
  expect(done.headers.get('set-cookie')).toContain('slugline_editor=Bo');
  expect(await page()).toContain('Removed by editors');
  const refused = await post({ by: '', vocabulary: 'region', code: '<b>Atlantis', add: 'add' });
  expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('your name')]);
  const unknown = await (await post({ by: 'Bo', vocabulary: 'region', code: '<b>Atlantis', add: 'add' })).text();
  expect(unknown).toContain('value="&lt;b>Atlantis"');
  await post({ by: 'Bo', undo: 'region:MX' });
  expect((await context.store.stories.get(id))?.tags).toEqual(story.tags);
});
