/** The fonts one document shows: which codes and glyphs it uses, and at the end the fonts themselves. */

import type { Face, FaceName, Faces, ShapedWord } from '../typeset/face.ts'
import { CompositeCoding, compositeFont } from './composite-font.ts'
import { SubsetSource } from './font-subset.ts'
import type { Dictionary, PdfFile, Reference } from './pdf-file.ts'
import { OneByteCoding, simpleFont, simpleToUnicode } from './simple-font.ts'

/** What is worked out once a face, for all documents. */
interface PreparedFace {
  readonly coding: OneByteCoding
  readonly source: SubsetSource
}

const prepared = new WeakMap<Face, PreparedFace>()

function prepare(face: Face): PreparedFace {
  const known = prepared.get(face)
  if (known !== undefined) return known
  const made = { coding: new OneByteCoding(face), source: new SubsetSource(face.file) }
  prepared.set(face, made)
  return made
}

interface FaceInUse extends PreparedFace {
  readonly face: Face
  readonly codes: Uint8Array
  readonly composite: CompositeCoding
}

/** By their names in content streams. */
const simpleNames: Readonly<Record<FaceName, string>> = { regular: 'R', bold: 'B', extra: 'E' }
const compositeNames: Readonly<Record<FaceName, string>> = { regular: 'Rx', bold: 'Bx', extra: 'Ex' }

export class DocumentFonts {
  private readonly faces: Faces
  private readonly inUse = new Map<FaceName, FaceInUse>()

  constructor(faces: Faces) {
    this.faces = faces
  }

  /** Operators that show words at a size, one font change in front of each stretch that needs one. */
  show(name: FaceName, words: readonly ShapedWord[], size: number, current: CurrentFont): string {
    const { face, coding, codes, composite } = this.use(name)
    let operators = ''
    let operand = ''
    const flush = (): void => {
      if (operand === '') return
      // Neighbours without kerning between them are one string.
      const joined = operand.includes(')') ? `[(${operand})]TJ ` : `(${operand})Tj `
      operators += current.change(simpleNames[name], size) + joined
      operand = ''
    }
    for (const word of words) {
      const encoded = coding.encode(word)
      if (encoded === undefined) {
        flush()
        operators += current.change(compositeNames[name], size) + composite.show(word, face, size)
        continue
      }
      for (const code of encoded.codes) codes[code] = 1
      operand += encoded.operand
    }
    flush()
    return operators
  }

  private use(name: FaceName): FaceInUse {
    const known = this.inUse.get(name)
    if (known !== undefined) return known
    const face = this.faces[name]
    const made = { ...prepare(face), face, codes: new Uint8Array(256), composite: new CompositeCoding() }
    this.inUse.set(name, made)
    return made
  }

  /** Writes the fonts, and gives the resource dictionary that all pages share. */
  finish(file: PdfFile): Dictionary {
    const resources: Dictionary = {}
    let reads: Reference | undefined
    for (const name of ['regular', 'bold', 'extra'] as const) {
      const used = this.inUse.get(name)
      if (used === undefined) continue
      const { face, source, coding, codes, composite } = used
      if (codes.includes(1)) {
        reads ??= file.stream({}, simpleToUnicode)
        resources[simpleNames[name]] = file.object(simpleFont(file, face, source, coding, codes, reads))
      }
      if (composite.glyphs.length > 1)
        resources[compositeNames[name]] = file.object(compositeFont(file, face, source, composite))
    }
    return resources
  }
}

/** The font that a content stream has set last. */
export class CurrentFont {
  private name = ''
  private size = 0

  change(name: string, size: number): string {
    if (name === this.name && size === this.size) return ''
    this.name = name
    this.size = size
    return `/${name} ${size} Tf `
  }
}
