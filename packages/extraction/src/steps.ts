import type { Step } from './reading.ts';
import { applySiteRule } from './site-rules/apply.ts';
import { findAddress } from './steps/address.ts';
import { placeAsides } from './steps/asides.ts';
import { findAuthors } from './steps/authors.ts';
import { findCategories } from './steps/categories.ts';
import { chooseBody } from './steps/choose-body.ts';
import { collectBlocks } from './steps/collect-blocks.ts';
import { findDateline } from './steps/dateline.ts';
import { findDates } from './steps/dates.ts';
import { dropNoise } from './steps/drop-noise.ts';
import { useSummary } from './steps/feed-summary.ts';
import { chooseHeadline } from './steps/headline.ts';
import { findImage } from './steps/image.ts';
import { tellKind } from './steps/kind.ts';
import { findLanguage } from './steps/language.ts';
import { markHeadings } from './steps/mark-headings.ts';
import { findPages } from './steps/pages.ts';
import { removeClutter } from './steps/remove-clutter.ts';
import { tellRepairs } from './steps/repairs.ts';
import { rescueBody } from './steps/rescue.ts';
import { noteRights } from './steps/rights.ts';
import { findSignature } from './steps/signature.ts';
import { findStandfirst } from './steps/standfirst.ts';
import { takeOpening } from './steps/take-opening.ts';
import { tidyTop } from './steps/tidy-top.ts';
import { trimBody } from './steps/trim-body.ts';
import { findWireFacts } from './steps/wire-facts.ts';
import { countWords } from './steps/word-count.ts';

/** How an article page is read, in order. Each step says in its `reason` why it stands where it does. */
export const PAGE_STEPS: readonly Step[] = [
  chooseHeadline,
  findAuthors,
  findDates,
  applySiteRule,
  findCategories,
  findAddress,
  findPages,
  noteRights,
  removeClutter,
  chooseBody,
  trimBody,
  findStandfirst,
  takeOpening,
  findImage,
  collectBlocks,
  tellRepairs,
  rescueBody,
  tidyTop,
  findSignature,
  dropNoise,
  findWireFacts,
  markHeadings,
  findDateline,
  useSummary,
  findLanguage,
  countWords,
  tellKind,
  placeAsides,
];

/** How text without a page is read (a feed item, a scraped text): the same steps, less those that need a page. */
export const TEXT_STEPS: readonly Step[] = [
  chooseHeadline,
  findAuthors,
  findDates,
  findCategories,
  tellRepairs,
  tidyTop,
  dropNoise,
  findWireFacts,
  markHeadings,
  findDateline,
  useSummary,
  findLanguage,
  countWords,
  tellKind,
];
