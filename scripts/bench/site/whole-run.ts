/** One run of a program with all the processes that it starts, held to the cores that this process may use. */

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Usage } from '../check/measured-run.ts'

/** How often memory is looked at, in milliseconds. */
const glance = 50

/** Memory is the peak of its largest process. Throws what it said where it failed. */
export async function wholeRun(command: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Usage> {
  const timed = ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'bash', ...command]
  const child = spawn('bash', timed, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, ...environment } })
  const started = performance.now()
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    said += piece
  })
  let memory = 0
  const looking = setInterval(() => {
    memory = Math.max(memory, ...peaks(child.pid))
  }, glance)
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearInterval(looking)
  const wall = performance.now() - started
  const [, user, system] = /^cpu ([\d.]+) ([\d.]+)$/m.exec(said) ?? []
  if (status !== 0 || user === undefined) throw new Error(`${command.join(' ')} ended with ${status}: ${said.trim()}`)
  return { wall, processor: 1000 * (Number(user) + Number(system)), memory }
}

/** In MiB, of a process and all below it: proc(5), VmHWM. Nothing where there is no such file. */
function peaks(pid: number | undefined): readonly number[] {
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  const kilobytes = Number(/^VmHWM:\s+(\d+) kB$/m.exec(read('status'))?.[1] ?? 0)
  const children = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number)
  return [kilobytes / 1024, ...children.flatMap(peaks)]
}
