import { accessSync, constants, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Connection, connect } from './connection.ts';
import { toFailure } from './failure.ts';
import { readMethods, writeMethods } from './methods.ts';
import { migrate } from './migrate.ts';
import type { WorkerAnswer, WorkerCall, WorkerSetup } from './thread.ts';

const { file, role } = workerData as WorkerSetup;
const folder = dirname(file);

type Method = (...args: readonly never[]) => unknown;
let db: Connection | undefined;
let methods: Readonly<Record<string, Method>> = {};

/** Opens the database; the write thread makes the folder and brings the schema up to date. Answers the migrations made. */
function open(): string[] {
  if (db !== undefined) return [];
  if (role === 'write') {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  }
  const opened = connect(file);
  try {
    const steps = role === 'write' ? migrate(opened, file) : [];
    methods = role === 'write' ? writeMethods(opened) : readMethods(opened, file);
    db = opened;
    return steps.map((step) => `${step.number} ${step.name}`);
  } catch (error) {
    opened.close();
    throw error;
  }
}

function close(): void {
  if (role === 'write') db?.exec('PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE)');
  db?.close();
  db = undefined;
  methods = {};
}

function perform({ method, args }: WorkerCall): unknown {
  if (method === 'open') return open();
  if (method === 'close') return close();
  // A thread that was started in the place of a dead one, or whose opening failed, opens with the next call.
  open();
  const found = Object.hasOwn(methods, method) ? methods[method] : undefined;
  if (found === undefined) throw new Error(`the database thread has no method ${method}`);
  return found(...(args as readonly never[]));
}

parentPort?.on('message', (call: WorkerCall) => {
  let answer: WorkerAnswer;
  try {
    answer = { id: call.id, result: perform(call) };
  } catch (error) {
    answer = { id: call.id, failure: toFailure(error, file, folder) };
  }
  parentPort?.postMessage(answer);
});
