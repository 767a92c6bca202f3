import { describe, expect, test } from 'vitest';
import type { ParsedItem } from '../../port.ts';
import { readFeed } from '../../read.ts';

const HEADER = '\u0016\u0016\u0001k1234\u001fabcde\r\nb f\u0013\u0011 BC-Harbour--Fire 2ndLd   06-02 0120\r\n';
const END = '\r\n\t   \u0003XW-WF-06-02-25 1530GMT<\r\n\r\n\f\r\n\u0004';

async function read(text: string): Promise<ParsedItem[]> {
  return (await readFeed({ url: 'https://wire.example/x', bytes: Buffer.from(text, 'latin1'), contentType: null })).items;
}

describe('ANPA 1312', () => {
  test('is read whole', async () => {
    const [item] = await read(
      `${HEADER}\u0002^BC-Harbour--Fire, 2nd Ld,110<\r\n^Fire in the harbour<\r\n^XW Photo XYZ101<\r\n^Eds: Adds the pier.<\r\n^A fire closed the pier.<\r\n^By ANNA EXAMPLE=\r\n^Example Wire=\r\n` +
        `\t   EXAMPLE CITY, Utah (XW) _ A fire broke out\r\non Monday.\r\n \r\n\t   Nobody was hurt.${END}`,
    );
    expect(item).toMatchObject({
      headline: 'Fire in the harbour',
      summaryHtml: '<p>A fire closed the pier.</p>',
      contentHtml: '<p>EXAMPLE CITY, Utah (XW) _ A fire broke out on Monday.</p><p>Nobody was hurt.</p>',
      authors: [{ name: 'Anna Example' }],
      published: '2025-06-02T15:30:00.000Z',
    });
    expect(item?.wire).toMatchObject({
      ...{ service: 'k', sequence: '1234', priorityLetter: 'b', priority: 2, category: 'f', wordCount: 120, provider: 'XW' },
      ...{ slugline: 'Harbour--Fire', takeKey: '2ndLd', byline: 'By ANNA EXAMPLE', dateline: 'EXAMPLE CITY, Utah (XW)' },
      edNote: 'XW Photo XYZ101 Eds: Adds the pier.',
    });
  });

  test('a list of headlines is the story when there is nothing else', async () => {
    const [item] = await read(`${HEADER}\u0002^*9006< ^BC-Harbour--Fire,0176<\r\n^News at noon\r\n^First<\r\n^Second<${END}`);
    expect(item).toMatchObject({ headline: 'News at noon', contentHtml: '<p>First</p><p>Second</p>', summaryHtml: null });
  });

  test('rows of a table stay rows, without their end marks', async () => {
    const [item] = await read(`${HEADER}\u0002^BC-Harbour--Fire<\n\t   Town;1<\n\t   City;2<\n^END<${END}`);
    expect(item).toMatchObject({ headline: null, contentHtml: '<p>Town;1</p><p>City;2</p>' });
  });

  test('messages without STX and several in one transmission are read', async () => {
    const items = await read(`${HEADER}^Bare<\n\t   Text.\u0004${HEADER}\u0002^Other<\n\t   Text.${END}`);
    expect(items.map(({ headline, contentHtml }) => [headline, contentHtml])).toEqual([
      ['Bare', '<p>Text.</p>'],
      ['Other', '<p>Text.</p>'],
    ]);
  });
});
