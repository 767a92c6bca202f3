import { NONE } from '../policy/areas.ts';
import type { Tagger } from '../port.ts';
import type { LabelledStory } from './labelled.ts';
import { type PolicyReport, reportOn } from './report.ts';

/** Compares the primary policy areas that a tagger gives with the first labels of coded stories. */
export function evaluatePolicy(stories: readonly LabelledStory[], tagger: Tagger): PolicyReport {
  return reportOn(
    stories.map(({ title, text, source, language, codes }) => {
      const tags = tagger({ headline: title, body: text, source, language });
      const primary = tags.find((tag) => tag.vocabulary === 'policy' && tag.primary);
      return { label: codes[0] ?? NONE, answer: primary?.code ?? NONE };
    }),
  );
}
