/** The fonts of one document: which codes and glyphs it uses, and at the end the fonts themselves. */

import type { Face, FaceName, ShapedWord } from '../../typeset/faces/face.ts'
import type { ByteList } from '../objects/byte-list.ts'
import type { Dictionary, PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'
import { CodeSet } from './code-set.ts'
import { CompactFont, type Fineness } from './compact-font.ts'
import { CompositeCoding, compositeFont } from './composite-font.ts'
import { SubsetSource } from './font-subset.ts'
import { OneByteCoding, type OneByteWord, simpleFont, simpleToUnicode } from './simple-font.ts'

/** What is made once for each face, for all documents. */
interface PreparedFace {
  readonly coding: OneByteCoding
  readonly compact: Readonly<Record<Fineness, CompactFont>>
  readonly source: SubsetSource
}

const prepared = new WeakMap<Face, PreparedFace>()

function prepare(face: Face): PreparedFace {
  const known = prepared.get(face)
  if (known !== undefined) return known
  const made = {
    coding: new OneByteCoding(face),
    compact: { text: new CompactFont(face.file, 'text'), display: new CompactFont(face.file, 'display') },
    source: new SubsetSource(face.file),
  }
  prepared.set(face, made)
  return made
}

/** In points: larger letters, as on a poster, are drawn more finely. */
const largestText = 48

/** What one document shows of a face. */
class FaceInUse {
  readonly face: Face
  readonly prepared: PreparedFace
  /** Its names in content streams. */
  readonly names: { readonly simple: string; readonly composite: string }
  /** The codes that its simple font shows. */
  readonly codes = new CodeSet()
  readonly composite = new CompositeCoding()
  /** Consecutive words that its simple font shows, not yet written. */
  readonly #stretch: OneByteWord[] = []
  /** Points. */
  #largest = 0

  constructor(face: Face, simple: string) {
    this.face = face
    this.prepared = prepare(face)
    this.names = { simple, composite: `${simple}x` }
  }

  /** The fineness that its largest letters need. */
  get fineness(): Fineness {
    return this.#largest > largestText ? 'display' : 'text'
  }

  /** Shows the words from `start` up to `end`, all of this face. */
  show(
    words: readonly ShapedWord[],
    from: number,
    end: number,
    size: number,
    current: CurrentFont,
    to: ByteList,
  ): void {
    const { coding } = this.prepared
    this.#largest = Math.max(this.#largest, size)
    for (let at = from; at < end; at++) {
      const word = words[at]
      if (word === undefined) break
      const encoded = coding.encode(word)
      if (encoded !== undefined) {
        this.codes.addAll(encoded.codes)
        this.#stretch.push(encoded)
        continue
      }
      this.#showStretch(size, current, to)
      current.change(this.names.composite, size, to)
      to.text(this.composite.show(word, this.face, size))
    }
    this.#showStretch(size, current, to)
  }

  /** Writes the consecutive words: those without kerning become one string. */
  #showStretch(size: number, current: CurrentFont, to: ByteList): void {
    const stretch = this.#stretch
    if (stretch.length === 0) return
    const kerned = stretch.some((word) => word.kerned)
    current.change(this.names.simple, size, to)
    to.text(kerned ? '[(' : '(')
    for (const { operand } of stretch) to.text(operand)
    to.text(kerned ? ')]TJ ' : ')Tj ')
    stretch.length = 0
  }
}

/** The names of a face's fonts in content streams; a face of another script adds its number. */
const letters: Readonly<Record<FaceName, string>> = { regular: 'R', bold: 'B', extra: 'E' }

/** One for each document. `finish` is called once, when all of its text is shown. */
export class DocumentFonts {
  readonly #inUse = new Map<Face, FaceInUse>()

  /** Writes the operators that show words at a size, with a font change before each stretch that needs one. */
  show(words: readonly ShapedWord[], size: number, current: CurrentFont, to: ByteList): void {
    for (let start = 0; start < words.length; ) {
      const face = words[start]?.face
      if (face === undefined) break
      let end = start + 1
      while (words[end]?.face === face) end++
      this.#use(face).show(words, start, end, size, current, to)
      start = end
    }
  }

  #use(face: Face): FaceInUse {
    const known = this.#inUse.get(face)
    if (known !== undefined) return known
    const others = [...this.#inUse.keys()].filter(({ name }) => name === face.name).length
    const made = new FaceInUse(face, `${letters[face.name]}${others === 0 ? '' : others}`)
    this.#inUse.set(face, made)
    return made
  }

  /** Writes the fonts, and gives the resource dictionary that all pages share. */
  finish(file: PdfFile): Dictionary {
    const resources: Dictionary = {}
    let toUnicode: Reference | undefined
    const inOrder = (['regular', 'bold', 'extra'] as const).flatMap((weight) =>
      [...this.#inUse.values()].filter(({ face }) => face.name === weight),
    )
    for (const { face, prepared, names, codes, composite, fineness } of inOrder) {
      const { coding, compact, source } = prepared
      if (!codes.isEmpty) {
        toUnicode ??= file.sharedStream({}, simpleToUnicode(this.#codesOfAll()))
        const parts = { face, source: compact[fineness], coding, used: codes, toUnicode }
        resources[names.simple] = file.object(simpleFont(file, parts))
      }
      if (composite.glyphs.length > 1)
        resources[names.composite] = file.object(compositeFont(file, face, source, composite))
    }
    return resources
  }

  /** The codes that any of its faces shows. */
  #codesOfAll(): CodeSet {
    const all = new CodeSet()
    for (const { codes } of this.#inUse.values()) all.addAll(codes)
    return all
  }
}

/** The font that a content stream set last. */
export class CurrentFont {
  #name = ''
  #size = 0

  /** Writes the operator `Tf`, unless this font is set in this size already. `size` in points. ISO 32000-1, 9.3. */
  change(name: string, size: number, to: ByteList): void {
    if (name === this.#name && size === this.#size) return
    this.#name = name
    this.#size = size
    to.text(`/${name} ${size} Tf `)
  }
}
