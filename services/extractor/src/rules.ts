import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSiteRules, type SiteRule } from '@slugline/extraction';

/**
 * The site rules in a folder: its `.json` files, by name. Read at once and before anything connects.
 * @throws Error with every problem of every file, as the end of "EXTRACT_RULES_DIR must be".
 */
export function readSiteRules(folder: string): SiteRule[] {
  const files = listed(folder).map((file) => parseSiteRules(file, readFileSync(join(folder, file), 'utf8')));
  const problems = files.flatMap((file) => file.problems).map(({ file, path, reason }) => `${file}: ${path} ${reason}`);
  if (problems.length > 0) throw new Error(`a folder of site rules without mistakes (${problems.join('; ')})`);
  return files.flatMap((file) => file.rules);
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`a folder that can be read (${reason})`);
  }
}
