import { bodyText } from '@slugline/model';
import { expect, test } from 'vitest';
import { openSite, page } from './extract.test-support.ts';

const scripts = `<!doctype html><html><head><title>Herald</title></head><body><div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="/app.js"></script></body></html>`;
const missing = page('<p>Sorry, this page could not be found.</p>').replaceAll('Council votes on the levy', '404 Page not found');

test.each([
  ['/scripts', 'extract.needs_javascript'],
  ['/missing', 'extract.error_page'],
])('a page that is no article leaves the text of the feed, with its code and what said so: %s', async (path, code) => {
  const { extract, metrics } = await openSite({ '/scripts': scripts, '/missing': missing });
  const story = await extract(path);
  expect(story.bodyOrigin).toEqual({ from: 'feed', code });
  expect(story.headline).toBe('Council votes on the levy');
  expect(bodyText(story.body)).toContain('voted on Monday');
  expect(story.extraction?.evidence).not.toEqual([]);
  const { did } = story.extraction?.trace.find(({ step }) => step === 'choice') ?? { did: '' };
  expect(did).toContain('This is no article');
  expect(await metrics.registry.getSingleMetricAsString('slugline_readings_total')).toContain(`kind="${code}"`);
});

test('the beginning before a paywall is better than nothing, and said to be one', async () => {
  const stub = page(
    '<p>The council voted on Monday to raise the harbour levy for the first time in ten years.</p><div class="paywall">Subscribe to continue reading.</div>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Council votes on the levy","isAccessibleForFree":false}</script>',
  );
  const { extract } = await openSite({ '/levy': stub });
  expect((await extract('/levy')).bodyOrigin).toEqual({ from: 'feed', code: 'extract.paywall' });
  const story = await extract('/levy', { summary: null });
  expect(story.bodyOrigin).toEqual({ from: 'page', code: 'extract.paywall' });
  expect(bodyText(story.body)).toContain('voted on Monday');
});
