import { readDateline } from '../dateline.ts';
import type { Article } from '../port.ts';
import type { Step } from '../reading.ts';
import { agencyIn, agencyOf } from '../wire/agencies.ts';

/** The agency that the byline or the credits name. */
function namedElsewhere({ authors, bylinePeople, credits }: Article): [code: string, where: string] | null {
  for (const name of [...authors, ...bylinePeople.map(({ role }) => role ?? '')]) {
    const code = agencyOf(name);
    if (code !== null) return [code, 'the byline'];
  }
  for (const { printed, role } of credits) {
    const code = /^(?:contributing|with inputs|agency|avec|mit|con|com|met)\b/.test(role) ? agencyIn(printed) : null;
    if (code !== null) return [code, 'a credit'];
  }
  return null;
}

/** Reads the dateline, which the body keeps, and whose text it is. */
export const findDateline: Step = {
  name: 'dateline',
  reason: 'From the first paragraph or the second, once the lines above them are gone; the agency also from byline and credits.',
  run({ article }) {
    for (const block of article.body.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
      const facts = readDateline(block.text, article.published?.value ?? null);
      if (facts === null) continue;
      article.datelineFacts = facts;
      article.dateline = facts.printed;
      break;
    }
    const source = article.datelineFacts?.source ?? null;
    const elsewhere = source === null ? namedElsewhere(article) : null;
    article.wireSource = source ?? elsewhere?.[0] ?? null;
    const from = source !== null ? 'the dateline' : (elsewhere?.[1] ?? '');
    return `${article.dateline ?? 'none'}${article.wireSource === null ? '' : `; ${article.wireSource} from ${from}`}`;
  },
};
