/** The files of a site, and the addresses that they are found at. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** `/areas/canalside/` → `areas/canalside/index.html` */
export const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

export const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

/** By path inside the folder, with `/` between its parts. */
export function filesIn(folder: string, inside: string): readonly string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${inside}${entry.name}/`) : [`${inside}${entry.name}`],
  )
}
