import { expect, it } from 'vitest';
import { PglitePool } from './pool.ts';
import type { Answer } from './protocol.ts';

/** An engine as far as a pool sees it: it knows whether a transaction is open, and can end. */
function scriptedEngine(ran: string[]) {
  let isOpen = false;
  let isDead = false;
  const query = async (text: string): Promise<Answer> => {
    if (isDead) throw Object.assign(new Error('the queue database has ended'), { code: 'ECONNREFUSED' });
    ran.push(text);
    if (text === 'BEGIN') isOpen = true;
    if (text === 'COMMIT' || text === 'ROLLBACK') isOpen = false;
    return { rows: [], rowCount: 0, isInTransaction: isOpen };
  };
  const end = (): void => {
    isDead = true;
  };
  return { query, end };
}

it('a client whose engine ended in its transaction runs nothing of it on the next engine, and others go on', async () => {
  const [first, second]: [string[], string[]] = [[], []];
  const old = scriptedEngine(first);
  let current: Pick<typeof old, 'query'> = old;
  const pool = new PglitePool({ current: async () => current, onNotification: () => undefined });
  const client = await pool.connect();
  await client.query('BEGIN');
  await client.query('UPDATE one');
  const other = pool.query('SELECT other');
  old.end();
  current = scriptedEngine(second);
  for (const text of ['UPDATE two', 'UPDATE three', 'COMMIT']) {
    await expect(client.query(text)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
  client.release();
  await other;
  const fresh = await pool.connect();
  await fresh.query('BEGIN');
  await fresh.query('COMMIT');
  fresh.release();
  expect(first).toEqual(['BEGIN', 'UPDATE one']);
  expect(second).toEqual(['SELECT other', 'BEGIN', 'COMMIT']);
});
