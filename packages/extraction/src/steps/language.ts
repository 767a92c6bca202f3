import { linkedText, metaValue } from '../facts.ts';
import { clearlyOther, detectLanguage, languageTag, plainlyIs } from '../language.ts';
import type { Article } from '../port.ts';
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

/** So many characters are enough to tell a language, and fewer to contradict a claim: detecting is dear, its cost grows with the length. */
const TO_TELL = 2_000;
const TO_CONTRADICT = 300;

/** Headline, standfirst and the first blocks. */
function opening({ headline, standfirst, body }: Article): string {
  let text = [headline, standfirst].filter(Boolean).join('\n');
  for (let at = 0; at < body.length && text.length < TO_TELL; at += 1) text += `\n${body[at]?.text}`;
  return text;
}

/** Finds the language. */
export const findLanguage: Step = {
  name: 'language',
  reason: 'After the body is clean: page and feed are believed unless the text is clearly of another language.',
  run(reading) {
    const { article } = reading;
    const text = opening(article);
    const claim = stated(reading);
    if (claim !== null && plainlyIs(claim.tag, text)) {
      article.language = claim.tag;
      return `${claim.tag} from ${claim.by}`;
    }
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
