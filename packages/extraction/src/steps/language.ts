import { bodyText } from '@slugline/model';
import { linkedText, metaValue } from '../facts.ts';
import { clearlyOther, detectLanguage, languageTag } from '../language.ts';
import type { Reading, Step } from '../reading.ts';

function stated({ page, hints }: Reading): { tag: string; by: string } | null {
  const claims: [string, string | null | undefined][] = [];
  if (page !== null) {
    claims.push(['html lang', page.facts.htmlLang]);
    claims.push(['meta', metaValue(page.facts, 'content-language', 'language', 'dc.language', 'inlanguage')]);
    claims.push(['JSON-LD', linkedText(page.facts, 'inLanguage')], ['og:locale', metaValue(page.facts, 'og:locale')]);
  }
  claims.push(['the feed', hints.language]);
  for (const [by, raw] of claims) {
    const tag = languageTag(raw);
    if (tag !== null) return { tag, by };
  }
  return null;
}

const TO_CONTRADICT = 300;

/** Finds the language. */
export const findLanguage: Step = {
  name: 'language',
  reason: 'After the body is clean: page and feed are believed unless the text is clearly of another language.',
  run(reading) {
    const { article } = reading;
    const text = [article.headline, article.standfirst, bodyText(article.body)].filter(Boolean).join('\n');
    const claim = stated(reading);
    // Less text is enough to contradict a claim, and detecting is dear: its cost grows with the length.
    const detected = detectLanguage(claim === null ? text : text.slice(0, TO_CONTRADICT));
    if (claim === null) {
      article.language = detected;
      return detected === null ? 'not stated, and too little text to tell' : `${detected}, detected`;
    }
    if (detected !== null && clearlyOther(claim.tag, detected, text.length)) {
      article.language = detected;
      return `${detected}, detected, against ${claim.tag} from ${claim.by}`;
    }
    article.language = claim.tag;
    return `${claim.tag} from ${claim.by}`;
  },
};
