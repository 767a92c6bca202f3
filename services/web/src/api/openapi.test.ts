import { Validator } from '@seriousme/openapi-schema-validator';
import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { openTestContext } from '../context.test-support.ts';
import { CRITERIA_PARAMETERS, SEARCH_PARAMETERS } from '../search/params.ts';
import { criteriaQuery, searchQuery } from './schemas/search.ts';
import { publicStory, STORY_EXAMPLE, story } from './schemas/story.ts';

type Operations = Record<
  string,
  { operationId: string; parameters?: { name: string; in: string }[]; responses: Record<string, unknown> }
>;

let context: Awaited<ReturnType<typeof openTestContext>>;
let app: Hono;
let document: { openapi: string; paths: Record<string, Operations>; components: { schemas: Record<string, unknown> } };

beforeAll(async () => {
  context = await openTestContext();
  app = createApp(context);
  document = await (await app.request('/openapi.json')).json();
});
afterAll(() => context.close());

test('openapi.json is a valid OpenAPI 3.1 document', async () => {
  expect(document.openapi).toMatch(/^3\.1\./);
  const result = await new Validator().validate(structuredClone(document));
  expect(result.errors as unknown).toBeUndefined();
  expect(result.valid).toBe(true);
});

test('it describes what there is, and every operation has an id of its own', () => {
  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/v1/clusters/{id}',
    '/api/v1/dead-letters',
    '/api/v1/dead-letters/replay',
    '/api/v1/dead-letters/{id}',
    '/api/v1/dead-letters/{id}/replay',
    '/api/v1/extraction',
    '/api/v1/facets',
    '/api/v1/feeds',
    '/api/v1/feeds.opml',
    '/api/v1/feeds/discover',
    '/api/v1/feeds/import',
    '/api/v1/feeds/{id}',
    '/api/v1/feeds/{id}/poll',
    '/api/v1/histogram',
    '/api/v1/items',
    '/api/v1/stories',
    '/api/v1/stories.atom',
    '/api/v1/stories.csv',
    '/api/v1/stories.json',
    '/api/v1/stories.ndjson',
    '/api/v1/stories.rss',
    '/api/v1/stories/{id}',
    '/api/v1/stories/{id}/corrections',
    '/api/v1/stories/{id}/corrections/{vocabulary}/{code}',
    '/api/v1/stories/{id}/extraction',
    '/api/v1/stories/{id}/tags/{vocabulary}/{code}',
    '/api/v1/stories/{id}/versions',
    '/api/v1/vocabularies',
    '/api/v1/vocabularies/{vocabulary}',
    '/healthz',
    '/metrics',
    '/readyz',
  ]);
  const ids = Object.values(document.paths).flatMap((operations) => Object.values(operations).map((one) => one.operationId));
  expect(new Set(ids).size).toBe(ids.length);
});

test('the parameters it names are those that are read', () => {
  expect(Object.keys(searchQuery.shape)).toEqual([...SEARCH_PARAMETERS]);
  expect(Object.keys(criteriaQuery.shape)).toEqual([...CRITERIA_PARAMETERS]);
});

test('every path of it is there, and refuses a method that it does not describe with what it allows', async () => {
  for (const [path, operations] of Object.entries(document.paths)) {
    const methods = Object.keys(operations).map((method) => method.toUpperCase());
    const response = await app.request(path.replace(/\{\w+\}/g, 'nothing'), {
      method: operations.put === undefined ? 'PUT' : 'POST',
    });
    expect([path, response.status]).toEqual([path, 405]);
    const allow = response.headers.get('allow')?.split(', ') ?? [];
    expect(allow.filter((method) => method !== 'HEAD').sort()).toEqual(methods.sort());
    expect((await response.json()).code).toBe('request.method');
  }
});

test('the example of a story is one, and its evidence stands where it says', () => {
  expect(story.parse(STORY_EXAMPLE)).toEqual(publicStory(STORY_EXAMPLE));
  const [evidence] = STORY_EXAMPLE.tags[0]?.evidence ?? [];
  const text = STORY_EXAMPLE.body.map((block) => block.text).join('\n\n');
  expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.text);
});

describe('the page for people', () => {
  let page: string;
  beforeAll(async () => {
    page = await (await app.request('/docs')).text();
  });

  test('shows every operation and schema', () => {
    for (const operations of Object.values(document.paths)) {
      for (const { operationId } of Object.values(operations)) expect(page).toContain(`id="${operationId}"`);
    }
    for (const name of Object.keys(document.components.schemas)) expect(page).toContain(`id="schema-${name}"`);
  });

  test('loads nothing from elsewhere and runs no script', async () => {
    expect(page).not.toMatch(/<script|\sstyle="|\son[a-z]+="/i);
    for (const [, address] of page.matchAll(/\s(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^[#/](?!\/)/);
    const style = await app.request('/docs/style.css');
    expect(style.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(await style.text()).not.toMatch(/url\(|@import/);
  });

  test('leads nowhere that is not on it', () => {
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });
});
