/** The text and the width of each character code of a font. ISO 32000-1, 9.6 to 9.10. */

import type { PdfObjects } from './pdf-objects.ts'
import { readToUnicode } from './pdf-to-unicode.ts'
import { isList, numbersOf, type PdfDictionary, type PdfValue } from './pdf-values.ts'

export interface PdfFont {
  /** `ABCDEF+AtkinsonHyperlegibleNext-Bold` */
  readonly name: string
  readonly italic: boolean
  /** The number of bytes in a code. */
  readonly bytes: 1 | 2
  readonly text: (code: number) => string
  /** The width of a code as a factor of the type size. */
  readonly width: (code: number) => number
}

export function readFont(dictionary: PdfDictionary, objects: PdfObjects): PdfFont {
  const composite = dictionary.get('Subtype') === 'Type0'
  const descendants = objects.resolve(dictionary.get('DescendantFonts'))
  const inner = composite && isList(descendants) ? objects.dictionary(descendants[0]) : dictionary
  const descriptor = objects.dictionary(inner?.get('FontDescriptor'))
  const name = String(dictionary.get('BaseFont') ?? dictionary.get('Name') ?? '')
  const angle = objects.resolve(descriptor?.get('ItalicAngle'))
  const map = objects.stream(dictionary.get('ToUnicode'))
  const texts = map && readToUnicode(map)
  const bytes = composite ? 2 : 1
  return {
    name,
    italic: /italic|oblique/i.test(name) || (typeof angle === 'number' && angle !== 0),
    bytes,
    text: (code) => texts?.get(code) ?? (composite ? '\ufffd' : String.fromCharCode(code)),
    width: composite ? compositeWidths(inner, objects) : simpleWidths(dictionary, objects),
  }
}

function simpleWidths(dictionary: PdfDictionary, objects: PdfObjects): PdfFont['width'] {
  const first = objects.resolve(dictionary.get('FirstChar'))
  const widths = numbersOf(objects.resolve(dictionary.get('Widths')))
  const matrix = numbersOf(objects.resolve(dictionary.get('FontMatrix')))
  const unit = matrix?.[0] ?? 0.001
  // The standard fourteen fonts need not give widths: their letters are half the type size on average.
  if (typeof first !== 'number' || widths === undefined) return () => 0.5
  return (code) => (widths[code - first] ?? 0) * unit
}

function compositeWidths(descendant: PdfDictionary | undefined, objects: PdfObjects): PdfFont['width'] {
  const usual = objects.resolve(descendant?.get('DW'))
  const given = objects.resolve(descendant?.get('W'))
  const widths = new Map(isList(given) ? widthsIn(given.map(objects.resolve)) : [])
  const otherwise = typeof usual === 'number' ? usual : 1000
  return (code) => (widths.get(code) ?? otherwise) / 1000
}

/** `W` holds `12 [500 600]`, widths from a code on, or `12 20 500`, one width for a range of codes. */
function* widthsIn(list: readonly PdfValue[]): Iterable<readonly [code: number, width: number]> {
  const values = list.values()
  for (const first of values) {
    const second = values.next().value
    if (typeof first !== 'number') return
    if (isList(second)) yield* (numbersOf(second) ?? []).map((width, index) => [first + index, width] as const)
    else {
      const width = values.next().value
      if (typeof second !== 'number' || typeof width !== 'number') return
      for (let code = first; code <= Math.min(second, 0xffff); code++) yield [code, width]
    }
  }
}
