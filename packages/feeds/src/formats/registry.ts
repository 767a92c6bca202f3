import type { FeedFormat } from '@slugline/model';
import type { ParsedFeed } from '../port.ts';
import { anpa1312 } from './anpa1312/read.ts';
import { atom } from './atom/read.ts';
import { iptc7901 } from './iptc7901/read.ts';
import { json } from './json/read.ts';
import { newsml12 } from './newsml-1.2/read.ts';
import { newsmlG2 } from './newsml-g2/read.ts';
import { ninjs } from './ninjs/read.ts';
import { nitf } from './nitf/read.ts';
import { rss } from './rss/read.ts';
import { sitemap } from './sitemap/read.ts';

/** What a format is told from: the bytes, and the text that they decode to. */
export interface Sample {
  bytes: Uint8Array;
  text: string;
  url: string;
  /** The local name, in lower case, of the first element that can be a feed's root, and where its `<` is; null when there is none. */
  root: { name: string; at: number } | null;
}

/** A format: how it is told, and how it is read. `read` may throw anything; what is not a SluglineError becomes feed.malformed. */
export interface Format {
  format: FeedFormat;
  detect(sample: Sample): boolean;
  read(sample: Sample): Promise<ParsedFeed>;
}

/** Every format that is read, in the order in which they are tried. To add one: its folder, and a line here. */
export const FORMATS: readonly Format[] = [rss, atom, json, sitemap, newsmlG2, newsml12, nitf, ninjs, iptc7901, anpa1312];
