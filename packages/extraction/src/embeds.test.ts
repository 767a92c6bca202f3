import { expect, test } from 'vitest';
import { FERRY, H1, paragraphs, read } from './body.test-support.ts';

const [first, ...rest] = FERRY;

/** What stands between the first paragraph and the others when this does on the page. */
function between(embedded: string): string[] {
  const { body } = read(`<article>${H1}<p>${first}</p>${embedded}${paragraphs(rest)}</article>`);
  expect(body[0]?.text).toBe(first);
  expect(body.at(-1)?.text).toBe(rest.at(-1));
  return body.slice(1, -rest.length).map(({ kind, text, url }) => `${kind}: ${text}${url === undefined ? '' : ` <${url}>`}`);
}

test.each([
  [
    'a frame of YouTube, as the page of the video',
    '<iframe src="//www.youtube-nocookie.com/embed/abc-12?rel=0" title="The crossing"></iframe>',
    'The crossing (YouTube) <https://www.youtube.com/watch?v=abc-12>',
  ],
  [
    'a playlist',
    '<iframe src="https://www.youtube.com/embed/videoseries?list=PL1"></iframe>',
    'YouTube <https://www.youtube.com/playlist?list=PL1>',
  ],
  [
    'a frame that waits for the reader',
    '<iframe data-src="https://player.vimeo.com/video/77?h=1"></iframe>',
    'Vimeo <https://vimeo.com/77>',
  ],
  [
    'a sound whose page the player names',
    '<iframe src="https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/quay/bells"></iframe>',
    'SoundCloud <https://soundcloud.com/quay/bells>',
  ],
  [
    'a chart, in a figure',
    '<figure><iframe title="Passengers a year" src="https://datawrapper.dwcdn.net/Xy1/3/"></iframe></figure>',
    'Passengers a year (Datawrapper) <https://datawrapper.dwcdn.net/Xy1/3/>',
  ],
  [
    'a post without text',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Q1/?utm_source=ig_embed"></blockquote>',
    'Instagram <https://www.instagram.com/p/Q1/>',
  ],
])('keeps %s', (_, embedded, expected) => {
  expect(between(embedded)).toEqual([`embed: ${expected}`]);
});

test('keeps the words of a post as a quotation, and its address after them', () => {
  const post =
    '<blockquote class="twitter-tweet"><p>The ferry sails again.</p>— County (@county) <a href="https://twitter.com/county/status/7?ref_src=twsrc">4 March 2025</a></blockquote>';
  const found = between(post);
  expect(found[0]).toBe('quote: The ferry sails again.');
  expect(found.at(-1)).toBe('embed: X <https://twitter.com/county/status/7>');
});

test('keeps no advertisement, counter, button or frame from elsewhere, and none of the page around', () => {
  const frames = [
    '<iframe src="https://googleads.g.doubleclick.net/pagead/ads?x=1"></iframe>',
    '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A//herald.example"></iframe>',
    '<iframe src="https://notyoutube.com/embed/abc"></iframe>',
    '<iframe src="javascript:void(0)"></iframe><iframe src="about:blank"></iframe>',
    '<div class="related"><iframe src="https://www.youtube.com/embed/other"></iframe></div>',
  ];
  expect(between(frames.join(''))).toEqual([]);
});

test('lists each embed once, at most thirty', () => {
  const frame = (n: number) => `<iframe src="https://www.youtube.com/embed/v${n}"></iframe>`;
  expect(between(frame(1) + frame(1))).toHaveLength(1);
  expect(between(Array.from({ length: 60 }, (_, n) => frame(n)).join(''))).toHaveLength(30);
});
