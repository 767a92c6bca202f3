import { describe, expect, test } from 'vitest';
import type { ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

function message({
  header = 'xyz0456 4 pl 120 vvvvb xyz 017',
  keyword = 'Harbour/fire/',
  head = 'Fire in the harbour =',
  body = '',
  after = '',
}): string {
  return `\u0001${header}\r\n\r\n${keyword}\r\n\u0002${head}\r\n\r\n${body}\r\n\r\n\u0003${after}\r\n\u007f\r\n\u007f\u0004`;
}
async function read(text: string | Uint8Array): Promise<ParsedItem[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  return (await readFeed({ url: 'https://wire.example/x', bytes, contentType: null })).items;
}

describe('IPTC 7901', () => {
  test('is read whole', async () => {
    const [item] = await read(
      message({
        head: 'EXTRA\r\n2ND LEAD\r\nFire in the harbour\r\nof Example City\r\nBy Anna Example and BO SCRIBE, Example Wire =',
        body: 'Example City (xyz) - A fire broke out\r\non Monday.\r\n\r\n   Nobody was hurt.\r\n   The pier is closed & guarded.',
        after: '021530 GMT Jun 25',
      }),
    );
    expect(item).toMatchObject({
      headline: 'Fire in the harbour of Example City',
      contentHtml:
        '<p>Example City (xyz) - A fire broke out on Monday.</p><p>Nobody was hurt.</p><p>The pier is closed &amp; guarded.</p>',
      authors: [{ name: 'Anna Example' }, { name: 'Bo Scribe' }],
      published: '2025-06-02T15:30:00.000Z',
    });
    expect(item?.wire).toMatchObject({
      provider: 'xyz',
      sequence: '0456',
      priority: 4,
      category: 'pl',
      wordCount: 120,
      slugline: 'Harbour/fire',
      takeKey: 'EXTRA 2ND LEAD',
      byline: 'By Anna Example and BO SCRIBE, Example Wire',
      dateline: 'Example City (xyz)',
      places: [{ code: null, name: 'Example City' }],
      sent: '2025-06-02T15:30:00.000Z',
      embargo: null,
    });
  });

  test('several messages of one transmission are items of their own, and one with a broken header is left out', async () => {
    const items = await read(`${message({ head: 'One =' })}${message({ header: '???' })}${message({ head: 'Three =' })}`);
    expect(items.map(({ headline }) => headline)).toEqual(['One', 'Three']);
  });

  test('is read without its control characters, and after junk', async () => {
    const [bare] = await read('xyz0456 4 i 20\nHarbour/fire/\n\nFire in the harbour\n\nExample City (xyz) - It burns.\n');
    expect(bare).toMatchObject({ headline: 'Fire in the harbour', contentHtml: '<p>Example City (xyz) - It burns.</p>' });
    expect(bare?.wire).toMatchObject({ slugline: 'Harbour/fire', sent: null });
    expect(await read(`\u0016\u0016 zczc ${message({})}`)).toHaveLength(1);
  });

  test('keeps what is not for publication out of the story', async () => {
    const note = '* * * *\r\nThe following information is not for publication\r\n\r\nTel: 5';
    const [item] = await read(message({ body: `It burns.\r\n\r\n${note}` }));
    expect(item?.contentHtml).toBe('<p>It burns.</p>');
    expect(item?.wire?.edNote).toBe('Tel: 5');
  });

  test('holds a story whose take key says embargo, and not one that says it is lifted', async () => {
    expect((await read(message({ head: 'EMBARGO\r\nFire in the harbour =' })))[0]?.wire?.embargo).toBe('until-further-notice');
    expect((await read(message({ head: 'EMBARGO LIFTED\r\nFire =' })))[0]?.wire?.embargo).toBeNull();
  });

  test('reads the German letters of the seven-bit code', async () => {
    const [item] = await read(
      message({ body: 'K|ln (xyz) - Die Br}cke und die Stra~e am Fl}~chen sind nicht ge|ffnet, und der Fu~weg.' }),
    );
    expect(item?.contentHtml).toBe(
      '<p>Köln (xyz) - Die Brücke und die Straße am Flüßchen sind nicht geöffnet, und der Fußweg.</p>',
    );
    expect((await read(message({ body: 'Set {a|b} in the code.' })))[0]?.contentHtml).toBe('<p>Set {a|b} in the code.</p>');
  });

  test('an impossible time is none', async () => {
    expect((await read(message({ after: '312599 GMT Jun 25' })))[0]?.wire?.sent).toBeNull();
  });
});
