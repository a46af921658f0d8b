/** Which tests share the processes they run in; tests/README.md says which kind to write. */
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/** What `npm run fuzz` asks for: properties so many times as often, and sites too large for every day. */
const { PROPERTY_TIMES = '1', LARGE_SITES } = process.env
/** In milliseconds: for what hangs, and not for what is slow. With two programs more on each core a minute became the limit of a test. */
const patience = 600_000 * Number(PROPERTY_TIMES)
const kinds = LARGE_SITES === undefined ? '{unit,golden,property,build,pdf,browser}' : 'large'

export default defineConfig({
  test: {
    execArgv: ['--no-turbofan'], // Most of it runs too briefly for V8's optimising compiler to pay for itself.
    testTimeout: patience,
    hookTimeout: patience,
    expect: { poll: { timeout: 120_000 }, requireAssertions: true },
    setupFiles: ['tests/support/chance.ts'],
    experimental: { viteModuleRunner: false, nodeLoader: false }, // Node reads types itself, as it does for the commands.
    maxWorkers: availableParallelism() + 1, // One always waits: for a browser, a command, the disk.
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: [`tests/${kinds}/**/*.test.ts`],
          isolate: false, // One load of the program serves all files: none replaces a part of it.
          globalSetup: ['tests/support/sites/shared-folder.ts', 'tests/support/browser/one-browser.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'counted',
          include: LARGE_SITES === undefined ? ['tests/counted/**/*.test.ts'] : [],
          isolate: true, // What other tests left in a cache would be counted.
        },
      },
    ],
  },
})
