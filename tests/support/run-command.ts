/** Runs a command of the project: within this process, or as `npm run` does, in one of its own. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { format } from 'node:util'
import { vi } from 'vitest'
import { project } from './sites/run-build.ts'
import { withoutProgress } from './without-progress.ts'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** In a process of its own: that the command line leads to it, and its exit code and channels lead back. Slow to start. */
export function spawned(command: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, 'scripts/commands', command), ...args],
    { cwd: project, encoding: 'utf8', input: '', env: { ...process.env, ...environment } },
  )
  return { status, stdout, stderr: withoutProgress(stderr) }
}

/** Within this process: all that a command does between its arguments and its exit code. Not two at a time. */
export async function called(run: () => number | Promise<number>): Promise<Ran> {
  let [stdout, stderr] = ['', '']
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...words) => {
      stdout += `${format(...words)}\n`
    }),
    vi.spyOn(console, 'error').mockImplementation((...words) => {
      stderr += `${format(...words)}\n`
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      stdout += text
      return true
    }),
  ]
  try {
    const status = await run()
    return { status, stdout, stderr }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
