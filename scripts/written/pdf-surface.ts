/** What a content stream paints, and its graphics state so far. ISO 32000-1, 8.4. */

import { stretch } from '../drawing/transform.ts'
import { type Box, type Colour, grown, isEmpty, overlap, type Painted } from './painted.ts'
import { colourOf, colourSpace, firstColour, notPlain } from './pdf-colours.ts'
import { type PdfFont, readFont } from './pdf-fonts.ts'
import { Marks } from './pdf-marks.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { boxOfOutlines, PathPen } from './pdf-path-pen.ts'
import type { GraphicsState } from './pdf-state.ts'
import { TextPen } from './pdf-text-pen.ts'
import { isDictionary, type PdfDictionary, type PdfValue } from './pdf-values.ts'

/** What all streams of one document share. */
export interface ContentContext {
  readonly objects: PdfObjects
  /** Fonts by their dictionaries: pages and forms name the same ones. */
  readonly fonts: Map<PdfDictionary, PdfFont>
}

export class Surface {
  readonly painted: Painted[] = []
  readonly path = new PathPen()
  readonly text = new TextPen()
  readonly marks: Marks
  readonly context: ContentContext
  readonly resources: PdfDictionary
  state: GraphicsState
  /** Whether the current path will be the clipping path of what follows. */
  clips = false
  readonly #saved: GraphicsState[] = []

  /** `parents`: the key of the page or form in the parent tree, if it is there. */
  constructor(context: ContentContext, resources: PdfDictionary, parents: PdfValue, state: GraphicsState) {
    this.context = context
    this.resources = resources
    this.marks = new Marks(typeof parents === 'number' ? parents : -1)
    this.state = state
  }

  /** The operator `q`. */
  save(): void {
    this.#saved.push({ ...this.state })
  }

  /** The operator `Q`. What was never saved leaves everything as it is. */
  restore(): void {
    this.state = this.#saved.pop() ?? this.state
  }

  /** An entry of the resources: the font `R`, the form `F1`. */
  resource(kind: string, name: PdfValue): PdfValue {
    const { objects } = this.context
    return typeof name === 'string'
      ? objects.resolve(objects.dictionary(this.resources.get(kind))?.get(name))
      : undefined
  }

  /** The operator `Tf`. `size` in the units of the stream. */
  setFont(name: PdfValue, size: number): void {
    const { objects, fonts } = this.context
    const dictionary = objects.dictionary(this.resource('Font', name))
    this.state.size = size
    this.state.font = dictionary && (fonts.get(dictionary) ?? readFont(dictionary, objects))
    if (dictionary && this.state.font) fonts.set(dictionary, this.state.font)
  }

  /** The operators `cs` and `CS`: a colour space, in its first colour. */
  setSpace(of: 'fill' | 'stroke', name: PdfValue): void {
    const space = typeof name === 'string' ? colourSpace(name, this.resources, this.context.objects) : 'other'
    this.state[of] = firstColour(space)
  }

  /** A colour of a space. What is no plain colour is kept as such. */
  setColour(of: 'fill' | 'stroke', space: Colour['space'], operands: readonly PdfValue[]): void {
    this.state[of] = colourOf(space, operands)
  }

  /** The operator `gs`: the opacity in a graphics state dictionary. */
  setAlpha(name: PdfValue): void {
    const { objects } = this.context
    const given = objects.dictionary(this.resource('ExtGState', name))
    const [fill, stroke] = [objects.resolve(given?.get('ca')), objects.resolve(given?.get('CA'))]
    if (typeof fill === 'number') this.state.fillAlpha = fill
    if (typeof stroke === 'number') this.state.strokeAlpha = stroke
    if (isDictionary(objects.resolve(given?.get('SMask')))) this.state.fillAlpha = 0.5
  }

  /** Paints the current path. One that is neither filled nor stroked can still be a clipping path. */
  paint(filled: boolean, stroked: boolean): void {
    const { state } = this
    const outlines = this.path.take()
    const whole = boxOfOutlines(outlines)
    const clips = this.clips
    this.clips = false
    if (whole === undefined) return
    if (filled || stroked) {
      const lineWidth = stroked ? state.lineWidth * stretch(state.matrix) : 0
      const reach = grown(whole, lineWidth / 2)
      const box = overlap(reach, state.clip)
      if (!isEmpty(box))
        this.painted.push({
          kind: 'path',
          outlines,
          box,
          ...(filled && { fill: seen(state.fill, state.fillAlpha) }),
          ...(stroked && { stroke: seen(state.stroke, state.strokeAlpha) }),
          lineWidth,
          cut: isSmaller(box, reach),
          ...this.mark(),
        })
    }
    if (clips) state.clip = overlap(state.clip, whole)
  }

  /** The operators `Tj` and `TJ`: letters, unless nothing of them can be seen. */
  show(operand: PdfValue): void {
    const { state } = this
    const shown = this.text.show(state, operand)
    if (shown === undefined || state.mode === invisible || state.mode === onlyClips) return
    const box = overlap(shown.box, state.clip)
    if (isEmpty(box)) return
    this.painted.push({
      kind: 'text',
      text: this.marks.reading(shown.text),
      box,
      size: shown.size,
      font: state.font?.name ?? '',
      slanted: shown.slanted || state.font?.italic === true,
      outlined: state.mode % 4 !== 0,
      colour: seen(state.mode % 4 === 1 ? state.stroke : state.fill, state.fillAlpha),
      ...this.mark(),
    })
  }

  /** A picture, in millimetres, unless nothing of it can be seen. */
  picture(box: Box): void {
    const visible = overlap(box, this.state.clip)
    if (!isEmpty(visible)) this.painted.push({ kind: 'picture', box: visible, ...this.mark() })
  }

  /** The element that is painted now, to be spread into what is painted; nothing where none is marked. */
  mark(): Pick<Painted, 'mark'> {
    const mark = this.marks.current
    return mark === undefined ? {} : { mark }
  }
}

/** Text rendering modes that show nothing: ISO 32000-1, table 106. */
const [invisible, onlyClips] = [3, 7]

/** A transparent colour is none of the plain ones. */
const seen = (colour: Colour, alpha: number): Colour => (alpha === 1 ? colour : notPlain)

/** By more than rounding explains. */
const isSmaller = (box: Box, whole: Box): boolean =>
  box.left > whole.left + 0.05 ||
  box.top > whole.top + 0.05 ||
  box.right < whole.right - 0.05 ||
  box.bottom < whole.bottom - 0.05
