/** The colours and line styles that a content stream set last, so that only changes are written. ISO 32000-1, 8.4. */

import type { Ink, PlacedPath } from '../../typeset/lines/page.ts'
import type { ByteList } from '../objects/byte-list.ts'
import { numbers } from '../objects/operators.ts'
import { type InkValue, inkValue, type Palette } from './inks.ts'

type Stroke = NonNullable<PlacedPath['stroke']>

/** The inks that a document is printed in. */
export interface Inked {
  readonly palette: Palette
  /** Called where a colour of a picture is used, whose colour space the resources must then have. */
  readonly needPictureColours: () => void
}

/** One for each page, with the initial state. */
export class GraphicsState {
  line = firstLine
  readonly #context: Inked
  /** The least line width, in points. */
  readonly #thinnest: number
  readonly #to: ByteList
  #fill = ''
  #stroke = ''

  constructor(context: Inked, thinnest: number, to: ByteList) {
    this.#context = context
    this.#thinnest = thinnest
    this.#to = to
  }

  /** The colours of a path, of its area and of its outline; one that is left out stays as it was set. */
  setInks({ fill, stroke }: Pick<PlacedPath, 'fill' | 'stroke'>): void {
    if (fill !== undefined) this.setFill(fill)
    if (stroke !== undefined) this.#setInk(stroke)
  }

  /** The colour that areas and letters are filled with. */
  setFill(ink: Ink): void {
    const { fill } = this.#value(ink)
    if (fill === this.#fill) return
    this.#fill = fill
    this.#to.text(fill)
    this.#to.text(' ')
  }

  #setInk({ colour }: Stroke): void {
    const { stroke } = this.#value(colour)
    if (stroke === this.#stroke) return
    this.#stroke = stroke
    this.#to.text(stroke)
    this.#to.text(' ')
  }

  #value(ink: Ink): InkValue {
    const value = inkValue(ink, this.#context.palette)
    if (value.ofPictures) this.#context.needPictureColours()
    return value
  }

  /** `scale`: the factor by which the line is enlarged where it is drawn. */
  setLine({ width, join, cap, dash }: Stroke, scale: number): void {
    const to = this.#to
    const before = this.line
    const w = Math.round((Math.max(width, this.#thinnest) / scale) * 10_000)
    const j = join === 'round' ? '1 j ' : '0 j '
    const J = caps[cap ?? 'butt']
    const d = dash === undefined ? solid : `[${numbers(...dash.map((length) => length / scale))}]0 d `
    this.line = { w, j, J, d }
    if (w !== before.w) {
      to.decimal(w, 10_000)
      to.text(' w ')
    }
    if (j !== before.j) to.text(j)
    if (J !== before.J) to.text(J)
    if (d !== before.d) to.text(d)
  }
}

/** By operator: the line width in ten thousandths; join, cap and dashes as they are written. */
interface Line extends Readonly<Record<'j' | 'J' | 'd', string>> {
  readonly w: number
}
const solid = '[]0 d '
/** The initial state of every page: ISO 32000-1, table 52. */
const firstLine: Line = { w: 10_000, j: '0 j ', J: '0 J ', d: solid }
const caps = { butt: '0 J ', round: '1 J ', square: '2 J ' } as const
