import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { lockFolder } from './lock.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slugline-lock-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

it('is for one at a time, names the holder, and can be taken again after its release', async () => {
  const lock = await lockFolder(join(folder, 'new', 'data'));
  await expect(lockFolder(join(folder, 'new', 'data'))).rejects.toMatchObject({
    code: 'start.folder_locked',
    message: expect.stringContaining(`process ${process.pid}`),
  });
  await lock.release();
  await lock.release();
  const again = await lockFolder(join(folder, 'new', 'data'));
  await again.release();
  expect(await readdir(join(folder, 'new', 'data'))).toEqual([]);
});

it('lets parts of one folder be locked by name', async () => {
  const whole = await lockFolder(folder);
  const queue = await lockFolder(folder, 'queue.lock');
  await Promise.all([whole.release(), queue.release()]);
});

it('takes over the lock of a process that is gone, and one that is torn', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const content of [
    JSON.stringify({ pid: gone, startedAt: null }),
    JSON.stringify({ pid: process.pid, startedAt: 'before/1' }),
    '{"pi',
    '',
  ]) {
    await writeFile(join(folder, 'slugline.lock'), content);
    const lock = await lockFolder(folder);
    expect(JSON.parse(await readFile(join(folder, 'slugline.lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    await lock.release();
  }
});

it('takes over the lock of a living process that only has the pid of the dead holder', async () => {
  await writeFile(join(folder, 'slugline.lock'), JSON.stringify({ pid: process.ppid, startedAt: 'another-boot/77' }));
  await (await lockFolder(folder)).release();
});

it('goes to exactly one of many that find a stale lock at the same time', async () => {
  await writeFile(join(folder, 'slugline.lock'), JSON.stringify({ pid: 0, startedAt: null }));
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['slugline.lock']);
});

it("believes another host's lock while that one touches it, whatever its pid is here, and takes it over afterwards", async () => {
  const path = join(folder, 'slugline.lock');
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  for (const pid of [gone, process.pid]) {
    await writeFile(path, JSON.stringify({ pid, startedAt: 'there/1', host: 'another-container' }));
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'start.folder_locked' });
    const before = new Date(Date.now() - 31_000);
    await utimes(path, before, before);
    await (await lockFolder(folder)).release();
  }
  expect(await readdir(folder)).toEqual([]);
});

it('is touched while it is held, and leaves the lock of another in peace', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const path = join(folder, 'slugline.lock');
  const lock = await lockFolder(folder);
  const before = new Date(Date.now() - 20_000);
  await utimes(path, before, before);
  await vi.advanceTimersByTimeAsync(5_000);
  await vi.waitFor(async () => expect((await stat(path)).mtimeMs).toBeGreaterThan(before.getTime() + 10_000), {
    timeout: 10_000,
  });
  await writeFile(path, JSON.stringify({ pid: process.pid, startedAt: 'there/1', host: 'another-container' }));
  await lock.release();
  expect(await readdir(folder)).toEqual(['slugline.lock']);
});

it('says when the folder cannot be written to', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(lockFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'start.folder_unwritable' });
});
