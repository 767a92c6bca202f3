import { expect, test } from 'vitest';
import { type Block, blockSchema, bodyText } from './block.ts';

test('captions and embeds stand beside the text, and are not part of it', () => {
  const body: Block[] = [
    { kind: 'paragraph', text: 'The council voted.' },
    { kind: 'caption', text: 'The quay at dawn.' },
    { kind: 'embed', text: 'The debate in full', url: 'https://video.example/1' },
    { kind: 'quote', text: 'A good day.' },
  ];
  expect(bodyText(body)).toBe('The council voted.\n\nA good day.');
});

test('what is embedded has an address of the web', () => {
  const parse = (url: string) => blockSchema.safeParse({ kind: 'embed', text: 'Video', url }).success;
  expect([parse('https://video.example/1'), parse('javascript:alert(1)'), parse('/1')]).toEqual([true, false, false]);
});
