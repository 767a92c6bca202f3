// `npm test`: installs, builds, checks (Biome, tsc, knip) and runs every test. Arguments go to vitest, and leave the checks out.
// With CI=true a skipped test is a failure, because on a CI machine every service can be had.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, checkNode, install, root } from './prepare.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const step = (what, command, args, env = {}) => {
  process.stdout.write(`\n== ${what}\n`);
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    }).status ?? 1
  );
};
const mustPass = (...args) => {
  const status = step(...args);
  if (status !== 0) {
    process.stdout.write(`\n${args[0]} failed. The tests were not run.\n0 passed, 1 failed\n`);
    process.exit(status);
  }
};

checkNode();
install();
const wanted = process.argv.slice(2);
if (wanted.length === 0)
  mustPass('Biome: format and lint', bin('biome'), ['ci', '.', ...(process.stdout.isTTY ? [] : ['--colors=off'])]);
build();
if (wanted.length === 0) {
  mustPass('tsc: types', bin('tsc'), ['-b']);
  mustPass('knip: unused files, exports and dependencies', bin('knip'), []);
}

const report = join(root, '.cache', 'test-report.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const status = step('vitest: unit, contract, integration, end to end', bin('vitest'), [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...wanted,
]);
const result = JSON.parse(readFileSync(report, 'utf8'));
const skipped = result.numPendingTests + result.numTodoTests;
// A file that could not be loaded has no test that failed, but it is a failure all the same.
const failed = result.numFailedTests + (result.numFailedTests === 0 && status !== 0 ? 1 : 0);
if (skipped > 0) {
  const names = result.testResults.flatMap((file) =>
    file.assertionResults.flatMap((test) =>
      test.status === 'pending' || test.status === 'skipped' || test.status === 'todo' ? `  ${test.fullName}` : [],
    ),
  );
  process.stdout.write(`\n${skipped} tests were skipped:\n${names.join('\n')}\n`);
}
const unwanted = process.env.CI === 'true' ? skipped : 0;
if (unwanted > 0) process.stdout.write('On CI none may be skipped.\n');
process.stdout.write(
  `\n${result.numPassedTests} passed, ${failed + unwanted} failed${skipped > 0 && unwanted === 0 ? `, ${skipped} skipped` : ''}\n`,
);
process.exit(failed + unwanted > 0 ? 1 : 0);
