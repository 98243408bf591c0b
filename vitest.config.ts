import { defineConfig } from 'vitest/config'

/** Files that share nothing but code: a worker runs one after the other, and loads that code once. */
const PURE = ['packages/{record,intake,reader}/src/**/*.test.ts']

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    projects: [
      { extends: true, test: { name: 'pure', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...PURE],
        },
      },
    ],
    setupFiles: ['tests/seed.ts'],
    // most tests wait for a process that they started
    maxWorkers: '100%',
    reporters: ['default', './scripts/closing-line.js'],
    // a test of the command starts ten processes, each of seconds on a quiet machine and of a quarter of a minute on a busy one
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
