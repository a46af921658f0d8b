/** The files of the print typeface, from the package they come in. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import type { FontFiles } from '../typeset/face.ts'

const { package: name, files } = tokens.font.print
const folder = join(import.meta.dirname, '../../node_modules', name)

export const readFontFiles = (): FontFiles => ({
  regular: read(files.regular),
  bold: read(files.bold),
  extra: read(files.extra),
})

/** `400Regular`: each weight has a folder of its own. */
const read = (weight: string): Uint8Array =>
  readFileSync(join(folder, weight, `AtkinsonHyperlegibleNext_${weight}.ttf`))
