/** Writes files into the folder of a site. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { isCode } from './error-code.ts'

export interface PublicFile {
  readonly address: string
  readonly content: string | Uint8Array
  /** One of several parts, which are given one behind the other. */
  readonly isPart?: true
}

/**
 * Writes files one by one, each into the folder of its address; none may exist already. `folder` itself is never created: a
 * process that an ended build left behind must not bring back a folder that the next build removed.
 */
export function writerInto(folder: string): (file: PublicFile) => void {
  const there = new Set([''])
  /** Makes a folder; `inside`: its path inside `folder`, without a "/" at its end. */
  const makeFolder = (inside: string): void => {
    if (there.has(inside)) return
    makeFolder(parentOf(inside))
    makeUnlessThere(`${folder}/${inside}`)
    there.add(inside)
  }
  return ({ address, content, isPart }) => {
    const file = address.startsWith('/') ? address.slice(1) : address
    makeFolder(parentOf(file))
    writeFileSync(`${folder}/${file}`, content, isPart && { flag: 'a' })
  }
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Makes a folder that another process may have made meanwhile. */
function makeUnlessThere(folder: string): void {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  }
}
