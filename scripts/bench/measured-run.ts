/** A run of a program, measured. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Usage {
  /** In milliseconds, from start to end. */
  readonly wall: number
  /** In milliseconds, of all cores. */
  readonly processor: number
  /** In MiB, at its peak. */
  readonly memory: number
}

const usage = join(import.meta.dirname, 'usage.ts')

/** `args`: those of Node. The exit code does not matter: a check that finds mistakes has done its work. */
export function measuredRun(args: readonly string[]): Usage {
  const started = performance.now()
  const { error, output, status, stderr } = spawnSync(process.execPath, ['--import', usage, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  })
  const wall = performance.now() - started
  if (error) throw error
  const reported: unknown = JSON.parse(output[3] || '{}')
  if (!isUsage(reported)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`)
  return { wall, ...reported }
}

const isUsage = (value: unknown): value is Omit<Usage, 'wall'> =>
  typeof value === 'object' && value !== null && 'processor' in value && 'memory' in value
