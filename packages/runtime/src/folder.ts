import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Setting } from './config.ts';

/** A file of an operator's, by its name in its folder. */
export interface TextFile {
  name: string;
  text: string;
}

/** The files of a folder whose names end so, by name; none where no folder is set. */
export function readFolder(folder: string | undefined, ending: string): TextFile[] {
  if (folder === undefined) return [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort();
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** A folder of an operator's data, checked as the setting is read, so that every mistake in it is told before anything connects. */
export function dataFolder(setting: {
  env: string;
  about: string;
  ending: string;
  /** Every mistake, as `file:line: reason`. */
  problems: (files: readonly TextFile[]) => readonly string[];
}): Setting<string | undefined> {
  const { env, about, ending } = setting;
  return {
    env,
    about,
    default: undefined,
    parse: (folder) => {
      let files: TextFile[];
      try {
        files = readFolder(folder, ending);
      } catch (error) {
        throw new Error(`a folder that can be read (${error instanceof Error ? error.message : String(error)})`);
      }
      const problems = setting.problems(files);
      if (problems.length > 0) throw new Error(`a folder of ${ending} files without mistakes (${problems.join('; ')})`);
      return folder;
    },
  };
}

/** A file of an operator's, as text; null where none is set. */
export function readTextFile(file: string | undefined): string | null {
  return file === undefined ? null : readFileSync(file, 'utf8');
}

/** One file of an operator's data, checked as the setting is read. */
export function dataFile(setting: {
  env: string;
  about: string;
  /** Throws an `Error` that says what is wrong with the text. */
  check: (text: string) => void;
}): Setting<string | undefined> {
  const { env, about } = setting;
  return {
    env,
    about,
    default: undefined,
    parse: (file) => {
      try {
        const text = readTextFile(file);
        if (text !== null) setting.check(text);
      } catch (error) {
        throw new Error(`a file that can be read and used (${error instanceof Error ? error.message : String(error)})`);
      }
      return file;
    },
  };
}
