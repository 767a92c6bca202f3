/**
 * What begins with one of these patterns, a line each, case aside. Lists of phrases are written so, that each can be read and found.
 * `after` is what follows them: `$` for what is one of them from end to end.
 */
export function begins(patterns: string, after = ''): RegExp {
  const each = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return new RegExp(`^(?:${each.join('|')})${after}`, 'iu');
}
