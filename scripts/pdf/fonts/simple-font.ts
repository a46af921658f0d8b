/** A face as a simple font with one-byte codes, in which nearly all words are printed. ISO 32000-1, 9.6.2. */

import { BoundedMap } from '../../memory/bounded-map.ts'
import type { Face, ShapedGlyph, ShapedWord } from '../../typeset/faces/face.ts'
import { glyphAdvance } from '../../typeset/faces/true-type.ts'
import { literalByte } from '../objects/operators.ts'
import type { Dictionary, PdfFile } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'
import { CodeSet } from './code-set.ts'
import type { CompactFont } from './compact-font.ts'
import { fontDescriptor, subsetName } from './font-descriptor.ts'
import { type Code, codes, plainCharacter } from './one-byte-codes.ts'
import { toUnicode } from './to-unicode.ts'

/** A word as an operand of `TJ`, without the brackets and outer parentheses: `T)80(o`. */
export interface OneByteWord {
  readonly operand: string
  /** Whether any letters are kerned, so that it is more than one string. */
  readonly kerned: boolean
  readonly codes: CodeSet
}

interface CodedGlyph extends Code {
  readonly glyph: number
  readonly advance: number
}

/**
 * The step to which kerning is rounded, in thousandths of an em. The rest is added to the next kerning, so that no letter is
 * more than half a step from its place: at 12 points that is 0.04 mm, a dot at 600 dpi.
 */
const kerningStep = 20

/** The part that is the same in all documents. */
export class OneByteCoding {
  readonly #face: Face
  /** Glyphs by code, found when a word first needs them. */
  readonly #coded: (CodedGlyph | 'no glyph')[] = []
  readonly #words = new WeakMap<ShapedWord, OneByteWord | 'beyond one byte'>()

  constructor(face: Face) {
    this.#face = face
  }

  /** Undefined for a word with a glyph that has no code, or with one that is raised above the line. */
  encode(word: ShapedWord): OneByteWord | undefined {
    const known = this.#words.get(word)
    if (known !== undefined) return known === 'beyond one byte' ? undefined : known
    const encoded = this.#encodeGlyphs(word.glyphs)
    this.#words.set(word, encoded ?? 'beyond one byte')
    return encoded
  }

  #encodeGlyphs(glyphs: readonly ShapedGlyph[]): OneByteWord | undefined {
    const operand: string[] = []
    let kerned = false
    let kerning = 0
    const used = new CodeSet()
    for (const glyph of glyphs) {
      const coded = this.#codeOf(glyph)
      if (coded === undefined || glyph.shift !== undefined || glyph.rise !== undefined) return undefined
      used.add(coded.code)
      operand.push(literalByte(coded.code))
      kerning += coded.advance - glyph.advance
      const said = Math.round(kerning / kerningStep) * kerningStep
      if (said === 0) continue
      operand.push(`)${said}(`)
      kerned = true
      kerning -= said
    }
    return { operand: operand.join(''), kerned, codes: used }
  }

  /** Whether it is the usual glyph of its letter. Others, for a language or a position, go into the composite font. */
  #codeOf(glyph: ShapedGlyph): CodedGlyph | undefined {
    const plain = plainCharacter(glyph.text)
    const tabular = this.glyphOf(codeOfCharacter.tabular.get(plain))
    if (tabular?.glyph === glyph.id) return tabular
    const coded = this.glyphOf(codeOfCharacter.proportional.get(plain))
    return coded !== undefined && (coded.glyph === glyph.id || plain === ' ') ? coded : undefined
  }

  /** The glyph of a code; undefined where the face has none. */
  glyphOf(code: Code | undefined): CodedGlyph | undefined {
    if (code === undefined) return undefined
    const coded = this.#coded[code.code] ?? this.#find(code)
    this.#coded[code.code] = coded
    return coded === 'no glyph' ? undefined : coded
  }

  #find(code: Code): CodedGlyph | 'no glyph' {
    const glyph = this.#face.word(code.character, code.figures).glyphs[0]?.id ?? 0
    return glyph === 0 ? 'no glyph' : { ...code, glyph, advance: glyphAdvance(this.#face.file, glyph) }
  }
}

const charactersOf = (figures: Code['figures']): ReadonlyMap<string, Code> =>
  new Map(codes.filter((code) => code.figures === figures).map((code) => [code.character, code]))
const codeOfCharacter = { proportional: charactersOf('proportional'), tabular: charactersOf('tabular') }

/**
 * The ToUnicode map of the codes, which all simple fonts of a document share. Runs of consecutive codes are listed whole,
 * in one entry; of the others only those that the document shows.
 */
export function simpleToUnicode(used: CodeSet): Uint8Array {
  const others = standingAlone.filter(({ code }) => used.has(code))
  const key = others.map(({ code }) => code).join(' ')
  const known = remembered.get(key)
  if (known !== undefined) return known
  const inToUnicode = codes.filter((code) => isAmongItsKind(code) || others.includes(code))
  const made = toUnicode(
    inToUnicode.map(({ code, character }) => [code, character]),
    1,
  )
  remembered.set(key, made)
  return made
}

const isAmongItsKind = ({ code, standard }: Code): boolean => standard && (code < 127 || code > 160)
const standingAlone = codes.filter((code) => !isAmongItsKind(code))
const remembered = new BoundedMap<string, Uint8Array>(64)

export interface SimpleFontParts {
  readonly face: Face
  readonly source: CompactFont
  readonly coding: OneByteCoding
  /** The codes that the document shows. */
  readonly used: CodeSet
  /** The map of `simpleToUnicode`. */
  readonly toUnicode: Reference
}

/** Writes the simple font of a document. */
export function simpleFont(
  file: PdfFile,
  { face, source, coding, used, toUnicode: reads }: SimpleFontParts,
): Dictionary {
  const shown: CodedGlyph[] = []
  for (const code of codes) {
    const coded = used.has(code.code) ? coding.glyphOf(code) : undefined
    if (coded !== undefined) shown.push(coded)
  }
  const first = shown[0]?.code ?? 0
  const last = shown.at(-1)?.code ?? 0
  const name = subsetName(
    face,
    shown.map(({ glyph }) => glyph),
  )
  const widths = new Array<number>(last - first + 1).fill(0)
  for (const { code, advance } of shown) widths[code - first] = Math.round(advance)
  const others = shown.filter(({ standard }) => !standard)
  const differences = others.flatMap(({ code, name: glyphName }, index) =>
    // Consecutive codes need their number only before the first name.
    others[index - 1]?.code === code - 1 ? [glyphName] : [code, glyphName],
  )
  return {
    Type: 'Font',
    Subtype: 'Type1',
    BaseFont: name,
    Encoding:
      differences.length === 0 ? 'WinAnsiEncoding' : { BaseEncoding: 'WinAnsiEncoding', Differences: differences },
    FirstChar: first,
    LastChar: last,
    Widths: widths,
    FontDescriptor: fontDescriptor(file, face, name, 'Latin', {
      FontFile3: file.sharedStream({ Subtype: 'Type1C' }, programOf(source, name, shown)),
    }),
    ToUnicode: reads,
  }
}

/** Memoised: a leaflet and its black twin have the same letters in the same faces, and so the same fonts. */
function programOf(source: CompactFont, name: string, shown: readonly CodedGlyph[]): Uint8Array {
  const known = programs.get(source) ?? new BoundedMap<string, Uint8Array>(mostPrograms)
  programs.set(source, known)
  const key = shown.map(({ code }) => code).join(' ')
  const program = known.get(key) ?? source.subset(name.slice(0, name.indexOf('+')), shown)
  known.set(key, program)
  return program
}
const programs = new WeakMap<CompactFont, BoundedMap<string, Uint8Array>>()
const mostPrograms = 6
