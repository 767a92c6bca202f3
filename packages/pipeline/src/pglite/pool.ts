import { EventEmitter } from 'node:events';
import type { PgPool, PgPoolClient, PgQueryResult } from 'bullmq';
import { DatabaseError, type Engine } from './engine.ts';
import type { Answer } from './protocol.ts';

type Statements = Pick<Engine, 'query'>;

/** Where a pool's statements go: the engine of the moment. */
export interface EngineSource {
  current(): Promise<Statements>;
  onNotification: Engine['onNotification'];
}

/**
 * Looks to BullMQ like a pg.Pool. All clients share PGlite's one session, so a client that began a transaction has the session to itself until
 * the transaction ends or the client is released.
 */
export class PglitePool extends EventEmitter implements PgPool {
  readonly #session: Session;
  readonly #listeners = new Set<PgliteClient>();

  constructor(engine: EngineSource) {
    super();
    this.#session = new Session(engine);
    engine.onNotification(({ channel, payload }) => {
      for (const client of this.#listeners) client.notify(channel, payload);
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature that BullMQ asks of a pool
  async query<R = any>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    const owner = {};
    try {
      return result<R>(await this.#session.run(owner, text, params));
    } finally {
      await this.#session.leave(owner);
    }
  }

  async connect(): Promise<PgPoolClient> {
    const client = new PgliteClient(this.#session, (gone) => this.#listeners.delete(gone));
    this.#listeners.add(client);
    return client;
  }

  /** The engine is closed by the one who opened it. */
  async end(): Promise<void> {
    this.#listeners.clear();
  }
}

/** A client of the pool: its statements run in the order asked, alone in the session while a transaction of its own is open. */
class PgliteClient extends EventEmitter implements PgPoolClient {
  readonly #session: Session;
  readonly #onRelease: (client: PgliteClient) => void;
  readonly #channels = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();
  #isReleased = false;

  constructor(session: Session, onRelease: (client: PgliteClient) => void) {
    super();
    this.#session = session;
    this.#onRelease = onRelease;
  }

  // biome-ignore lint/suspicious/noExplicitAny: the signature that BullMQ asks of a client
  query<R = any>(text: string, params?: readonly unknown[]): Promise<PgQueryResult<R>> {
    if (this.#isReleased) return Promise.reject(new Error('Client was closed and is not queryable'));
    const asked = this.#last.then(() => this.#run(text, params));
    this.#last = asked.catch(() => undefined);
    return asked.then(result<R>);
  }

  async #run(text: string, params: readonly unknown[] | undefined): Promise<Answer> {
    const [verb, channel] = subscription(text);
    if (verb === 'UNLISTEN') {
      // The session goes on listening for the other clients; this one is told no more.
      if (channel === '*') this.#channels.clear();
      else this.#channels.delete(channel);
      return { rows: [], rowCount: 0, isInTransaction: false };
    }
    const answer = await this.#session.run(this, text, params);
    if (verb === 'LISTEN') this.#channels.add(channel);
    return answer;
  }

  notify(channel: string, payload: string): void {
    if (this.#channels.has(channel)) this.emit('notification', { channel, payload });
  }

  release(): void {
    if (this.#isReleased) return;
    this.#isReleased = true;
    this.#onRelease(this);
    void this.#last.then(() => this.#session.leave(this));
  }
}

/** PGlite's one session, given to one owner at a time. */
class Session {
  readonly #source: EngineSource;
  #owner: object | null = null;
  /** The engine of the owner's open transaction, which it never leaves for another one. */
  #held: Statements | null = null;
  /** Owners whose transaction ended with its engine: what they still ask for was meant to be in it. */
  readonly #lost = new WeakMap<object, unknown>();
  readonly #queue: { owner: object; enter: () => void }[] = [];

  constructor(source: EngineSource) {
    this.#source = source;
  }

  /** Runs a statement, after waiting for the session; keeps the session while the statement leaves a transaction open. */
  async run(owner: object, text: string, params: readonly unknown[] | undefined): Promise<Answer> {
    if (this.#lost.has(owner)) throw this.#lost.get(owner);
    if (this.#owner !== owner) await this.#enter(owner);
    const before = this.#held;
    let engine = before;
    let isInTransaction = false;
    try {
      engine ??= await this.#source.current();
      const answer = await engine.query(text, params);
      isInTransaction = answer.isInTransaction;
      return answer;
    } catch (error) {
      isInTransaction = error instanceof DatabaseError && error.isInTransaction;
      if (before !== null && !(error instanceof DatabaseError)) this.#lost.set(owner, error);
      throw error;
    } finally {
      this.#held = isInTransaction ? engine : null;
      if (!isInTransaction) this.#pass();
    }
  }

  /** Ends what the owner left open. */
  async leave(owner: object): Promise<void> {
    if (this.#owner !== owner) return;
    await this.#held?.query('ROLLBACK').catch(() => undefined);
    this.#held = null;
    this.#pass();
  }

  async #enter(owner: object): Promise<void> {
    if (this.#owner === null) {
      this.#owner = owner;
      return;
    }
    await new Promise<void>((enter) => this.#queue.push({ owner, enter }));
  }

  #pass(): void {
    const next = this.#queue.shift();
    this.#owner = next?.owner ?? null;
    next?.enter();
  }
}

/** The verb and channel of LISTEN and UNLISTEN, comments before them skipped; else two empty texts. */
function subscription(text: string): [verb: string, channel: string] {
  const bare = text.replace(/^(?:\s+|--[^\n]*\n?)+/, '');
  const found = /^(LISTEN|UNLISTEN)\s+"?(\*|[\w$]+)"?\s*;?\s*$/i.exec(bare);
  return [found?.[1]?.toUpperCase() ?? '', found?.[2] ?? ''];
}

function result<R>(answer: Answer): PgQueryResult<R> {
  return { rows: answer.rows as R[], rowCount: answer.rowCount };
}
