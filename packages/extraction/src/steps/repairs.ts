import type { Step } from '../reading.ts';
import { countRepairs } from '../repair.ts';

/** Letters without accents and plain punctuation: nothing to repair. */
const PLAIN = /^[ !#-Z\\^_a-~–—‘’“”…]+$/u;

/** Tells what was repaired in the characters of the text. */
export const tellRepairs: Step = {
  name: 'repairs',
  reason: 'After the blocks are made, which repairs each text: counted on the text as it came, of what became the body.',
  run({ page, raw }) {
    const texts = page === null ? raw : page.runs.flatMap((run) => (run.dropped === null ? [run.text] : []));
    return countRepairs(texts.filter((text) => !PLAIN.test(text))) || 'nothing to repair';
  },
};
