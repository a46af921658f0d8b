/** The preview where another program has its port. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:net'
import { project } from '../support/sites/run-build.ts'

/** What the preview says until it is to be seen. `server` has the port that is asked for. */
export async function portTaken(server: Server, content: string): Promise<string> {
  if (!server.listening) await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  const preview = spawn(process.execPath, ['scripts/commands/preview.ts', '--content', content, '--port', port], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  for await (const words of preview.stdout) {
    said += String(words)
    if (said.includes('Your preview is at')) break
  }
  preview.kill()
  return said
}
