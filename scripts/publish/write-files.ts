/** Writes files into the folder of a site; and those that are the same for every site: the stylesheet, scripts and fonts. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assetAddress } from '../routes.ts'
import { isCode } from './error-code.ts'
import { styleParts, stylesheet, type Tokens } from './stylesheet.ts'

export interface PublicFile {
  readonly address: string
  readonly content: string | Uint8Array
  /** One of several parts, which are given one behind the other. */
  readonly isPart?: true
}

const project = join(import.meta.dirname, '../..')
const fonts = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

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

/** The files that are the same for every site. */
export function assets(): readonly PublicFile[] {
  const read = (path: string) => readFileSync(join(project, path))
  const tokens: Tokens = JSON.parse(read('layouts/styles/tokens.json').toString())
  const parts = styleParts.map((part) => read(`layouts/styles/${part}`).toString())
  return [
    { address: assetAddress('find-area.js'), content: read('layouts/scripts/find-area.js') },
    { address: assetAddress('search.js'), content: read('layouts/scripts/search.js') },
    { address: assetAddress('style.css'), content: stylesheet(tokens, parts) },
    { address: assetAddress('fonts/latin.woff2'), content: read(`${fonts}-latin-wght-normal.woff2`) },
    { address: assetAddress('fonts/latin-ext.woff2'), content: read(`${fonts}-latin-ext-wght-normal.woff2`) },
    { address: assetAddress('fonts/LICENSE.txt'), content: read(`${dirname(dirname(fonts))}/LICENSE`) },
  ]
}
