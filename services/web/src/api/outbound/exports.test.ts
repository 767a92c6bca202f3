import type { Story } from '@slugline/model';
import { expect, test } from 'vitest';
import { makeStory } from '../../context.test-support.ts';
import { CSV_HEADER, csvLine } from './csv.ts';
import { HOSTILE } from './hostile.test-support.ts';
import { exportBody } from './stream.ts';

/** RFC 4180, read by its grammar. */
function readCsv(text: string): string[][] {
  const cells = [...text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)];
  expect(cells.map((cell) => cell[0]).join('')).toBe(text);
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('a CSV export gives every hostile text back, and none that a spreadsheet would run', () => {
  const stories = HOSTILE.map((text, index) => makeStory({ id: String(index), headline: text, standfirst: null, byline: null }));
  const [header, ...rows] = readCsv(CSV_HEADER + stories.map(csvLine).join(''));
  const column = header?.indexOf('headline') ?? -1;
  expect(rows).toHaveLength(HOSTILE.length);
  for (const [index, text] of HOSTILE.entries()) {
    const cell = rows[index]?.[column] ?? '';
    expect([text, `'${text}`]).toContain(cell);
    expect(cell).not.toMatch(/^\s*[=+\-@]/);
    expect(rows[index]).toHaveLength(header?.length ?? 0);
  }
});

test.each(['=1+1', '+1', '-1', '@a', '\t=1', ' =1', '\r=1', '＝1'])('marks %j as text with an apostrophe', (headline) => {
  const [row] = readCsv(csvLine(makeStory({ id: '1', headline })));
  expect(row?.[7]).toBe(`'${headline}`);
});

async function* batches(count: number, seen: { read: number; closed: boolean }): AsyncGenerator<Story[]> {
  try {
    for (let index = 0; index < count; index += 1) {
      seen.read += 1;
      yield index === 1 ? [] : [makeStory({ id: String(index) })];
    }
  } finally {
    seen.closed = true;
  }
}

const form = { header: 'h\n', line: (story: Story) => `${story.id}\n` };

test('an export reads on only when the client takes more, and stops reading when it leaves', async () => {
  const seen = { read: 0, closed: false };
  const body = await exportBody(batches(1_000, seen), form, () => {});
  const reader = body.getReader();
  await reader.read();
  await reader.read();
  expect(seen.read).toBeLessThan(5);
  await reader.cancel();
  expect(seen.closed).toBe(true);
});

test('an export holds every batch, also after an empty one', async () => {
  const body = await exportBody(batches(4, { read: 0, closed: false }), form, () => {});
  expect(await new Response(body).text()).toBe('h\n0\n2\n3\n');
});

test('a Store that fails at first fails the export before anything is answered', async () => {
  const failing = (async function* (): AsyncGenerator<Story[]> {
    yield* [];
    throw new Error('away');
  })();
  await expect(exportBody(failing, form, () => {})).rejects.toThrow('away');
});

test('a Store that fails in the middle breaks the body off, so that nobody takes it for whole', async () => {
  const errors: unknown[] = [];
  const failing = (async function* (): AsyncGenerator<Story[]> {
    yield [makeStory({ id: '1' })];
    throw new Error('away');
  })();
  const body = await exportBody(failing, form, (error) => errors.push(error));
  await expect(new Response(body).text()).rejects.toThrow();
  expect(errors).toHaveLength(1);
});
