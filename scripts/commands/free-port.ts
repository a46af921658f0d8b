/** A port of this machine for the preview, where the usual one is taken. */

import { createServer } from 'node:net'

export const thisMachine = '127.0.0.1'
const last = 65535

/** The first port from `wanted` upwards that is free; undefined where none is. */
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
