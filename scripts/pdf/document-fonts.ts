/** The fonts one document shows: which codes and glyphs it uses, and at the end the fonts themselves. */

import type { Face, FaceName, ShapedWord } from '../typeset/face.ts'
import { CompactFont } from './compact-font.ts'
import { CompositeCoding, compositeFont } from './composite-font.ts'
import { SubsetSource } from './font-subset.ts'
import type { Dictionary, PdfFile, Reference } from './pdf-file.ts'
import { OneByteCoding, simpleFont, simpleToUnicode } from './simple-font.ts'

/** What is worked out once a face, for all documents. */
interface PreparedFace {
  readonly coding: OneByteCoding
  readonly compact: CompactFont
  readonly source: SubsetSource
}

const prepared = new WeakMap<Face, PreparedFace>()

function prepare(face: Face): PreparedFace {
  const known = prepared.get(face)
  if (known !== undefined) return known
  const made = {
    coding: new OneByteCoding(face),
    compact: new CompactFont(face.file),
    source: new SubsetSource(face.file),
  }
  prepared.set(face, made)
  return made
}

interface FaceInUse extends PreparedFace {
  readonly face: Face
  /** In content streams. */
  readonly names: { readonly simple: string; readonly composite: string }
  readonly codes: Uint8Array
  readonly composite: CompositeCoding
}

/** Of a face in content streams; another script's has the number of its face too. */
const letters: Readonly<Record<FaceName, string>> = { regular: 'R', bold: 'B', extra: 'E' }

export class DocumentFonts {
  private readonly inUse = new Map<Face, FaceInUse>()

  /** Operators that show words at a size, one font change in front of each stretch that needs one. */
  show(words: readonly ShapedWord[], size: number, current: CurrentFont): string {
    let used: FaceInUse | undefined
    let operators = ''
    let operand = ''
    const flush = (): void => {
      if (operand === '' || used === undefined) return
      // Neighbours without kerning between them are one string.
      const joined = operand.includes(')') ? `[(${operand})]TJ ` : `(${operand})Tj `
      operators += current.change(used.names.simple, size) + joined
      operand = ''
    }
    for (const word of words) {
      if (word.face !== used?.face) {
        flush()
        used = this.use(word.face)
      }
      const { face, names, coding, codes, composite } = used
      const encoded = coding.encode(word)
      if (encoded === undefined) {
        flush()
        operators += current.change(names.composite, size) + composite.show(word, face, size)
        continue
      }
      for (const code of encoded.codes) codes[code] = 1
      operand += encoded.operand
    }
    flush()
    return operators
  }

  private use(face: Face): FaceInUse {
    const known = this.inUse.get(face)
    if (known !== undefined) return known
    const others = [...this.inUse.keys()].filter(({ name }) => name === face.name).length
    const simple = `${letters[face.name]}${others === 0 ? '' : others}`
    const names = { simple, composite: `${simple}x` }
    const made = { ...prepare(face), face, names, codes: new Uint8Array(256), composite: new CompositeCoding() }
    this.inUse.set(face, made)
    return made
  }

  /** Writes the fonts, and gives the resource dictionary that all pages share. */
  finish(file: PdfFile): Dictionary {
    const resources: Dictionary = {}
    let reads: Reference | undefined
    const inOrder = (['regular', 'bold', 'extra'] as const).flatMap((weight) =>
      [...this.inUse.values()].filter(({ face }) => face.name === weight),
    )
    for (const { face, names, compact, source, coding, codes, composite } of inOrder) {
      if (codes.includes(1)) {
        reads ??= file.constantStream({}, simpleToUnicode(this.codesOfAll()))
        resources[names.simple] = file.object(simpleFont(file, face, compact, coding, codes, reads))
      }
      if (composite.glyphs.length > 1)
        resources[names.composite] = file.object(compositeFont(file, face, source, composite))
    }
    return resources
  }

  /** Those that any of its faces shows. */
  private codesOfAll(): Uint8Array {
    const faces = [...this.inUse.values()]
    return Uint8Array.from({ length: 256 }, (_, code) => (faces.some(({ codes }) => codes[code] === 1) ? 1 : 0))
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
