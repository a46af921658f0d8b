/** The files of a site, and the addresses that they are found at. */

import { readdirSync } from 'node:fs'

/** `/areas/canalside/` → `areas/canalside/index.html` */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

/** Pages of the site end in .html; an old address may be any way of writing that. */
export const isPage = (file: string): boolean => /\.html?$/i.test(file)

/** `areas/canalside/index.html` → `/areas/canalside/` */
export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

export interface FoundEntry {
  /** By path inside the folder, with `/` between its parts. */
  readonly file: string
  /** Not so for links and devices. */
  readonly isFile: boolean
}

/** The paths of `entriesIn`: links and devices are among them. */
export const filesIn = (folder: string, inside: string): readonly string[] =>
  entriesIn(folder, inside).map(({ file }) => file)

/** Everything in a folder and the folders in it, but for those themselves. */
export function entriesIn(folder: string, inside: string): readonly FoundEntry[] {
  const found: FoundEntry[] = []
  const lookInto = (path: string): void => {
    for (const entry of readdirSync(`${folder}/${path}`, { withFileTypes: true }))
      if (entry.isDirectory()) lookInto(`${path}${entry.name}/`)
      else found.push({ file: path + entry.name, isFile: entry.isFile() })
  }
  lookInto(inside)
  return found
}
