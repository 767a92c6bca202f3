import type { ErrorCode } from '@slugline/model';
import type { ArticleKind, KindCode } from '../port.ts';
import type { Reading } from '../reading.ts';
import { FORMS } from './forms.ts';
import { lookAt } from './look.ts';
import { WALLS } from './walls.ts';

/** The catalogue's code for each kind that holds no article, and what `slugline extract` says of it. */
const NO_ARTICLE = {
  'paywall-stub': { code: 'extract.paywall', sentence: 'a paywall: only the beginning of the article is there' },
  'sign-in': { code: 'extract.sign_in', sentence: 'a page to sign in' },
  'consent-wall': { code: 'extract.consent_wall', sentence: 'a consent dialog' },
  'bot-wall': { code: 'extract.bot_wall', sentence: 'a wall against bots' },
  'error-page': { code: 'extract.error_page', sentence: 'an error page' },
  'needs-javascript': { code: 'extract.needs_javascript', sentence: 'a page that needs JavaScript to show its text' },
  'index-page': { code: 'extract.index_page', sentence: 'a list of other articles' },
  'video-page': { code: 'extract.video_page', sentence: 'a video with a line of text' },
  'no-text': { code: 'extract.no_text', sentence: 'a page without text' },
} as const satisfies Partial<Record<KindCode, { code: ErrorCode; sentence: string }>>;

/** The codes that {@link kindCode} answers. */
export type NoArticleCode = (typeof NO_ARTICLE)[keyof typeof NO_ARTICLE]['code'];

function noArticle({ code }: ArticleKind): { code: NoArticleCode; sentence: string } | null {
  return code in NO_ARTICLE ? NO_ARTICLE[code as keyof typeof NO_ARTICLE] : null;
}

/** The catalogue's code where a page is no article, as the reason to use the feed's own text; null where it is one. */
export function kindCode(kind: ArticleKind): NoArticleCode | null {
  return noArticle(kind)?.code ?? null;
}

/** What a page is, in a sentence with its evidence. */
export function kindSentence(kind: ArticleKind): string {
  const why = kind.evidence.length === 0 ? '' : ` (${kind.evidence.join('; ')})`;
  const not = noArticle(kind);
  if (not !== null) return `This is no article but ${not.sentence}${why}.`;
  return `This is ${/^a/.test(kind.code) ? 'an' : 'a'} ${kind.code.replace('-', ' ')}${why}.`;
}

/** Decides what a reading is: the first detector with evidence, else an article. */
export function decideKind(reading: Reading): ArticleKind {
  const look = lookAt(reading);
  const detectors = reading.page === null ? FORMS : [...WALLS, ...FORMS];
  for (const { code, upTo, evidence } of detectors) {
    const said = look.words > upTo ? [] : evidence(look);
    if (said.length > 0) return { code, evidence: said.slice(0, 5) };
  }
  return { code: 'article', evidence: [] };
}
