import { bodyText, type Story, type Tag } from '@slugline/model';
import type { ExportedStory } from './stream.ts';

/** The columns of the export, in order. Several values in one cell are joined by "; ". */
const COLUMNS: readonly [name: string, value: (story: ExportedStory) => string][] = [
  ['id', (story) => story.id],
  ['version', (story) => String(story.version)],
  ['firstCreated', (story) => story.firstCreated],
  ['versionCreated', (story) => story.versionCreated],
  ['source', (story) => story.source],
  ['sourceName', (story) => story.sourceName],
  ['language', (story) => story.language ?? ''],
  ['headline', (story) => story.headline],
  ['standfirst', (story) => story.standfirst ?? ''],
  ['byline', (story) => story.byline ?? ''],
  ['url', (story) => story.url ?? ''],
  ['regions', (story) => codes(story, (tag) => tag.vocabulary === 'region' && tag.about)],
  ['mentions', (story) => codes(story, (tag) => tag.vocabulary === 'region')],
  ['topics', (story) => codes(story, (tag) => tag.vocabulary === 'policy')],
  ['tags', (story) => ownCodes(story)],
  ['categories', (story) => story.categories.join('; ')],
  ['wordCount', (story) => String(story.wordCount)],
  ['sample', (story) => String(story.sample)],
  ['slugline', (story) => story.slugline ?? ''],
  ['edNote', (story) => story.edNote ?? ''],
  ['usageTerms', (story) => story.usageTerms ?? ''],
  ['copyrightNotice', (story) => story.copyrightNotice ?? ''],
  ['clusterId', (story) => story.clusterId ?? ''],
  ['text', (story) => bodyText(story.body)],
];

function codes(story: Story, wanted: (tag: Tag) => boolean): string {
  return story.tags.flatMap((tag) => (wanted(tag) ? tag.code : [])).join('; ');
}

/** Of an operator's vocabularies. */
function ownCodes(story: Story): string {
  const own = story.tags.filter(({ vocabulary }) => vocabulary !== 'region' && vocabulary !== 'policy');
  return own.map(({ vocabulary, code }) => `${vocabulary}/${code}`).join('; ');
}

/** The first line (RFC 4180, header=present). */
export const CSV_HEADER = `${COLUMNS.map(([name]) => name).join(',')}\r\n`;

/** One story as a line. */
export function csvLine(story: ExportedStory): string {
  return `${COLUMNS.map(([, value]) => cell(value(story))).join(',')}\r\n`;
}

/** Quoted where RFC 4180 asks for it; a cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
function cell(text: string): string {
  const inert = /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$|^'/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
