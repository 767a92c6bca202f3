import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openEngine } from './engine.ts';
import { openLasting } from './lasting.ts';
import { readTemplate } from './template.ts';

const folder = await mkdtemp(join(tmpdir(), 'slugline-lasting-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

it('a database that is stuck is ended and opened again, with what it holds, and goes on telling notifications', async () => {
  const troubles: unknown[] = [];
  const heard: string[] = [];
  let opened = 0;
  const template = await readTemplate();
  const engine = await openLasting(
    async () => {
      opened += 1;
      const fresh = await openEngine(join(folder, 'queue'), opened === 1 ? template : null, opened === 1 ? 5_000 : 60_000);
      await fresh.query('LISTEN wire');
      return fresh;
    },
    (error) => troubles.push(error),
  );
  engine.onNotification(({ payload }) => heard.push(payload));
  await engine.query("CREATE TABLE note AS SELECT 'kept' AS text");
  await expect(engine.query('SELECT pg_sleep(120)')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  expect(engine.trouble()?.message).toContain('has ended');
  expect((await engine.query('SELECT text FROM note')).rows).toEqual([{ text: 'kept' }]);
  expect(engine.trouble()).toBeNull();
  await engine.query("NOTIFY wire, 'again'");
  await expect.poll(() => heard).toEqual(['again']);
  expect(troubles).toHaveLength(1);
  await engine.close();
}, 120_000);
