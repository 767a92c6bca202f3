import { expect, test } from 'vitest';
import { readSketch, writeSketch } from './sketch.ts';

test('a sketch is read back as it was written', () => {
  for (const kind of ['text', 'brief'] as const) {
    const sketch = { kind, values: Uint32Array.of(0, 1, 255, 65_536, 0xffff_ffff) };
    expect(readSketch(writeSketch(sketch))).toEqual(sketch);
  }
});

test('what is no sketch is none', () => {
  for (const text of ['', 't', 'x', 'tAAA', 'xAAAAAA==', 't????']) expect(readSketch(text)).toBeNull();
});
