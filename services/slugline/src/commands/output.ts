import { causeMessages, SluglineError } from '@slugline/model';

/** Exit codes: 0 done, 1 failed, 2 wrong use or configuration, 130 interrupted. */
export const EXIT = { ok: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** Writes a line to standard output. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Writes a value as one line of JSON. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value));
}

/** Writes rows as aligned columns; the first row is the head. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    print(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Tells what went wrong on standard error and answers the exit code. */
export function reportError(error: unknown, json: boolean): number {
  const known = error instanceof SluglineError;
  const message = error instanceof Error ? error.message : String(error);
  if (json)
    process.stderr.write(
      `${JSON.stringify({ error: { code: known ? error.code : 'internal', message, causes: causeMessages(error) } })}\n`,
    );
  else process.stderr.write(known ? `slugline: ${message}\n` : `slugline: ${error instanceof Error ? error.stack : message}\n`);
  return known && (error.code === 'config.invalid' || error.code.startsWith('request.')) ? EXIT.usage : EXIT.failed;
}
