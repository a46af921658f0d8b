/** Folders for tests that build, and the builds themselves. */

import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { project } from './run-build.ts'

export { type BuildResult, build, fingerprints, project, today } from './run-build.ts'

/** A new folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A copy of the project's own content, to be changed. */
export function copyOfContent(): string {
  const folder = join(temporaryFolder(), 'content')
  cpSync(join(project, 'content'), folder, { recursive: true })
  return folder
}
