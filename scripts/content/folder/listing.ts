/** What lies in a folder. */

import { readdirSync } from 'node:fs'

/** One entry of a folder. */
export interface Listed {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

/** In the order of their names; undefined where the folder cannot be opened. */
export function entriesIn(folder: string): readonly Listed[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return undefined
  }
}
