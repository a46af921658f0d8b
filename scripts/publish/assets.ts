/** The files that are the same for every site: the stylesheet, scripts and fonts. */

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { assetAddress } from '../routes.ts'
import { styleParts, stylesheet, type Tokens } from './stylesheet.ts'
import type { PublicFile } from './write-files.ts'

const project = join(import.meta.dirname, '../..')
const fonts = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next'

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
