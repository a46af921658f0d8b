/** Runs `npm run build` as its users do: in a process of its own, on content that the test says. */

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const project = join(import.meta.dirname, '../..')
export const today = '2026-11-22'

export interface BuildResult {
  readonly exit: number | null
  /** What was said, on both channels. */
  readonly said: string
}

export function build(options: readonly string[], environment: Readonly<Record<string, string>> = {}): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/commands/build.ts', ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { exit: status, said: stdout + stderr }
}

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

/** Every file by its path, with a fingerprint of its bytes. */
export function fingerprints(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}
