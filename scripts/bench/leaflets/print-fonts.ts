/** Where the files of the print typeface lie: peers read them themselves. */

import { fileURLToPath } from 'node:url'
import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }

const { package: from, files } = tokens.font.print
const path = (weight: string): string =>
  fileURLToPath(import.meta.resolve(`${from}/${weight}/AtkinsonHyperlegibleNext_${weight}.ttf`))

export const printFonts = { regular: path(files.regular), bold: path(files.bold), extra: path(files.extra) }
