import { sluglineError } from '@slugline/model';

/** How one setting is read. A value that does not fit is a problem with what was expected and what came. */
export interface Setting<T> {
  /** The environment variable. */
  env: string;
  /** One line: what it does, with unit. */
  about: string;
  /** Shown by `slugline config` as *** when true. */
  secret?: boolean;
  default: T;
  /** Text to value; throws an Error whose message says what was expected. */
  parse: (text: string) => T;
}

/** A configuration table: the name in code to the setting. One a service. */
// biome-ignore lint/suspicious/noExplicitAny: a table holds settings of many types; ConfigOf gives each its own back
export type ConfigTable = Record<string, Setting<any>>;
/** The values that a table yields. */
export type ConfigOf<T extends ConfigTable> = { [K in keyof T]: T[K] extends Setting<infer V> ? V : never };

type Describe = { env: string; about: string; secret?: boolean };

/** A text setting; undefined when absent and no default is given. */
export function text(setting: Describe & { default: string }): Setting<string>;
export function text(setting: Describe): Setting<string | undefined>;
export function text(setting: Describe & { default?: string }): Setting<string | undefined> {
  return { ...setting, default: setting.default, parse: (value) => value };
}

/** A whole number between min and max. */
export function integer(setting: Describe & { default: number; min: number; max: number }): Setting<number> {
  return {
    ...setting,
    parse: (value) => {
      const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
      if (!(number >= setting.min && number <= setting.max))
        throw new Error(`a whole number from ${setting.min} to ${setting.max}`);
      return number;
    },
  };
}

/** true, false, 1, 0, yes, no, on, off. */
export function flag(setting: Describe & { default: boolean }): Setting<boolean> {
  return {
    ...setting,
    parse: (value) => {
      if (/^(true|1|yes|on)$/i.test(value)) return true;
      if (/^(false|0|no|off)$/i.test(value)) return false;
      throw new Error('true or false');
    },
  };
}

/** A list, parts separated by commas. */
export function list(setting: Describe & { default: readonly string[] }): Setting<readonly string[]> {
  return { ...setting, parse: (value) => value.split(',').flatMap((part) => part.trim() || []) };
}

/** One of a few words. */
export function oneOf<const V extends string>(setting: Describe & { values: readonly V[]; default: V }): Setting<V> {
  return {
    ...setting,
    parse: (value) => {
      const found = setting.values.find((known) => known === value);
      if (found === undefined) throw new Error(`one of ${setting.values.join(', ')}`);
      return found;
    },
  };
}

/** An absolute URL with one of the schemes. */
export function url(setting: Describe & { schemes: readonly string[] }): Setting<string | undefined> {
  return {
    ...setting,
    default: undefined,
    parse: (value) => {
      if (!URL.canParse(value) || !setting.schemes.includes(new URL(value).protocol.slice(0, -1))) {
        throw new Error(`a URL that begins with ${setting.schemes.map((scheme) => `${scheme}://`).join(' or ')}`);
      }
      return value;
    },
  };
}

/**
 * Reads a table from the environment. Empty text counts as absent.
 * @throws PermanentError config.invalid with every problem at once, before anything connects.
 */
export function readConfig<T extends ConfigTable>(
  table: T,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ConfigOf<T> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, setting] of Object.entries(table)) {
    const given = env[setting.env];
    if (given === undefined || given === '') {
      values[name] = setting.default;
      continue;
    }
    try {
      values[name] = setting.parse(given);
    } catch (error) {
      const shown = setting.secret ? '(hidden)' : JSON.stringify(given.slice(0, 100));
      problems.push(`${setting.env} must be ${error instanceof Error ? error.message : String(error)}; it is ${shown}.`);
    }
  }
  if (problems.length > 0) throw sluglineError('config.invalid', { problems });
  return values as ConfigOf<T>;
}

/** The table's effective values for people to read, secrets hidden and passwords in URLs too. */
export function describeConfig<T extends ConfigTable>(
  table: T,
  config: ConfigOf<T>,
): { env: string; value: string; isDefault: boolean; about: string }[] {
  return Object.entries(table).map(([name, setting]) => {
    const value = config[name as keyof T];
    const shown = value === undefined ? '' : Array.isArray(value) ? value.join(',') : String(value);
    const visible = shown.replace(/\/\/([^/@]*)@/, '//***@');
    return {
      env: setting.env,
      value: setting.secret && shown !== '' ? '***' : visible,
      isDefault: value === setting.default,
      about: setting.about,
    };
  });
}
