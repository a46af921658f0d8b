/** One project a kind of test; tests/README.md says which kind to write. */
import { defineConfig } from 'vitest/config'

/**
 * What asks pure functions leaves nothing behind, and one load of the program serves all its files. Golden cases replace
 * a part of Node; commands and browsers are other processes anyway.
 */
const pure = ['unit', 'property', 'pdf']

const kind = (name: string, testTimeout = 60_000, ...setupFiles: readonly string[]) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    setupFiles: [...setupFiles],
    isolate: !pure.includes(name),
    testTimeout,
    expect: { poll: { timeout: 30_000 } },
  },
})

/** What `npm run fuzz` asks for: properties so many times as often, and sites too large for every day. */
const { PROPERTY_TIMES = '1', LARGE_SITES } = process.env

export default defineConfig({
  test: {
    projects: [
      ...['unit', 'golden', 'build', 'browser', 'pdf'].map((name) => kind(name)),
      kind('property', 60_000 * Number(PROPERTY_TIMES), 'tests/support/chance.ts'),
      ...(LARGE_SITES === undefined ? [] : [kind('large', 600_000)]),
    ],
    globalSetup: ['tests/support/shared-folder.ts'],
  },
})
