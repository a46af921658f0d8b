/** Runs `npm run build` as its users do: in a process of its own, undisturbed, disturbed, or on a machine that lacks something. */

import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { on } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { standsStill } from '../meddling/words.ts'
import { withoutProgress } from '../without-progress.ts'

export const project = join(import.meta.dirname, '../../..')
export const today = '2026-11-22'

export interface BuildResult {
  readonly exit: number | null
  /** What was said, on both channels. */
  readonly said: string
}

export function build(options: readonly string[], environment: Readonly<Record<string, string>> = {}): BuildResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/commands/build.mjs', ...options], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  })
  return { exit: status, said: withoutProgress(stdout + stderr) }
}

export interface StartedBuild {
  readonly process: ChildProcessByStdio<null, null, Readable>
  readonly ended: Promise<number | NodeJS.Signals>
  readonly signalAll: (signal: NodeJS.Signals) => void
}

/**
 * The same at work, to be disturbed. `ended` gives its exit code, or by which signal it died; `signalAll` sends a signal
 * to it and to all that it started, as a terminal does.
 */
export function startBuild(
  options: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): StartedBuild {
  const started = spawn(process.execPath, ['scripts/commands/build.mjs', ...options], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true, // A group of its own, which a signal can be sent to.
  })
  started.stderr.setEncoding('utf8').resume()
  const ended = new Promise<number | NodeJS.Signals>((resolve) =>
    started.once('exit', (code, signal) => resolve(signal ?? code ?? 0)),
  )
  const signalAll = (signal: NodeJS.Signals) => {
    if (started.exitCode === null && started.pid !== undefined) process.kill(-started.pid, signal)
  }
  return { process: started, ended, signalAll }
}

/** A build that is at work and stays so until it is disturbed: all files are written, and none is public. Throws where it ends before. */
export async function standingBuild(options: readonly string[]): Promise<StartedBuild> {
  const work = startBuild(options, meddledWith('stands-still'))
  let said = ''
  for await (const [words] of on(work.process.stderr, 'data', { close: ['end'] })) {
    said += words
    if (said.includes(standsStill)) return work
  }
  throw new Error(`The build ended with ${await work.ended} instead of standing still. It said: ${said}`)
}

/** The environment of a build into which a file of `tests/support/meddling` is loaded before its program. */
export const meddledWith = (file: string): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, '../meddling', `${file}.ts`))}`,
})

/** With no more of something than a number: `ulimit -n 30`. Not on Windows. */
export function buildWithin(limit: string, options: readonly string[]): BuildResult {
  const command = `ulimit ${limit} && exec "$0" scripts/commands/build.mjs "$@"`
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command, process.execPath, ...options], {
    cwd: project,
    encoding: 'utf8',
  })
  return { exit: status, said: withoutProgress(stdout + stderr) }
}

/** The environment of a build that takes another day for today, as a machine with a wrong clock does. */
export function clockAt(instant: string): Readonly<Record<string, string>> {
  const program = `const now = Temporal.Instant.from('${instant}')
    Date.now = () => now.epochMilliseconds
    Temporal.Now.instant = () => now
    Temporal.Now.plainDateISO = (zone) => now.toZonedDateTimeISO(zone).toPlainDate()`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` }
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
