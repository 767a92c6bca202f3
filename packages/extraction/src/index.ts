export { absolute, withoutTrackers } from './address.ts';
export { articleFromFeed, contentHash, extractArticle, extractText } from './article.ts';
export { htmlToBlocks } from './blocks.ts';
export { checkComplexity, PAGE_LIMITS } from './complexity.ts';
export { withZone } from './date-text.ts';
export { bodyFingerprint } from './fingerprint.ts';
export { detectLanguage } from './language.ts';
export type * from './port.ts';
export { PAGE_STEPS, TEXT_STEPS } from './steps.ts';
