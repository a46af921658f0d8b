/**
 * Between a build and the processes that it starts. What is in this folder is loaded into a build before its program, so
 * that something befalls it at the same moment each time, however busy the machine is.
 */

import childProcess, { type ChildProcess } from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

export interface Meddling {
  /** Gets the kind of each message from one of the processes. The build hears of it when `pass` is called. */
  readonly said: (kind: string, pass: () => void) => void
  /** Gets each process with the last of its arguments. */
  readonly started?: (part: ChildProcess, task: string) => void
}

export function meddle({ said, started }: Meddling): void {
  const { spawn } = childProcess
  const meddledSpawn = (file: string, args: readonly string[], options: childProcess.SpawnOptions): ChildProcess => {
    const part = spawn(file, args, options)
    const { emit } = part
    part.emit = (event: string, ...what: unknown[]) => {
      const pass = (): boolean => Reflect.apply(emit, part, [event, ...what])
      if (event !== 'message') return pass()
      said(kindOf(what[0]), pass)
      return true
    }
    started?.(part, args.at(-1) ?? '')
    return part
  }
  Object.assign(childProcess, { spawn: meddledSpawn })
  syncBuiltinESMExports()
}

const kindOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'kind' in message ? String(message.kind) : ''
