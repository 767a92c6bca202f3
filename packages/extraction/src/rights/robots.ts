/** Header fields by lower-case name, as node:http gives them. */
export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Directives of robots meta or X-Robots-Tag, and to which robot they were said: null for all. */
export interface RobotsWord {
  agent: string | null;
  directive: string;
  from: string;
}

/** Directives that carry a value behind a colon; any other word before a colon is a robot's name. */
const VALUED = /^(?:unavailable_after|max-snippet|max-image-preview|max-video-preview)$/;
/** The robots that pages speak to by a meta element of their own name. */
const ROBOT_NAME = /^(?:robots|slugline|[a-z-]{3,30}bot(?:-news)?)$/;
const MOST = 100;

/** The values of a header field, '' and undefined left out. */
export function fieldValues(headers: HeaderFields, name: string): string[] {
  return [headers[name] ?? []].flat().filter((value) => value !== '');
}

/** The words of one X-Robots-Tag field: "noindex, googlebot: noarchive" speaks to all and then to one. */
function wordsOfField(value: string): RobotsWord[] {
  let agent: string | null = null;
  return value
    .slice(0, 2_000)
    .toLowerCase()
    .split(',')
    .slice(0, MOST)
    .flatMap((part) => {
      const [before = '', ...behind] = part.split(':').map((word) => word.trim());
      const named = behind.length > 0 && !VALUED.test(before);
      if (named) agent = before;
      const directive = named ? (behind[0] ?? '') : before;
      return directive === '' ? [] : [{ agent, directive, from: 'X-Robots-Tag' }];
    });
}

/** What robots meta elements and X-Robots-Tag fields say, in that order. */
export function robotsWords(meta: ReadonlyMap<string, readonly string[]>, headers: HeaderFields): RobotsWord[] {
  const words: RobotsWord[] = [];
  for (const [name, values] of meta) {
    if (!ROBOT_NAME.test(name)) continue;
    for (const value of values.slice(0, 10))
      for (const directive of value
        .slice(0, 2_000)
        .toLowerCase()
        .split(/[\s,]+/)
        .slice(0, MOST))
        if (directive !== '') words.push({ agent: name === 'robots' ? null : name, directive, from: `meta ${name}` });
  }
  return [...words, ...fieldValues(headers, 'x-robots-tag').slice(0, 10).flatMap(wordsOfField)];
}
