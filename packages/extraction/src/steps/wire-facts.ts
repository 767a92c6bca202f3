import type { Block } from '@slugline/model';
import type { Article } from '../port.ts';
import type { Step } from '../reading.ts';
import { type Credit, creditsAtEnd, readCredits } from '../wire/credits.ts';
import { readHeadlineMarks } from '../wire/headline-marks.ts';

/** How many of a body's last blocks can be credits. */
const LAST = 5;
/** What closes a text on the wire or in a release. */
const END_MARK =
  /\s*(?:[-–—]\s?30\s?[-–—]|[-–—]\s?(?:ENDS?|ENDE|FIN)\s?[-–—]|\((?:ENDS?|END|FIN|ENDE)\)|(?:^|(?<=[.!?”"’)]\s))ENDS\.?|(?:^|\s)#(?:\s?#){2})\s*$/u;

/** Takes the credits of the last blocks, from the end up. */
function takeCredits(article: Article): Credit[] {
  const found: Credit[][] = [];
  const body: Block[] = [...article.body];
  for (let at = body.length - 1; at > 0 && at >= article.body.length - LAST; at -= 1) {
    const block = body[at];
    if (block === undefined || block.kind === 'heading') continue;
    const credits = readCredits(block.text);
    const tail = credits === null ? creditsAtEnd(block.text) : null;
    if (credits !== null) body.splice(at, 1);
    else if (tail !== null) body[at] = { ...block, text: tail.text };
    if (credits ?? tail !== null) found.unshift(credits ?? tail?.credits ?? []);
  }
  article.body = body;
  return found.flat();
}

/** Takes the mark that closes the text off its end, where it stands behind the last words. */
function takeEndMark(article: Article): boolean {
  const last = article.body.at(-1);
  if (last === undefined || last.kind === 'heading') return false;
  const end = END_MARK.exec(last.text.slice(-24));
  if (end === null) return false;
  const text = last.text.slice(0, last.text.length - end[0].length).trimEnd();
  article.body = [...article.body.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
  return true;
}

/** Takes what the wire says about a story out of its text: credits at the end, the end mark, the marks before the headline. */
export const findWireFacts: Step = {
  name: 'wire-facts',
  reason:
    'After the head of the article is tidied, which compares its lines with the headline as printed; after noise, which may stand behind the credits.',
  run({ article }) {
    const ended = takeEndMark(article);
    article.credits = takeCredits(article);
    const endedBefore = article.credits.length > 0 && takeEndMark(article);
    if (article.headline !== null) {
      const { headline, marks } = readHeadlineMarks(article.headline);
      article.headline = headline;
      article.headlineMarks = marks;
    }
    const did = [
      ...article.headlineMarks.map(({ mark, take }) => `${mark}${take === null ? '' : ` ${take}`} off the headline`),
      ...article.credits.map(({ role, names }) => `${role}: ${names.join(', ')}`),
      ...(ended || endedBefore ? ['end mark dropped'] : []),
    ];
    return did.length === 0 ? 'none' : did.join('; ').slice(0, 300);
  },
};
