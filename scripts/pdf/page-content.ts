/** Placed items as a page's content stream: each stretch of one owner is marked as that owner's, or as an artifact. */

import { unreachable } from '../blocks/unreachable.ts'
import { turnedUpright } from '../drawing/orientation.ts'
import { type PathCommand, placed } from '../drawing/path.ts'
import type {
  Artifact,
  Ink,
  Inks,
  MarkedContent,
  Origin,
  Page,
  Placed,
  PlacedImage,
  PlacedPath,
  PlacedText,
} from '../typeset/page.ts'
import { thickRule, thinnestLines } from './copied-rules.ts'
import { CurrentFont, type DocumentFonts } from './document-fonts.ts'
import { type InkValue, inkValue, type Palette } from './inks.ts'
import { decimal, numbers, round } from './operators.ts'
import { pathOperators } from './path-operators.ts'

/** What a page asks of the document it is in. */
export interface PageContext {
  readonly fonts: DocumentFonts
  readonly palette: Palette
  /** The role and the number on this page of a new stretch of an element's content. */
  readonly mark: (content: MarkedContent) => { readonly role: string; readonly number: number }
  /** Told where the colours of pictures are set, for the resources to hold them. */
  readonly needPictureColours: () => void
  /** The name of a picture in the page's resources. */
  readonly imageName: (image: PlacedImage) => string
}

const artifacts: Readonly<Record<Artifact['type'], string>> = {
  layout: '/Artifact<</Type/Layout>>BDC',
  header: '/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC',
  footer: '/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>BDC',
}

export function pageContent(page: Page, context: PageContext): string {
  const painter = new Painter(context)
  let stream = ''
  let start = 0
  const items = page.items.filter((item) => !('only' in item) || item.only === formOf(context.palette))
  while (start < items.length) {
    const owner = items[start]?.owner
    let end = start + 1
    while (continues(owner, items[end]?.owner)) end++
    if (owner !== undefined) stream += painter.mark(markOf(owner, context), items.slice(start, end))
    start = end
  }
  return stream + painter.endText()
}

/** Which of the two forms of a thing is printed: a press prints what is in colour. */
const formOf = (palette: Palette): Inks => (palette === 'black' ? 'black' : 'colour')

/** Artifacts have no identity: neighbours of one type are marked together. */
function continues(owner: Placed['owner'] | undefined, next: Placed['owner'] | undefined): boolean {
  if (owner === undefined || next === undefined) return false
  return owner === next || (owner.kind === 'artifact' && next.kind === 'artifact' && owner.type === next.type)
}

function markOf(owner: Placed['owner'], { mark }: PageContext): string {
  if (owner.kind === 'artifact') return artifacts[owner.type]
  const { role, number } = mark(owner)
  return `/${role}<</MCID ${number}>>BDC`
}

/** Paints items, and sets only what differs from what was set before. Marked content does not change the state. */
class Painter {
  private readonly context: PageContext
  private readonly thinnest: number
  private fill = ''
  private stroke = ''
  private line = firstLine
  private readonly font = new CurrentFont()
  private letterSpacing = 0
  /** Where the last text of an open text object began, in hundredths of a point: the next is placed relative to it. */
  private text: { readonly x: number; readonly baseline: number; readonly turn: Turn | 'not yet' } | undefined

  constructor(context: PageContext) {
    this.context = context
    this.thinnest = thinnestLines[context.palette]
  }

  /**
   * What belongs together under one mark. A mark lies wholly inside a text object or wholly outside (ISO 32000-1,
   * 14.6.1): one that holds text alone goes on in the text object that is open.
   */
  mark(begin: string, items: readonly Placed[]): string {
    if (items.every(({ kind }) => kind === 'text')) return `${this.beginText()}${begin} ${this.paint(items)}EMC\n`
    return `${this.endText()}${begin} ${this.paint(items)}${this.endText()}EMC\n`
  }

  private paint(items: readonly Placed[]): string {
    let operators = ''
    for (let at = 0; at < items.length; ) {
      const item = items[at]
      if (item === undefined) break
      let end = at + 1
      switch (item.kind) {
        case 'text':
          operators += this.beginText() + this.paintText(item)
          break
        case 'path':
          operators += this.endText()
          if (isMoved(item)) {
            const drawings = [item]
            for (
              let next = items[end];
              next?.kind === 'path' && isMoved(next) && goesOn(item, next);
              next = items[++end]
            )
              drawings.push(next)
            operators += this.paintMoved(item, drawings)
          } else operators += this.paintPath(item)
          break
        case 'image':
          operators += this.endText() + this.paintImage(item)
          break
        default:
          return unreachable(item)
      }
      at = end
    }
    return operators
  }

  private beginText(): string {
    if (this.text !== undefined) return ''
    this.text = { x: 0, baseline: 0, turn: 'not yet' }
    return 'BT '
  }

  endText(): string {
    if (this.text === undefined) return ''
    this.text = undefined
    return 'ET '
  }

  private paintText({ x, baseline, size, colour, words, letterSpacing = 0, turn: turned }: PlacedText): string {
    const turn: Turn = turned ?? 'none'
    const at = { x: 10 * Math.round(x * 10), baseline: 10 * Math.round(baseline * 10), turn }
    const last = this.text
    const position =
      last?.turn === 'none' && turn === 'none'
        ? `${decimal((at.x - last.x) / 100)} ${decimal((last.baseline - at.baseline) / 100)} Td `
        : `${directions[turn]} ${decimal(at.x / 100)} ${decimal(at.baseline / 100)} Tm `
    this.text = at
    const ink = this.setFill(colour)
    const spacing = letterSpacing === this.letterSpacing ? '' : `${decimal(letterSpacing)} Tc `
    this.letterSpacing = letterSpacing
    return position + ink + spacing + this.context.fonts.show(words, size, this.font)
  }

  private paintPath(path: PlacedPath): string {
    const { commands, origin, stroke } = path
    const lines = origin === undefined ? commands : placed(commands, origin.x, origin.y, origin.scale)
    const line = stroke === undefined ? '' : this.setLine(stroke, 1)
    const drawn = stroke === undefined ? thickRule(lines, this.thinnest) : lines
    return `${this.setInks(path)}${line}${pathOperators(drawn)}${ending(path)}`
  }

  /**
   * Drawings as large as each other and in the same inks, each where it begins: the first placed on the page, every
   * further one from the one before, for houses and stars stand alike from each other.
   */
  private paintMoved(first: MovedPath, drawings: readonly MovedPath[]): string {
    const { scale } = first.origin
    let operators = this.setInks(first)
    if (first.stroke !== undefined && scale === 1) operators += this.setLine(first.stroke, 1)
    // What a line is like is forgotten with the scale.
    const before = this.line
    operators += 'q '
    const by = decimal(scale, 100_000)
    const steps = 100 * 10 ** Math.max(0, Math.ceil(Math.log10(scale)))
    const reached = { x: 0, y: 0 }
    for (const drawing of drawings) {
      const { commands, origin, stroke } = drawing
      if (stroke !== undefined) operators += this.setLine(stroke, scale)
      if (drawing === first) {
        operators += `${by} 0 0 ${by} ${numbers(origin.x, origin.y)} cm `
        reached.x = round(origin.x)
        reached.y = round(origin.y)
      } else {
        const [dx, dy] = [origin.x - reached.x, origin.y - reached.y].map(
          (way) => Math.round((way / scale) * steps) / steps,
        )
        operators += `1 0 0 1 ${decimal(dx ?? 0, steps)} ${decimal(dy ?? 0, steps)} cm `
        reached.x += (dx ?? 0) * scale
        reached.y += (dy ?? 0) * scale
      }
      operators += pathOperators(commands, steps) + ending(drawing)
    }
    this.line = before
    return `${operators}Q `
  }

  private setInks({ fill, stroke }: PlacedPath): string {
    return (fill === undefined ? '' : this.setFill(fill)) + (stroke === undefined ? '' : this.setInk(stroke))
  }

  private paintImage(image: PlacedImage): string {
    const { x, y, width, height, orientation } = image
    const upright = orientation === undefined ? '' : `${numbers(...turnedUpright[orientation])} cm `
    // A picture is painted into a square of one by one whose y grows upwards.
    return `q ${numbers(width, 0, 0, -height, x, y + height)} cm ${upright}/${this.context.imageName(image)} Do Q `
  }

  private value(ink: Ink): InkValue {
    const value = inkValue(ink, this.context.palette)
    if (value.ofPictures) this.context.needPictureColours()
    return value
  }

  private setFill(ink: Ink): string {
    const { fill } = this.value(ink)
    if (fill === this.fill) return ''
    this.fill = fill
    return `${fill} `
  }

  private setInk({ colour }: Stroke): string {
    const { stroke } = this.value(colour)
    if (stroke === this.stroke) return ''
    this.stroke = stroke
    return `${stroke} `
  }

  /** `scale`: what the line is drawn larger by. */
  private setLine({ width, join, cap, dash }: Stroke, scale: number): string {
    const { line } = this
    const w = decimal(Math.max(width, this.thinnest) / scale, 10_000)
    const j = join === 'round' ? '1' : '0'
    const J = caps[cap ?? 'butt']
    const d = dash === undefined ? solid : `[${numbers(...dash.map((length) => length / scale))}]0`
    if (w === line.w && j === line.j && J === line.J && d === line.d) return ''
    this.line = { w, j, J, d }
    return (
      (w === line.w ? '' : `${w} w `) +
      (j === line.j ? '' : `${j} j `) +
      (J === line.J ? '' : `${J} J `) +
      (d === line.d ? '' : `${d} d `)
    )
  }
}

/** By their operators: width, join, cap and dashes of a line. */
type Line = Readonly<Record<'w' | 'j' | 'J' | 'd', string>>
const solid = '[]0'
/** As every page begins: ISO 32000-1, table 52. */
const firstLine: Line = { w: '1', j: '0', J: '0', d: solid }

type Stroke = NonNullable<PlacedPath['stroke']>

type MovedPath = PlacedPath & { readonly origin: Origin }

/** Painted by moving the page under it. */
const isMoved = (path: PlacedPath): path is MovedPath =>
  path.origin !== undefined && !isShort(path.commands, path.origin)

const goesOn = (path: MovedPath, next: MovedPath): boolean =>
  path.origin.scale === next.origin.scale && path.fill === next.fill && path.stroke?.colour === next.stroke?.colour

/** The operator that paints a path. */
function ending({ fill, fillRule, stroke }: PlacedPath): string {
  if (fill === undefined) return stroke === undefined ? 'n ' : 'S '
  return `${stroke === undefined ? 'f' : 'B'}${fillRule === 'even-odd' ? '*' : ''} `
}

/** Where saying the place of each point takes less than moving the whole: rules and arrow heads. */
const isShort = (commands: readonly PathCommand[], { scale }: Origin): boolean =>
  scale === 1 && commands.length <= 5 && commands.every(([kind]) => kind !== 'curve')

/** Where letters go on to, and where up is. The page's y grows downwards: letters are turned up again. */
const directions = { none: '1 0 0 -1', anticlockwise: '0 -1 -1 0' } as const
type Turn = keyof typeof directions
const caps = { butt: '0', round: '1', square: '2' } as const
