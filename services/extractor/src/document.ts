import type { Extraction, Item, SluglineError } from '@slugline/model';

/** What is at the item's address where it is no page: a link with what its headers tell. Null for every other error. */
export function documentOf(item: Item, error: SluglineError): Extraction['document'] {
  const { contentType, fileName, bytes } = error.details;
  if (error.code !== 'http.content_type' || item.url === null || typeof contentType !== 'string') return null;
  return {
    url: item.url,
    contentType: contentType.split(';')[0]?.trim().toLowerCase() ?? '',
    title: titleOf(typeof fileName === 'string' ? fileName : lastPart(item.url)),
    bytes: typeof bytes === 'number' && Number.isSafeInteger(bytes) ? bytes : null,
  };
}

function lastPart(url: string): string {
  const part = URL.canParse(url) ? (new URL(url).pathname.split('/').at(-1) ?? '') : '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `annual-report_2026.pdf` as people would write it; null where the name says nothing. */
function titleOf(fileName: string): string | null {
  const name = fileName
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim()
    .slice(0, 200);
  return /\p{L}{3}/u.test(name) ? name : null;
}
