/** A longer data: image is dropped: it is a page's asset, not a pixel or an icon. In characters. */
const MAX_DATA_IMAGE = 32_768;
const DATA_IMAGE = /^data:image\/(?:png|gif|jpe?g|webp|avif);base64,[a-z0-9+/=\s]*$/i;
const MAX_CANDIDATES = 30;
const CANDIDATE = /[\s,]*(\S+)/y;
const DESCRIPTOR = /[^,]*/y;

/** An address as it may stand in an attribute, absolute; null when it is none that may. `href` may be mailto, a picture's `src` a small raster data:. */
export function safeAddress(value: string, base: string, attribute: string): string | null {
  // A quote in front is one that the page forgot to close.
  const text = value.trim().replace(/^["']/, '');
  if (text === '') return null;
  if (/^data:/i.test(text)) return attribute === 'src' && text.length <= MAX_DATA_IMAGE && DATA_IMAGE.test(text) ? text : null;
  const url = parse(text, base);
  if (url === null) return null;
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  return url.protocol === 'mailto:' && attribute === 'href' ? url.href : null;
}

/** The candidates of a srcset (HTML, 4.8.4.2.1) whose addresses may stand, absolute; null when none is left. */
export function safeSrcset(value: string, base: string): string | null {
  const kept: string[] = [];
  let at = 0;
  for (let count = 0; count < MAX_CANDIDATES; count += 1) {
    CANDIDATE.lastIndex = at;
    const written = CANDIDATE.exec(value)?.[1];
    if (written === undefined) break;
    at = CANDIDATE.lastIndex;
    const url = written.replace(/,$/, '');
    let descriptor = '';
    if (url === written) {
      DESCRIPTOR.lastIndex = at;
      descriptor = DESCRIPTOR.exec(value)?.[0].trim() ?? '';
      at = DESCRIPTOR.lastIndex;
    }
    const address = safeAddress(url, base, 'srcset');
    const isPlain = descriptor === '' || /^[\d.]{1,10}[wxh]$/.test(descriptor);
    if (address !== null && isPlain) kept.push(descriptor === '' ? address : `${address} ${descriptor}`);
  }
  return kept.length === 0 ? null : kept.join(', ');
}

function parse(text: string, base: string): URL | null {
  try {
    return base === '' ? new URL(text) : new URL(text, base);
  } catch {
    // A base that is none does not lose an absolute address.
    return base !== '' && URL.canParse(text) ? new URL(text) : null;
  }
}
