/** One project a kind of test; tests/README.md says which kind to write. */
import { defineConfig } from 'vitest/config'

const kind = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, expect: { poll: { timeout: 30_000 } } },
})

/** Where every property is tried many times as often, it takes as many times as long. */
const often = Number(process.env.PROPERTY_TIMES ?? 1)
const properties = {
  test: { ...kind('property').test, setupFiles: ['tests/support/chance.ts'], testTimeout: 60_000 * often },
}

export default defineConfig({
  test: {
    projects: [...['unit', 'golden', 'build', 'browser', 'pdf'].map(kind), properties],
    globalSetup: ['tests/support/shared-folder.ts'],
  },
})
