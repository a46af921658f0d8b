/** The owner of a lock: a process, identified by more than its number. */

import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { isCode } from './error-code.ts'

export interface Owner {
  readonly pid: number
  /** The name of the machine. */
  readonly host: string
  /** When the process started, where that is known: process numbers are reused. */
  readonly started?: string
  /** When the build began: `2026-11-22T09:30:00Z`. */
  readonly since: string
}

/** This process. `now`: when the build begins. */
export function thisProcess(now: Temporal.Instant): Owner {
  const started = startOf(process.pid)
  const since = now.toString({ smallestUnit: 'second' })
  return { pid: process.pid, host: hostname(), ...(started !== undefined && { started }), since }
}

/** Undefined for a text that this program did not write, or not completely. */
export function readOwner(text: string): Owner | undefined {
  try {
    const { pid, host, started, since }: Record<keyof Owner, unknown> = JSON.parse(text)
    const known = Number.isInteger(pid) && Number(pid) > 0 && typeof host === 'string' && typeof since === 'string'
    if (!known || (started !== undefined && typeof started !== 'string')) return undefined
    return { pid: Number(pid), host, since, ...(started !== undefined && { started }) }
  } catch {
    return undefined
  }
}

/** Whether the process still runs; `elsewhere` for another machine's. */
export function stateOf({ pid, host, started }: Owner): 'alive' | 'gone' | 'elsewhere' {
  if (host !== hostname()) return 'elsewhere'
  if (!isRunning(pid)) return 'gone'
  const now = startOf(pid)
  return started !== undefined && now !== undefined && started !== now ? 'gone' : 'alive'
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process: it may not be signalled, but it is there.
    return isCode(error, 'EPERM')
  }
}

/** The boot of the machine and the start of the process after it: proc(5), field 22 of `stat`. Undefined on other systems. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const afterName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${afterName[19]}`
  } catch {
    return undefined
  }
}
