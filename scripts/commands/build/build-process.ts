/** A part of a build that runs in a process of its own: it is sent messages, answers them, and is ended. */

import { spawn } from 'node:child_process'
import { on } from 'node:events'
import { join } from 'node:path'
import { type Stopped, stopOfAll } from './stop.ts'

/** `exit` is null where a signal ended it. */
export class EndedEarly extends Error {
  readonly exit: number | null

  constructor(exit: number | null, signal: NodeJS.Signals | null) {
    super(
      signal === null
        ? `a part of it ended early, with the exit code ${exit}`
        : `a part of it was ended by ${signal}: from outside, or because memory ran out`,
    )
    this.exit = exit
  }
}

export interface BuildProcess {
  readonly tell: (message: object) => void
  /** Its next message. Throws what stopped the build, or why the process ended. */
  readonly hear: () => Promise<unknown>
  /** Sends a message and gives the next one from it. */
  readonly ask: (message: object) => Promise<unknown>
  /** Kills it, whatever it is doing; settles when it has ended. */
  readonly end: () => Promise<void>
}

export interface Start {
  /** Its program, a file of this folder. */
  readonly file: string
  readonly args: readonly string[]
  /** Options of Node. */
  readonly options: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  /** Whether what it prints is thrown away: all that matters is in its messages. */
  readonly silent?: true
}

const noOutput = ['ignore', 'ignore'] as const
const shown = ['inherit', 'inherit'] as const
const project = join(import.meta.dirname, '../../..')

/** Starts the process. Its messages wait until they are asked for: none is lost between two calls of `hear`. */
export function startProcess(
  { file, args, options, environment, silent }: Start,
  stopped: Promise<Stopped>,
): BuildProcess {
  const child = spawn(process.execPath, [...options, join(import.meta.dirname, file), ...args], {
    stdio: ['ignore', ...(silent ? noOutput : shown), 'ipc'],
    serialization: 'advanced',
    env: environment,
    cwd: project, // Eleventy takes its folders from there.
    windowsHide: true,
  })
  const gone = new Promise<Error>((resolve) => {
    child.once('error', resolve)
    child.once('exit', (code, signal) => resolve(stopOfAll(signal) ?? new EndedEarly(code, signal)))
  })
  const messages = on(child, 'message')
  const tell = (message: object): void => void child.send?.(message, () => {}) // Whether it could be sent shows in whether it is answered.
  const hear = async (): Promise<unknown> => {
    const first = await Promise.race([messages.next(), gone, stopped])
    if (first instanceof Error) throw first
    return first.value?.[0]
  }
  return {
    tell,
    hear,
    ask: (message) => {
      tell(message)
      return hear()
    },
    end: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}
