import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/service-process.ts';

const LIMIT = 400;
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(root, file)));

/** What a program writes: the lock file, and data that the repository's programs build (the gazetteer, the policy model). */
const BUILT = /^package-lock\.json$|\/built\/|\/policy-[a-z]+\.json$/;

test('no file that people write has more than 400 lines', () => {
  const long = tracked.flatMap((file) => {
    const lines = BUILT.test(file) ? 0 : readFileSync(join(root, file), 'utf8').split('\n').length - 1;
    return lines > LIMIT ? [`${file}: ${lines}`] : [];
  });
  expect(long).toEqual([]);
});

test('each top-level folder, package and service has its page of documentation', () => {
  const folders = [
    'packages',
    'services',
    'infra',
    'tests',
    ...new Set(tracked.flatMap((file) => /^((?:packages|services)\/[^/]+)\//.exec(file)?.[1] ?? [])),
  ];
  expect(folders.filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([]);
});

test('every file that the README links to is there', () => {
  const links = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
});
