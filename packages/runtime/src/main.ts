import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SluglineError } from '@slugline/model';

/** True in the module that Node was started with. Pass `import.meta.url`. */
export function isMain(moduleUrl: string): boolean {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/** Runs a process's start; what it cannot start with is told in one sentence on standard error, with exit code 1 (2 for configuration). */
export async function runMain(start: () => Promise<void>): Promise<void> {
  stopOnUnforeseen();
  try {
    await start();
  } catch (error) {
    const known = error instanceof SluglineError;
    process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(known && error.code === 'config.invalid' ? 2 : 1);
  }
}

/** A failure that nobody caught: it is told, and the process stops in good order for its supervisor to start it again. */
export function stopOnUnforeseen(): void {
  process.on('unhandledRejection', (reason) => {
    process.stderr.write(`A failure that nobody caught, stopping: ${reason instanceof Error ? reason.stack : String(reason)}\n`);
    process.exitCode = 1;
    process.kill(process.pid, 'SIGTERM');
  });
}
