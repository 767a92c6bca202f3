import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, type ParsedRules, parseSiteRules, type SiteRule } from '@slugline/extraction';
import { sluglineError } from '@slugline/model';
import { print, printJson } from './output.ts';

/** The rules of every `.json` file in a folder, by name, with everything that is wrong in them. */
async function readFolder(folder: string): Promise<ParsedRules & { files: number }> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw sluglineError('request.not_found', { what: `readable folder ${folder}` }, { cause });
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const parsed = await Promise.all(files.map(async (name) => parseSiteRules(name, await readFile(join(folder, name), 'utf8'))));
  return {
    files: files.length,
    rules: parsed.flatMap(({ rules }) => rules),
    problems: parsed.flatMap(({ problems }) => problems),
  };
}

function refuse(folder: string, problems: ParsedRules['problems']): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ file, path, reason }) => `${file}: ${path} ${reason}`);
  throw sluglineError('extract.rules_invalid', { folder, problems: lines });
}

/** The rules in a folder. @throws extract.rules_invalid with every problem. */
export async function loadSiteRules(folder: string): Promise<SiteRule[]> {
  const { rules, problems } = await readFolder(folder);
  refuse(folder, problems);
  return rules;
}

/** `slugline extract --check-rules FOLDER`: whether the rules can be used. @throws extract.rules_invalid with every problem. */
export async function checkSiteRules(folder: string, json: boolean): Promise<void> {
  const { files, rules, problems } = await readFolder(folder);
  if (json) for (const problem of problems) printJson(problem);
  refuse(folder, problems);
  const domains = rules.flatMap((rule) => rule.domains);
  if (json) printJson({ files, rules: rules.length, domains });
  else print(`${rules.length} rules in ${files} files, without mistakes: ${domains.join(', ') || 'none'}`);
}

/** Counts on how many pages each file's rules were used, and which of their parts met nothing. */
export function createRuleCount(): { note(article: Article): void; lines(): string[] } {
  const counts = new Map<string, { pages: number; missed: Map<string, number> }>();
  return {
    note({ rule }) {
      if (rule === null) return;
      const count = counts.get(rule.name) ?? { pages: 0, missed: new Map<string, number>() };
      counts.set(rule.name, count);
      count.pages += 1;
      for (const part of rule.missed) count.missed.set(part, (count.missed.get(part) ?? 0) + 1);
    },
    lines: () =>
      [...counts].map(([name, { pages, missed }]) => {
        const said = [...missed].map(([part, times]) => `${part} met nothing on ${times}`);
        return `${name}: used on ${pages} pages${said.length === 0 ? '' : `; ${said.join(', ')}`}`;
      }),
  };
}
