import { decideKind } from '../kinds/kinds.ts';
import type { Step } from '../reading.ts';

/** Says what the page is, and where it is no article. */
export const tellKind: Step = {
  name: 'kind',
  reason: 'Last: how much text was found is the best evidence, and every detector needs it.',
  run(reading) {
    reading.article.kind = decideKind(reading);
    const { code, evidence } = reading.article.kind;
    return evidence.length === 0 ? code : `${code}: ${evidence.join('; ')}`;
  },
};
