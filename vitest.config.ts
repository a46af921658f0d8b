/** One project a kind of test; tests/README.md says which kind to write. */
import { defineConfig } from 'vitest/config'

const kind = (name: string) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], testTimeout: 60_000, expect: { poll: { timeout: 30_000 } } },
})

export default defineConfig({
  test: { projects: ['unit', 'golden', 'property', 'build', 'browser', 'pdf'].map(kind) },
})
