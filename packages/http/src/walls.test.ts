import { describe, expect, test } from 'vitest';
import { client, failureOf, origin } from './origin.test-support.ts';

const page = (inside: string) => `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>${inside}</body></html>`;
const CHALLENGE = page('<script>window._cf_chl_opt={cType:"managed"}</script>');

async function ask(status: number, headers: Record<string, string>, body: string, kind: 'feed' | 'page' = 'feed') {
  const site = await origin((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  });
  return failureOf(client().get({ url: site.url, kind }));
}

describe('a check against robots is told from a refusal', () => {
  test.each<[string, number, Record<string, string>, string]>([
    ['Cloudflare', 403, { 'cf-mitigated': 'challenge' }, page('')],
    ['Cloudflare', 503, {}, CHALLENGE],
    ['Cloudflare', 200, {}, CHALLENGE],
    ['AWS WAF', 202, { 'x-amzn-waf-action': 'challenge' }, ''],
    ['AWS WAF', 405, { 'x-amzn-waf-action': 'captcha' }, page('')],
    ['DataDome', 403, { 'x-datadome': 'protected' }, '{}'],
    ['DataDome', 403, {}, page('<script src="https://ct.captcha-delivery.com/c.js"></script>')],
    ['Vercel', 429, { 'x-vercel-mitigated': 'challenge' }, page('')],
    ['Imperva', 200, {}, page('<iframe src="/_Incapsula_Resource?CWUDNSAI=23&incident_id=1"></iframe>')],
    ['Akamai', 403, {}, '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY>https://errors.edgesuite.net/18.1</BODY></HTML>'],
    ['Anubis', 200, {}, page('<script src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script>')],
  ])('%s (%i)', async (wall, status, headers, body) => {
    const failed = await ask(status, headers, body);
    expect(failed).toMatchObject({ code: 'http.bot_wall', details: { statusCode: status } });
    expect(failed.message).toContain(wall);
  });

  test.each<[string, number, Record<string, string>, string, string]>([
    ['an ordinary 403', 403, {}, page('Forbidden'), 'http.unauthorized'],
    ['a 403 of a site behind DataDome with another status', 404, { 'x-datadome': 'x' }, page('nothing'), 'http.not_found'],
    ['a 503 of a guarded site', 503, { server: 'cloudflare' }, page('maintenance'), 'http.server_error'],
    ['an error that is no page', 403, { 'content-type': 'text/plain' }, '_cf_chl_opt', 'http.unauthorized'],
  ])('%s is none', async (_, status, headers, body, code) => {
    expect(await ask(status, headers, body)).toMatchObject({ code });
  });

  test("a feed that writes about such checks is a feed, and a page that carries a guard's script is a page", async () => {
    const feed = await origin((_, response) => response.end('<rss><title>On captcha-delivery.com and _cf_chl_opt</title></rss>'));
    expect((await client().get({ url: feed.url, kind: 'feed' })).status).toBe(200);
    const site = await origin((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(CHALLENGE));
    expect((await client().get({ url: site.url, kind: 'page' })).status).toBe(200);
  });

  test('an error whose page never comes is an error all the same', async () => {
    const site = await origin((_, response) => response.writeHead(500, { 'content-type': 'text/html' }).write('<html>'));
    expect(await failureOf(client().get({ url: site.url, kind: 'feed' }))).toMatchObject({ code: 'http.server_error' });
  });
});

test('a feed without a byte is empty, a page without one is not refused', async () => {
  const site = await origin((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end());
  expect(await failureOf(client().get({ url: site.url, kind: 'feed' }))).toMatchObject({ code: 'http.empty' });
  expect((await client().get({ url: site.url, kind: 'page' })).body).toHaveLength(0);
});
