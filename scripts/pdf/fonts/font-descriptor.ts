/** The descriptor of a font, with the embedded font file. ISO 32000-1, 9.8. */

import type { Face, FaceName } from '../../typeset/faces/face.ts'
import type { PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'

/** Stem widths in thousandths of an em, measured on the letter l. */
const stemWidths: Readonly<Record<FaceName, number>> = { regular: 88, bold: 140, extra: 166 }

/** `characters`: whether the font has only standard Latin ones. `program`: its file, TrueType (2) or CFF (3). */
export function fontDescriptor(
  file: PdfFile,
  face: Face,
  name: string,
  characters: 'Latin' | 'any',
  program: { readonly FontFile2: Reference } | { readonly FontFile3: Reference },
): Reference {
  const { ascent, descent, capHeight, box } = face.metrics
  return file.object({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: characters === 'Latin' ? 32 : 4,
    FontBBox: box.map(Math.round),
    ItalicAngle: 0,
    Ascent: Math.round(ascent),
    Descent: Math.round(descent),
    CapHeight: Math.round(capHeight),
    StemV: stemWidths[face.name],
    ...program,
  })
}

/** Six capitals before the face's name, made from the glyphs, so that no program takes one subset for another. */
export function subsetName(face: Face, glyphs: readonly number[]): string {
  let hash = 0x811c9dc5 // FNV-1a
  for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0
  let tag = ''
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26)
  }
  return `${tag}+${face.file.postScriptName}`
}
