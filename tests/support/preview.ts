/** A preview that runs for the length of a test or of a file of tests, as `npm start` gives it. */

import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { freePort } from '../../scripts/commands/command-line/free-port.ts'
import { project, today } from './sites/build-site.ts'

export interface Preview {
  readonly port: number
  /** The markup at an address, as it is now. */
  readonly page: (address: string) => Promise<string>
  /** What the terminal shows. */
  readonly said: () => string
}

interface Choice {
  /** The port that is asked for; the next free one is taken. Left out, it is one that nobody else asks for. */
  readonly from?: number
  /** Says when it is to end: after the test that starts it, unless told otherwise. */
  readonly whenOver?: (end: () => Promise<void>) => void
}

export async function preview(content: string, { from, whenOver = onTestFinished }: Choice = {}): Promise<Preview> {
  const asked = from ?? (await freePort(0))
  const command = ['scripts/commands/preview.ts', '--content', content, '--port', String(asked), '--today', today]
  const child = spawn(process.execPath, command, {
    cwd: project,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  whenOver(() => ended(child))
  let said = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The preview ended: ${said}`)))
    child.stdout.on('data', (piece) => {
      said += piece
      const [, port] = /Your preview is at http:\/\/127\.0\.0\.1:(\d+)\//.exec(said) ?? []
      if (port !== undefined) resolve(Number(port))
    })
  })
  return {
    port,
    page: async (address) => (await fetch(`http://127.0.0.1:${port}${address}`)).text(),
    said: () => said,
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill()
  })
}
