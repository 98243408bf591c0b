import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    // most tests wait for a process that they started
    maxWorkers: '100%',
    reporters: ['default', './scripts/closing-line.js'],
    // starting a process and opening a PGlite take seconds on a busy machine
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
