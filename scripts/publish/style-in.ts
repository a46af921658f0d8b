/** The stylesheet in the folder of a site. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { noStyle, readStyle, type SeenStyle } from '../funding/seen-style.ts'
import { assetAddress } from '../routes.ts'

/** What it does to the acknowledgement. */
export function styleIn(folder: string): SeenStyle {
  const path = join(folder, assetAddress('style.css'))
  return existsSync(path) ? readStyle(readFileSync(path, 'utf8')) : noStyle
}
