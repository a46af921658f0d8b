/** A run of a program, measured with all the processes that it starts. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Usage } from './measured-run.ts'

export interface WholeRun extends Usage {
  /** What it printed. */
  readonly said: string
  readonly processes: readonly RunProcess[]
}

/** One of its processes, as it was last seen. */
export interface RunProcess {
  /** The words it was started by. */
  readonly command: readonly string[]
  /** In milliseconds, of all cores. */
  readonly processor: number
  /** In MiB, at its peak. */
  readonly memory: number
}

/** The interval in milliseconds at which its processes are measured. */
const glance = 50

/** Memory: the peak of its largest process. Throws its output where it fails. */
export async function wholeRun(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<WholeRun> {
  const timed = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command]
  const child = spawn('bash', timed, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } })
  const started = performance.now()
  let said = ''
  let complained = ''
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece
  })
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    complained += piece
  })
  const seen = new Map<number, RunProcess>()
  const looking = setInterval(() => lookAt(child.pid, seen), glance)
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(looking)
  const wall = performance.now() - started
  const [, user, system] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(complained) ?? []
  if (status !== 0 || user === undefined)
    throw new Error(`${command.join(' ')} ended with ${status}: ${said}${complained}`.trim())
  const processes = [...seen.values()]
  const memory = Math.max(0, ...processes.map((each) => each.memory))
  return { wall, processor: 1000 * (Number(user) + Number(system)), memory, said, processes }
}

/** Of `utime` and `stime` in proc(5): a hundred a second on every Linux. */
const tick = 10

/** A process and its descendants; empty where there is no /proc. */
function lookAt(pid: number | undefined, seen: Map<number, RunProcess>): void {
  if (pid === undefined) return
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  const [stat, kilobytes] = [read('stat'), /^VmHWM:\s+(\d+) kB$/m.exec(read('status'))?.[1]]
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ') // the third field of proc(5) is the first of these
  if (kilobytes !== undefined)
    seen.set(pid, {
      command: read('cmdline').split('\0').filter(Boolean),
      processor: tick * (Number(fields[11]) + Number(fields[12])),
      memory: Number(kilobytes) / 1024,
    })
  for (const child of read(`task/${pid}/children`).split(' ').filter(Boolean)) lookAt(Number(child), seen)
}
