/** Reads files one after the other into the same buffer: a site has tens of thousands, most of them small. */

import { closeSync, openSync, readSync } from 'node:fs'

/** Gives a function that reads whole files. Its result is valid until it is called again. */
export function fileAfterFile(): (path: string) => Buffer {
  let room = Buffer.allocUnsafe(256 * 1024)
  return (path) => {
    const file = openSync(path, 'r')
    try {
      for (let length = 0; ; room = Buffer.concat([room], 2 * length)) {
        length += readSync(file, room, length, room.length - length, null)
        if (length < room.length) return room.subarray(0, length) // Where a file gives less than is asked for it has ended.
      }
    } finally {
      closeSync(file)
    }
  }
}
