/** One project a kind of test; tests/README.md says which kind to write. */
import { defineConfig } from 'vitest/config'

const kind = (name: string, testTimeout = 60_000, before: Before = {}) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    isolate: false, // One load of the program serves all files: none replaces a part of it.
    testTimeout,
    expect: { poll: { timeout: 30_000 } },
    ...before,
  },
})

/** What runs before all files of a kind, and before each. */
interface Before {
  globalSetup?: string[]
  setupFiles?: string[]
}

/** What `npm run fuzz` asks for: properties so many times as often, and sites too large for every day. */
const { PROPERTY_TIMES = '1', LARGE_SITES } = process.env

export default defineConfig({
  test: {
    projects: [
      ...['unit', 'golden', 'build', 'pdf'].map((name) => kind(name)),
      kind('browser', 60_000, { globalSetup: ['tests/support/one-browser.ts'] }),
      kind('property', 60_000 * Number(PROPERTY_TIMES), { setupFiles: ['tests/support/chance.ts'] }),
      ...(LARGE_SITES === undefined ? [] : [kind('large', 600_000)]),
    ],
    globalSetup: ['tests/support/shared-folder.ts'],
    maxWorkers: '100%', // Otherwise one core is left free: half of a machine of two.
  },
})
