import { describe, expect, test } from 'vitest';
import type { ParsedFeed, ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

function read(value: unknown): Promise<ParsedFeed> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return readFeed({ url: 'https://wire.example/feed.json', bytes: Buffer.from(text), contentType: 'application/json' });
}
async function item(value: object): Promise<ParsedItem | undefined> {
  return (await read({ uri: 'urn:x:1', ...value })).items[0];
}

describe('ninjs', () => {
  test('1 is read whole', async () => {
    const one = await item({
      ...{ type: 'text', version: '3', versioncreated: '2025-06-02T15:30:00+02:00', firstcreated: '2025-06-02T13:00:00Z' },
      ...{
        pubstatus: 'withheld',
        urgency: 2,
        language: 'en-gb',
        headline: 'Fire',
        slugline: 'HARBOUR-FIRE',
        byline: 'By Anna Example',
      },
      ...{
        located: 'Riga',
        ednote: 'Check',
        copyrightholder: 'XW',
        copyrightnotice: '(c) XW',
        usageterms: 'Free',
        embargoed: '2025-06-03T00:00:00Z',
      },
      subject: [{ code: '20000139', name: 'fire', scheme: 'medtop' }, { name: 'harbour' }],
      ...{
        place: [{ name: 'Riga', code: 'RIX' }],
        body_text: 'Plain.',
        body_html: '<p>It <b>burns</b>.</p><script>x()</script>',
      },
      description_text: 'A fire.',
      renditions: { small: { href: 'https://wire.example/s.jpg', mimetype: 'image/jpeg', sizeinbytes: 12 } },
      associations: {
        main: {
          uri: 'urn:x:2',
          type: 'picture',
          headline: 'The pier',
          renditions: { a: { href: '/p.jpg', mimetype: 'image/jpeg' } },
        },
      },
    });
    expect(one).toMatchObject({
      ...{ guid: 'urn:x:1', headline: 'Fire', summaryHtml: '<p>A fire.</p>', contentHtml: '<p>It <b>burns</b>.</p>' },
      ...{ published: '2025-06-02T13:00:00.000Z', updated: '2025-06-02T13:30:00.000Z', language: 'en-GB', rights: '(c) XW' },
      authors: [{ name: 'Anna Example' }],
      categories: [{ term: 'fire', scheme: '20000139' }, { term: 'harbour' }],
      enclosures: [{ url: 'https://wire.example/s.jpg', type: 'image/jpeg', length: 12 }],
      image: { url: 'https://wire.example/p.jpg', alt: 'The pier' },
    });
    expect(one?.wire).toMatchObject({
      ...{
        version: '3',
        pubStatus: 'withheld',
        embargo: '2025-06-03T00:00:00.000Z',
        urgency: 2,
        dateline: 'Riga',
        copyright: '(c) XW',
      },
      subjects: [
        { code: '20000139', name: 'fire' },
        { code: null, name: 'harbour' },
      ],
      members: [{ guid: 'urn:x:2', url: null, headline: 'The pier', role: 'main' }],
    });
  });

  test('2 and 3 keep headlines, bodies and descriptions in lists', async () => {
    const one = await item({
      headlines: [
        { role: 'short', value: 'Short' },
        { role: 'main', value: 'Fire in the harbour' },
      ],
      bodies: [
        { role: 'text', contentType: 'text/plain', value: 'It burns. Nobody was hurt.' },
        { role: 'html', contentType: 'text/html', value: '<html><body><p>It burns.</p><p>Nobody was hurt.</p></body></html>' },
      ],
      ...{ subjects: [{ uri: 'medtop:20000139', name: 'fire' }, { literal: 'piers' }], by: 'Bo Writer', pubStatus: 'canceled' },
      associations: [{ uri: 'urn:x:2', name: 'pier' }],
    });
    expect(one).toMatchObject({ headline: 'Fire in the harbour', contentHtml: '<p>It burns.</p><p>Nobody was hurt.</p>' });
    expect(one?.wire).toMatchObject({
      ...{ byline: 'Bo Writer', pubStatus: 'canceled' },
      subjects: [
        { code: 'medtop:20000139', name: 'fire' },
        { code: null, name: 'piers' },
      ],
      members: [{ guid: 'urn:x:2', role: 'pier' }],
    });
  });

  test('an embargo that cannot be read holds the item until further notice', async () => {
    expect((await item({ embargoed: 'Next Monday' }))?.wire?.embargo).toBe('until-further-notice');
  });

  test.each([
    ['an array', '[{"uri":"a"},{"uri":"b"}]'],
    ['a list of items', '{"items":[{"uri":"a"},{"uri":"b"}]}'],
    ['a page of an API', '{"_meta":{"uri":"x:1"},"_items":[{"uri":"a"},{"uri":"b"}]}'],
    ['one that is not proper JSON among others', '[{"uri":"a"},{"uri":"x","urgency":NaN},{"uri":"b"}]'],
    ['one that is too deep among others', `[{"uri":"a"},{"uri":"x","a":${'['.repeat(20_000)}${']'.repeat(20_000)}},{"uri":"b"}]`],
    ['a list that is cut off', '[{"uri":"a"},{"uri":"b"},{"uri":"c","hea'],
  ])('%s gives the items that can be read', async (_, text) => {
    expect((await read(text)).items.map(({ guid }) => guid)).toEqual(['a', 'b']);
  });

  test('numbers past all bounds are nothing, the last of two equal names counts, and no name reaches a prototype', async () => {
    const { items } = await read(
      `{"uri":"urn:x:1","__proto__":{"polluted":1,"headline":"bad"},"constructor":{"prototype":{"polluted":1}},"urgency":1e400,"version":${'9'.repeat(40_000)},"headline":"First","headline":"Second"}`,
    );
    expect(items[0]).toMatchObject({ headline: 'Second', wire: { urgency: null } });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a document of which nothing can be read is malformed', async () => {
    await expect(read('{"uri":"urn:x:1","headline":NaN}')).rejects.toMatchObject({ code: 'feed.malformed' });
  });

  test('a JSON Feed is none', async () => {
    const feed = await read({ version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [{ id: '1', uri: 'a' }] });
    expect(feed.format).toBe('json');
  });
});
