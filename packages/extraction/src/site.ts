import { fold } from './compare.ts';
import { metaValue, type PageFacts } from './facts.ts';

/** The names by which the site may sign its titles and stories, folded. */
export function siteNames(facts: PageFacts, url: string | null): string[] {
  const names = [metaValue(facts, 'og:site_name', 'application-name', 'twitter:site', 'publisher')];
  for (const object of facts.linkedData) {
    const publisher = [object.publisher].flat()[0];
    if (publisher !== null && typeof publisher === 'object' && 'name' in publisher) names.push(String(publisher.name));
  }
  if (url !== null)
    names.push(
      ...(url
        .replace(/^\w+:\/\/(?:www\.)?/, '')
        .split('/', 1)[0]
        ?.split('.')
        .filter((part, index, all) => part.length > (index === all.length - 1 ? 3 : 2) && part !== 'com') ?? []),
    );
  return names.map((name) => fold(name ?? '')).filter((name) => name.length > 2);
}

/** Whether a name is the site's own, as {@link siteNames} gives them: one begins as the other does. */
export function isSiteName(name: string, site: readonly string[]): boolean {
  const folded = fold(name);
  return site.some((other) => folded.startsWith(other) || other.startsWith(folded));
}
