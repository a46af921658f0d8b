/** The bytes of the print typeface, read once from the package they come in. tokens.json says which weights. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tokens from '../layouts/styles/tokens.json' with { type: 'json' }
import type { FontFiles } from './typeset/face.ts'

export function readFontFiles(): FontFiles {
  const { package: name, files } = tokens.font.print
  const read = (weight: string): Uint8Array =>
    readFileSync(fileURLToPath(import.meta.resolve(`${name}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`)))
  return { regular: read(files.regular), bold: read(files.bold), extra: read(files.extra) }
}
