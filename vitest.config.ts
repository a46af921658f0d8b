/** Which tests share the processes they run in; tests/README.md says which kind to write. */
import { defineConfig } from 'vitest/config'

const sharing = (name: string, folders: string, before: Before, testTimeout = 60_000) => ({
  test: {
    name,
    include: [`tests/${folders}/**/*.test.ts`],
    isolate: false, // One load of the program serves all files: none replaces a part of it.
    execArgv: ['--no-turbofan'], // Most of it runs too briefly for V8's optimising compiler to pay for itself.
    testTimeout,
    expect: { poll: { timeout: 30_000 }, requireAssertions: true },
    ...before,
  },
})

/** What runs before all files, and before each. */
interface Before {
  globalSetup?: string[]
  setupFiles?: string[]
}

/** What `npm run fuzz` asks for: properties so many times as often, and sites too large for every day. */
const { PROPERTY_TIMES, LARGE_SITES } = process.env

export default defineConfig({
  test: {
    projects: [
      sharing('browser', 'browser', { globalSetup: ['tests/support/browser/one-browser.ts'] }),
      // Together, because each kind alone would load and warm the program anew.
      sharing(
        'node',
        '{unit,golden,property,build,pdf}',
        { setupFiles: ['tests/support/chance.ts'] },
        60_000 * Number(PROPERTY_TIMES ?? '1'),
      ),
      ...(LARGE_SITES === undefined ? [] : [sharing('large', 'large', {}, 600_000)]),
    ],
    globalSetup: ['tests/support/sites/shared-folder.ts'],
    experimental: { viteModuleRunner: false, nodeLoader: false }, // Node reads types itself, as it does for the commands.
    maxWorkers: '100%', // Otherwise one core is left free: half of a machine of two.
  },
})
