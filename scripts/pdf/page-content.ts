/** Placed items as a page's content stream: each stretch of one owner is marked as that owner's, or as an artifact. */

import { unreachable } from '../blocks/unreachable.ts'
import type {
  Artifact,
  Ink,
  MarkedContent,
  Page,
  Placed,
  PlacedImage,
  PlacedPath,
  PlacedText,
} from '../typeset/page.ts'
import { CurrentFont, type DocumentFonts } from './document-fonts.ts'
import { type InkValue, inkValue, type Palette } from './inks.ts'
import { numbers, round } from './operators.ts'
import { pathOperators } from './path-operators.ts'

/** What a page asks of the document it is in. */
export interface PageContext {
  readonly fonts: DocumentFonts
  readonly palette: Palette
  /** The role and the number on this page of a new stretch of an element's content. */
  readonly mark: (content: MarkedContent) => { readonly role: string; readonly number: number }
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
  const items = page.items.filter((item) => !('only' in item) || item.only === context.palette)
  while (start < items.length) {
    const owner = items[start]?.owner
    let end = start + 1
    while (continues(owner, items[end]?.owner)) end++
    if (owner !== undefined) stream += marked(owner, painter.paint(items.slice(start, end)), context)
    start = end
  }
  return stream
}

/** Artifacts have no identity: neighbours of one type are marked together. */
function continues(owner: Placed['owner'] | undefined, next: Placed['owner'] | undefined): boolean {
  if (owner === undefined || next === undefined) return false
  return owner === next || (owner.kind === 'artifact' && next.kind === 'artifact' && owner.type === next.type)
}

function marked(owner: Placed['owner'], operators: string, { mark }: PageContext): string {
  if (owner.kind === 'artifact') return `${artifacts[owner.type]} ${operators}EMC\n`
  const { role, number } = mark(owner)
  return `/${role}<</MCID ${number}>>BDC ${operators}EMC\n`
}

/** Paints items, and sets only what differs from what was set before. Marked content does not change the state. */
class Painter {
  private readonly context: PageContext
  private fill = ''
  private stroke = ''
  private line = ''
  private readonly font = new CurrentFont()
  private letterSpacing = 0
  /** Where the last text of an open text object began, in hundredths of a point: the next is placed relative to it. */
  private text: { readonly x: number; readonly baseline: number; readonly turn: PlacedText['turn'] } | undefined

  constructor(context: PageContext) {
    this.context = context
  }

  paint(items: readonly Placed[]): string {
    let operators = ''
    for (const item of items) {
      if (item.kind !== 'text') operators += this.endText()
      switch (item.kind) {
        case 'text':
          operators += this.paintText(item)
          break
        case 'path':
          operators += this.paintPath(item)
          break
        case 'image':
          operators += this.paintImage(item)
          break
        default:
          return unreachable(item)
      }
    }
    return operators + this.endText()
  }

  private endText(): string {
    if (this.text === undefined) return ''
    this.text = undefined
    return 'ET '
  }

  private paintText({ x, baseline, size, colour, words, letterSpacing = 0, turn }: PlacedText): string {
    const at = { x: Math.round(x * 100), baseline: Math.round(baseline * 100), turn }
    const begin = this.text === undefined ? 'BT ' : ''
    const position =
      this.text === undefined || turn !== undefined || this.text.turn !== undefined
        ? `${begin}${directions[turn ?? 'none']} ${at.x / 100} ${at.baseline / 100} Tm `
        : `${(at.x - this.text.x) / 100} ${(this.text.baseline - at.baseline) / 100} Td `
    this.text = at
    const ink = this.setFill(colour)
    const spacing = letterSpacing === this.letterSpacing ? '' : `${round(letterSpacing)} Tc `
    this.letterSpacing = letterSpacing
    return position + ink + spacing + this.context.fonts.show(words, size, this.font)
  }

  private paintPath({ commands, fill, fillRule, stroke }: PlacedPath): string {
    let operators = ''
    if (fill !== undefined) operators += this.setFill(fill)
    if (stroke !== undefined) operators += this.setStroke(stroke)
    operators += pathOperators(commands)
    const paint = fill === undefined ? (stroke === undefined ? 'n' : 'S') : stroke === undefined ? 'f' : 'B'
    return `${operators}${paint}${fill !== undefined && fillRule === 'even-odd' ? '*' : ''} `
  }

  private paintImage(image: PlacedImage): string {
    const { x, y, width, height } = image
    // A picture is painted into a square of one by one whose y grows upwards.
    return `q ${numbers(width, 0, 0, -height, x, y + height)} cm /${this.context.imageName(image)} Do Q `
  }

  private setFill(ink: Ink): string {
    const value = inkValue(ink, this.context.palette)
    const operator = `${value.components} ${value.fill} `
    if (operator === this.fill) return ''
    this.fill = operator
    return operator
  }

  private setStroke({ colour, width, join, cap, dash }: NonNullable<PlacedPath['stroke']>): string {
    const value: InkValue = inkValue(colour, this.context.palette)
    const ink = `${value.components} ${value.stroke} `
    const line = `${round(width)} w ${join === 'round' ? 1 : 0} j ${caps[cap ?? 'butt']} J [${numbers(...(dash ?? []))}]0 d `
    const operators = (ink === this.stroke ? '' : ink) + (line === this.line ? '' : line)
    this.stroke = ink
    this.line = line
    return operators
  }
}

/** Where letters go on to, and where up is. The page's y grows downwards: letters are turned up again. */
const directions = { none: '1 0 0 -1', anticlockwise: '0 -1 -1 0' } as const
const caps = { butt: 0, round: 1, square: 2 } as const
