import { expect, test } from 'vitest';
import { extractArticle } from '../article.ts';

const TEXT =
  'The harbour was closed for a day after the storm, the port authority said, and two ferries stayed at the quay. '.repeat(4);
const image = (head: string, body = '') =>
  extractArticle({
    html: `<head>${head}</head><body><article><h1>Harbour closed</h1>${body}<p>${TEXT}</p></article></body>`,
    url: 'https://a.example/x/story',
  }).image;
const og = (name: string, content: string) => `<meta property="og:image${name}" content="${content}">`;

test('takes address, text and size from the metas of the page', () => {
  expect(image(og('', '/quay-large.jpg') + og(':alt', 'The quay') + og(':width', '1200') + og(':height', '630'))).toEqual({
    url: 'https://a.example/quay-large.jpg',
    alt: 'The quay',
    width: 1200,
    height: 630,
  });
});

test('takes the size from JSON-LD when that names the same file, and the text from the copy on the page', () => {
  const ld = {
    '@type': 'NewsArticle',
    image: { '@type': 'ImageObject', url: 'https://a.example/quay-large.jpg', width: { value: 900 }, height: '600px' },
  };
  const head = `${og('', 'https://a.example/quay-large.jpg')}<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  expect(image(head, '<img src="https://cdn.example/640/quay-large.jpg" alt="Waves over the quay">')).toEqual({
    url: 'https://a.example/quay-large.jpg',
    alt: 'Waves over the quay',
    width: 900,
    height: 600,
  });
});

test('does not lend the size of another picture, nor believe a size that is none', () => {
  const ld = { '@type': 'NewsArticle', image: { url: 'https://a.example/other.jpg', width: 900, height: 600 } };
  const head = `${og('', 'https://a.example/quay-large.jpg')}${og(':width', '100%')}<script type="application/ld+json">${JSON.stringify(ld)}</script>`;
  expect(image(head)).toMatchObject({ width: null, height: null });
});

test('falls back on the first picture of the body that is no icon', () => {
  expect(image('', '<img src="icon.png" width="16"><img src="../quay.jpg" alt="The quay" width="800" height="500">')).toEqual({
    url: 'https://a.example/quay.jpg',
    alt: 'The quay',
    width: 800,
    height: 500,
  });
});
