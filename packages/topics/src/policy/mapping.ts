import { listOf, readRows } from '../rows.ts';

/**
 * Where CAP's major topics would stand at the top of the IPTC Media Topics, nearest first, as `CAP | Media Topics`. A mapping of our own: neither body
 * states it, and the two divide the world differently.
 */
const TABLE = `
1 | 04000000
2 | 11000000, 14000000
3 | 07000000
4 | 04000000
5 | 09000000
6 | 05000000
7 | 06000000
8 | 04000000
9 | 14000000, 11000000
10 | 04000000
12 | 02000000
13 | 14000000
14 | 14000000, 04000000
15 | 04000000
16 | 16000000, 11000000
17 | 13000000
18 | 04000000
19 | 11000000
20 | 11000000
21 | 06000000
23 | 01000000
`;

/** The mapping's name, as it is to be labelled wherever its codes are shown. */
export const CAP_TO_MEDIA_TOPICS = 'mapping from CAP major topics to IPTC Media Topics by Slugline';

const mapped = new Map(readRows(TABLE).map(({ cells: [code = '', topics] }) => [code, listOf(topics)]));

/** The top-level IPTC Media Topics (eight digits) that a policy area maps to, nearest first; none for a code that is no policy area. */
export function mediaTopicsOf(code: string): readonly string[] {
  return mapped.get(code) ?? [];
}
