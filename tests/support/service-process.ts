import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { waitUntil } from './wait.ts';

/** The checkout. */
export const root = join(fileURLToPath(new URL('.', import.meta.url)), '..', '..');

/** docker-compose.yml as data. */
export interface ComposeFile {
  services: Record<string, ComposeService>;
  volumes?: Record<string, unknown>;
}
interface ComposeService {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  volumes?: string[];
  user?: string;
}

/** Reads docker-compose.yml, merge keys resolved. */
export function readCompose(): ComposeFile {
  return parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as ComposeFile;
}

/** A process under test: its log lines as they came, and its end. */
export interface ServiceProcess {
  readonly name: string;
  readonly pid: number;
  /** The JSON log lines so far. */
  readonly log: Record<string, unknown>[];
  /** Everything it wrote that was no JSON. */
  output(): string;
  /** Settles with the exit code (null when killed) when it has ended. */
  readonly ended: Promise<number | null>;
  /** Sends the signal and waits for the end; answers the exit code (null when killed). */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Waits for a log line. */
  logged(message: string | RegExp, timeoutMs?: number): Promise<Record<string, unknown>>;
}

/** Starts one of docker-compose.yml's services with the very command that stands there, but on this machine's servers. */
export function startComposeService(name: string, env: Record<string, string>): ServiceProcess {
  const command = readCompose().services[name]?.command;
  if (!command) throw new Error(`docker-compose.yml gives no command for ${name}`);
  return startProcess(name, command, env);
}

/** Starts a program in the checkout with only the given settings on top of a clean environment. */
export function startProcess(name: string, command: readonly string[], env: Record<string, string>): ServiceProcess {
  const [program, ...args] = command;
  const inherited = Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((key) => (process.env[key] === undefined ? [] : [[key, process.env[key]]])),
  );
  const child = spawn(program === 'node' ? process.execPath : (program ?? ''), args, {
    cwd: root,
    env: { ...inherited, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: Record<string, unknown>[] = [];
  let rest = '';
  let other = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('{')) log.push(JSON.parse(line) as Record<string, unknown>);
      else other += `${line}\n`;
    }
  });
  child.stderr.on('data', (chunk: Buffer) => {
    other += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return {
    name,
    pid: child.pid ?? 0,
    log,
    output: () => other,
    ended,
    end: (signal) => {
      if (isAlive(child)) child.kill(signal);
      return ended;
    },
    logged: (message, timeoutMs = 60_000) => {
      const fits = (line: Record<string, unknown>) =>
        typeof message === 'string' ? line['msg'] === message : message.test(String(line['msg']));
      const seen = waitUntil(`${name} logs ${message}`, () => log.find(fits), { timeoutMs, lastSeen: () => log.at(-1) ?? other });
      const gone = ended.then((code) => {
        throw new Error(
          `${name} has ended (${code ?? child.signalCode}) before it logged ${message}:\n${other}\n${JSON.stringify(log.slice(-5))}`,
        );
      });
      return Promise.race([seen, gone]);
    },
  };
}

function isAlive(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}
