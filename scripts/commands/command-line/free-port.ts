/** A port of this machine that is free. */

import { createServer } from 'node:net'

export const thisMachine = '127.0.0.1'
const last = 65535

/** The first port from `wanted` upwards that is free, for 0 one that the machine chooses; undefined where none is. */
export async function freePort(wanted: number): Promise<number | undefined> {
  for (let port = wanted; port <= last; port++) {
    const free = await whereFree(port)
    if (free !== undefined) return free
  }
  return undefined
}

const whereFree = (port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, thisMachine, () => {
      const at = server.address()
      server.close(() => resolve(typeof at === 'object' && at ? at.port : undefined))
    })
  })
