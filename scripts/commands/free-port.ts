/** Where the preview can be found, if somebody else is at the place that was meant. */

import { createServer } from 'node:net'

export const thisMachine = '127.0.0.1'
const last = 65535

/** The first port from `wanted` on that nobody uses; undefined where there is none. */
export async function freePort(wanted: number): Promise<number | undefined> {
  for (let port = wanted; port <= last; port++) if (await isFree(port)) return port
  return undefined
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, thisMachine, () => server.close(() => resolve(true)))
  })
