/** The content stream of a page: placed items, marked as content of their structure elements or as artifacts. */

import { turnedUpright } from '../../drawing/orientation.ts'
import type {
  Artifact,
  Inks,
  MarkedContent,
  Page,
  Placed,
  PlacedImage,
  PlacedPath,
  PlacedText,
} from '../../typeset/lines/page.ts'
import { CurrentFont, type DocumentFonts } from '../fonts/document-fonts.ts'
import type { ByteList } from '../objects/byte-list.ts'
import { numbers } from '../objects/operators.ts'
import { thinnestLines } from './copied-rules.ts'
import { GraphicsState, type Inked } from './graphics-state.ts'
import type { Palette } from './inks.ts'
import { isDot, isMoved, type MovedPath, PathPainter } from './path-painter.ts'

/** What a page needs from its document. */
export interface PageContext extends Inked {
  readonly fonts: DocumentFonts
  /** The role and the number (MCID) of a new stretch of an element's content on this page. */
  readonly mark: (content: MarkedContent) => { readonly role: string; readonly number: number }
  /** The name of a picture in the page's resources. */
  readonly imageName: (image: PlacedImage) => string
}

const artifacts: Readonly<Record<Artifact['type'], string>> = {
  layout: '/Artifact<</Type/Layout>>BDC ',
  header: '/Artifact<</Type/Pagination/Subtype/Header>>BDC ',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer>>BDC ',
}

/** Writes the operators. They begin by flipping the y axis, as PDFKit's do. */
export function pageContent(page: Page, context: PageContext, to: ByteList): void {
  to.text('1 0 0 -1 0 ')
  to.operand(page.height)
  to.text('cm ')
  const drawings: Drawing[] = []
  const texts: PlacedText[] = []
  for (const item of page.items) {
    if (item.kind === 'text') texts.push(item)
    else if (!('only' in item) || item.only === formOf(context.palette)) drawings.push(item)
  }
  // No drawing covers words, and the reading order is that of the structure, so words can come last.
  const painter = new Painter(context, to)
  painter.draw(drawings)
  painter.say(texts)
}

type Drawing = PlacedPath | PlacedImage

/** Whether an item is printed with the document's inks; a press prints what is for colour. */
const formOf = (palette: Palette): Inks => (palette === 'black' ? 'black' : 'colour')

/** Artifacts of one type are interchangeable, so neighbours are marked together. */
function continues(owner: Placed['owner'] | undefined, next: Placed['owner']): boolean {
  if (owner === undefined) return false
  return owner === next || (owner.kind === 'artifact' && next.kind === 'artifact' && owner.type === next.type)
}

/** Paints items, writing only changes of the graphics state, which marked content does not affect. */
class Painter {
  readonly #context: PageContext
  readonly #to: ByteList
  readonly #state: GraphicsState
  readonly #paths: PathPainter
  readonly #font = new CurrentFont()
  #letterSpacing = 0
  /** Where the last text began, in hundredths of a point: `Td` places the next relative to it. */
  #last: { readonly x: number; readonly baseline: number; readonly turn: Turn } | undefined
  /** The owner of the marked content that is open. */
  #owner: Placed['owner'] | undefined

  constructor(context: PageContext, to: ByteList) {
    this.#context = context
    this.#to = to
    const thinnest = thinnestLines[context.palette]
    this.#state = new GraphicsState(context, thinnest, to)
    this.#paths = new PathPainter(this.#state, thinnest, to)
  }

  draw(drawings: readonly Drawing[]): void {
    for (let at = 0; at < drawings.length; at++) {
      const drawing = drawings[at]
      if (drawing === undefined) break
      this.#mark(drawing.owner)
      if (drawing.kind === 'image') this.#paintImage(drawing)
      else if (isDot(drawing)) this.#paths.paintDot(drawing)
      else if (!isMoved(drawing)) this.#paths.paint(drawing)
      else {
        const alike = [drawing]
        for (
          let next = drawings[at + 1];
          next?.kind === 'path' && isMoved(next) && goesOn(drawing, next);
          next = drawings[++at + 1]
        )
          alike.push(next)
        this.#paths.paintMoved(drawing, alike)
      }
    }
    this.#endMark()
  }

  /** All words in one text object: marked content must lie wholly inside or outside of one (ISO 32000-1, 14.6.1). */
  say(texts: readonly PlacedText[]): void {
    this.#to.text('BT ')
    for (const text of texts) {
      this.#mark(text.owner)
      this.#paintText(text)
    }
    this.#endMark()
    this.#to.text('ET ')
  }

  /** Marks what follows as this owner's, unless it is marked so already. */
  #mark(owner: Placed['owner']): void {
    if (continues(this.#owner, owner)) return
    this.#endMark()
    this.#beginMark(owner)
    this.#owner = owner
  }

  #endMark(): void {
    if (this.#owner !== undefined) this.#to.text('EMC\n')
    this.#owner = undefined
  }

  #beginMark(owner: Placed['owner']): void {
    const to = this.#to
    const context = this.#context
    if (owner.kind === 'artifact') {
      to.text(artifacts[owner.type])
      return
    }
    const { role, number } = context.mark(owner)
    to.text('/')
    to.text(role)
    to.text('<</MCID ')
    to.decimal(number, 1)
    to.text('>>BDC ')
  }

  #paintText({ x, baseline, size, colour, words, letterSpacing = 0, turn: turned }: PlacedText): void {
    const to = this.#to
    const turn: Turn = turned ?? 'none'
    const at = { x: 10 * Math.round(x * 10), baseline: 10 * Math.round(baseline * 10), turn }
    const last = this.#last
    this.#last = at
    if (last?.turn === 'none' && turn === 'none') {
      to.operand((at.x - last.x) / 100)
      to.operand((last.baseline - at.baseline) / 100)
      to.text('Td ')
    } else {
      to.text(directions[turn])
      to.operand(at.x / 100)
      to.operand(at.baseline / 100)
      to.text('Tm ')
    }
    this.#state.setFill(colour)
    if (letterSpacing !== this.#letterSpacing) {
      to.operand(letterSpacing)
      to.text('Tc ')
    }
    this.#letterSpacing = letterSpacing
    this.#context.fonts.show(words, size, this.#font, to)
  }

  #paintImage(image: PlacedImage): void {
    const { x, y, width, height, orientation } = image
    const upright = orientation === undefined ? '' : `${numbers(...turnedUpright[orientation])} cm `
    // An image fills the unit square, whose y grows upwards.
    const square = `${numbers(width, 0, 0, -height, x, y + height)} cm `
    this.#to.text(`q ${square}${upright}/${this.#context.imageName(image)} Do Q `)
  }
}

const goesOn = (path: MovedPath, next: MovedPath): boolean =>
  continues(path.owner, next.owner) &&
  path.origin.scale === next.origin.scale &&
  path.fill === next.fill &&
  path.stroke?.colour === next.stroke?.colour

/** Text matrices for text across and upwards. The page's y grows downwards, so letters are flipped again. */
const directions = { none: '1 0 0 -1 ', anticlockwise: '0 -1 -1 0 ' } as const
type Turn = keyof typeof directions
