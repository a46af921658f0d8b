/** Interprets a content stream operator by operator, and the form XObjects that it places. ISO 32000-1, 7.8.2 and 8.10. */

import { combined } from '../drawing/transform.ts'
import { overlap, type Painted } from './painted.ts'
import { end, Keyword } from './pdf-lexer.ts'
import { operators } from './pdf-operators.ts'
import { Parser } from './pdf-parser.ts'
import { boxOf, transformOf } from './pdf-state.ts'
import { Surface } from './pdf-surface.ts'
import { numbersOf, PdfStream, type PdfValue } from './pdf-values.ts'

/** How deep forms may be nested. */
const deepest = 12
/** No operator takes more operands; more come only from damaged bytes, and are dropped. */
const mostOperands = 64

/** What a content stream paints on a new surface, in order. */
export function readContent(content: Uint8Array, surface: Surface, depth = 0): readonly Painted[] {
  const parser = new Parser(content)
  let operands: PdfValue[] = []
  const n = (index: number): number => {
    const operand = operands[index]
    return typeof operand === 'number' ? operand : 0
  }
  for (let next = parser.next(false); next !== end; next = parser.next(false)) {
    if (!(next instanceof Keyword)) {
      if (operands.length < mostOperands) operands.push(next)
      continue
    }
    if (next.word === 'Do') placeObject(surface, surface.resource('XObject', operands[0]), depth)
    else if (next.word === 'BI') placeInlinePicture(surface, parser)
    else operators.get(next.word)?.(surface, n, operands)
    if (operands.length > 0) operands = []
  }
  return surface.painted
}

/** Places an image, which fills the unit square, or a form, which is a stream of its own. */
function placeObject(surface: Surface, object: PdfValue, depth: number): void {
  if (!(object instanceof PdfStream)) return
  if (object.dictionary.get('Subtype') === 'Form') placeForm(surface, object, depth)
  else surface.picture(boxOf(surface.state.matrix, 0, 0, 1, 1))
}

function placeForm(surface: Surface, form: PdfStream, depth: number): void {
  const { state, context } = surface
  const { objects } = context
  const content = objects.stream(form)
  if (content === undefined || depth >= deepest) return
  const entry = (key: string): PdfValue => objects.resolve(form.dictionary.get(key))
  const matrix = combined(state.matrix, transformOf(numbersOf(entry('Matrix')) ?? []))
  const [left, low, right, high] = numbersOf(entry('BBox')) ?? []
  const bounded = left !== undefined && low !== undefined && right !== undefined && high !== undefined
  const clip = bounded ? overlap(state.clip, boxOf(matrix, left, low, right, high)) : state.clip
  const parents = entry('StructParents')
  const resources = objects.dictionary(entry('Resources')) ?? surface.resources
  const inner = new Surface(context, resources, parents, { ...state, matrix, clip })
  // What is not marked in the form belongs to the marked content in which the form is placed.
  const mark = surface.mark()
  for (const item of readContent(content, inner, depth + 1)) surface.painted.push({ ...mark, ...item })
}

/** `BI … ID … EI`: an inline image, whose bytes are among the operators. 8.9.7. */
function placeInlinePicture(surface: Surface, parser: Parser): void {
  for (let next = parser.next(false); next !== end; next = parser.next(false))
    if (next instanceof Keyword && next.word === 'ID') break
  const { bytes } = parser
  while (parser.at < bytes.length && !endsPicture(bytes, parser.at)) parser.at++
  parser.at += 3
  surface.picture(boxOf(surface.state.matrix, 0, 0, 1, 1))
}

/** ` EI `: the two letters with white space on either side. */
const endsPicture = (bytes: Uint8Array, at: number): boolean =>
  isWhite(bytes[at]) && bytes[at + 1] === 0x45 && bytes[at + 2] === 0x49 && isWhite(bytes[at + 3] ?? 32)

const isWhite = (code: number | undefined): boolean =>
  code !== undefined && (code === 0 || (code >= 9 && code <= 13) || code === 32)
