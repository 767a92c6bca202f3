import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { sluglineError } from '@slugline/model';

/** The whole text of a file, or of standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  if (file !== '-') {
    return readFile(file, 'utf8').catch((cause: unknown) => {
      throw sluglineError('request.not_found', { what: `readable file ${file}` }, { cause });
    });
  }
  let all = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) all += chunk;
  return all;
}

/**
 * Reads JSON lines and writes one JSON line for each, in order, as fast as the reader takes them. A line that is not JSON or cannot be worked on is
 * answered with `{"error": {code, message}}` and its id where it has one; the others go on.
 */
export async function eachJsonLine(
  file: string,
  work: (value: Record<string, unknown>) => Promise<object> | object,
): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const answer = await answerLine(line, work);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

async function answerLine(line: string, work: (value: Record<string, unknown>) => Promise<object> | object): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('the line is not a JSON object');
    return await work(value as Record<string, unknown>);
  } catch (error) {
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'request.invalid';
    return { id, error: { code, message: error instanceof Error ? error.message : String(error) } };
  }
}
