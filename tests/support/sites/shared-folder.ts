/** A folder for what test files of one run share: empty at its start, gone at its end. */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    sharedFolder: string
  }
}

export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'shared-by-tests-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  project.provide('sharedFolder', folder)
  // A watcher runs again because something was changed.
  project.onTestsRerun(() => {
    remove()
    mkdirSync(folder)
  })
  return remove
}
