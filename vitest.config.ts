import { defineConfig } from 'vitest/config';

const source = ['@slugline/source', 'node', 'import', 'default'];
const fromSource = { resolve: { conditions: source }, ssr: { resolve: { conditions: source } } };

/** unit: pure, no service. contract: one suite for each adapter. integration: real Redis and Elasticsearch. e2e: whole processes and a real browser.
 *  The time-outs only end a test that hangs: none is a measure, a loaded machine must pass too. */
export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'services/*/src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'contract',
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['infra/services/vitest-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'integration',
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          include: ['tests/integration/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          globalSetup: ['infra/services/vitest-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...fromSource,
        test: {
          name: 'e2e',
          sequence: { groupOrder: 3 },
          maxWorkers: 1,
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['infra/services/vitest-setup.ts'],
          testTimeout: 240_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
