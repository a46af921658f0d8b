/** The bytes of the print typeface, read from its npm package. tokens.json says which weights. */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import tokens from '../layouts/styles/tokens.json' with { type: 'json' }
import type { FamilyFiles, FontFiles, ScriptFiles } from './typeset/faces/face.ts'

interface Family {
  /** Of npm, with the font files of each weight. */
  readonly package: string
  readonly name: string
  readonly files: Readonly<Record<keyof FamilyFiles, string>>
}

/**
 * Typefaces for scripts of which the print typeface has no letters, tried in this order. A translation into Urdu, Bengali
 * or Punjabi adds a row: the scripts by their Unicode names, the language, the package.
 */
const otherScripts: readonly (Family & Pick<ScriptFiles, 'scripts' | 'language'>)[] = []

/** Reads the files at each call; throws where a package is not installed. */
export const readFontFiles = (): FontFiles => ({
  ...readFamily({ ...tokens.font.print, name: 'AtkinsonHyperlegibleNext' }),
  others: otherScripts.map((row) => ({ ...row, ...readFamily(row) })),
})

/** Reads the weights of one typeface; throws where its package is not installed. */
export function readFamily({ package: from, name, files }: Family): FamilyFiles {
  const read = (weight: string): Uint8Array =>
    readFileSync(fileURLToPath(import.meta.resolve(`${from}/${weight}/${name}_${weight}.ttf`)))
  return { regular: read(files.regular), bold: read(files.bold), extra: read(files.extra) }
}
