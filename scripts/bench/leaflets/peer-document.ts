/**
 * A leaflet as its peers are given it: what it says and what each part is, without where it stands. They lay it out
 * themselves, so that every one of them sets the same words.
 */

import { placed, svgPathData } from '../../drawing/path.ts'
import { type InkValue, inkValue } from '../../pdf/inks.ts'
import type {
  MarkedContent,
  Placed,
  PlacedPath,
  StructureElement,
  StructureRole,
  TypesetDocument,
} from '../../typeset/page.ts'

export interface PeerDocument {
  readonly title: string
  readonly sides: readonly (readonly PeerPart[])[]
  /** What stands at the head or the foot of each side and is not content: the running head. */
  readonly furniture: readonly string[]
}

export type PeerPart =
  | { readonly kind: 'text'; readonly role: StructureRole; readonly runs: readonly PeerRun[] }
  | {
      readonly kind: 'group'
      readonly role: StructureRole
      readonly parts: readonly PeerPart[]
      readonly of: StructureElement
    }
  | { readonly kind: 'figure'; readonly alternative: string; readonly drawing: PeerDrawing }

export interface PeerRun {
  readonly text: string
  readonly bold: boolean
  readonly link?: { readonly href: string; readonly description: string }
  readonly expansion?: string
}

/** Paths from the top left corner of the figure, in points. */
export interface PeerDrawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly { readonly path: string; readonly colour: string }[]
}

interface Content {
  readonly page: number
  readonly items: readonly Placed[]
}

export function peerDocument({ title, pages, structure }: TypesetDocument): PeerDocument {
  const contents = new Map<MarkedContent, { page: number; items: Placed[] }>()
  const furniture = pages.map(() => '')
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      if ('only' in item && item.only === 'black') continue
      const { owner } = item
      if (owner.kind === 'artifact') {
        if (item.kind === 'text') furniture[page] += `${wordsOf(item)} `
        continue
      }
      const known = contents.get(owner)
      if (known) known.items.push(item)
      else contents.set(owner, { page, items: [item] })
    }
  }
  const reader = new Reader(contents)
  const sides: PeerPart[][] = pages.map(() => [])
  for (const element of structure) sides[reader.pageOf(element)]?.push(reader.part(element))
  return { title, sides, furniture: furniture.map((words) => words.trim()) }
}

const inline: readonly StructureRole[] = ['Link', 'Span']

class Reader {
  private readonly contents: ReadonlyMap<MarkedContent, Content>

  constructor(contents: ReadonlyMap<MarkedContent, Content>) {
    this.contents = contents
  }

  /** That of the first of its content. */
  pageOf(element: StructureElement): number {
    for (const child of element.children) {
      if ('role' in child) return this.pageOf(child)
      const content = this.contents.get(child)
      if (content) return content.page
    }
    return 0
  }

  part(element: StructureElement): PeerPart {
    const { role, children, alternative = '' } = element
    if (role === 'Figure') {
      const items = children.flatMap((child) => ('role' in child ? [] : (this.contents.get(child)?.items ?? [])))
      return { kind: 'figure', alternative, drawing: drawingOf(element, items) }
    }
    const groups = children.filter((child) => 'role' in child && !inline.includes(child.role))
    if (groups.length > 0)
      return {
        kind: 'group',
        role,
        of: element,
        parts: groups.flatMap((child) => ('role' in child ? [this.part(child)] : [])),
      }
    return { kind: 'text', role, runs: children.flatMap((child) => this.runs(child, {})) }
  }

  private runs(
    child: StructureElement | MarkedContent,
    about: Pick<PeerRun, 'link' | 'expansion'>,
  ): readonly PeerRun[] {
    if ('role' in child) {
      const { href, description = '', expansion } = child
      const inner = { ...about, ...(href && { link: { href, description } }), ...(expansion && { expansion }) }
      return child.children.flatMap((grandchild) => this.runs(grandchild, inner))
    }
    const runs: PeerRun[] = []
    let baseline: number | undefined
    for (const item of this.contents.get(child)?.items ?? []) {
      if (item.kind !== 'text') continue
      const last = runs.at(-1)
      // A line that ends without a space was ended on purpose, or after a mark inside a word.
      const ended = last && baseline !== item.baseline && !/[\s/.@-]$/.test(last.text) ? ' ' : ''
      runs.push({ text: ended + wordsOf(item), bold: item.face !== 'regular', ...about })
      baseline = item.baseline
    }
    return runs
  }
}

const wordsOf = ({ words }: Extract<Placed, { kind: 'text' }>): string => words.map(({ text }) => text).join('')

function drawingOf({ box }: StructureElement, items: readonly Placed[]): PeerDrawing {
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const shapes = items.flatMap((item) =>
    item.kind === 'path' && item.fill !== undefined
      ? [{ path: svgPathData(fromFigure(item, x, y)), colour: hex(inkValue(item.fill, 'colour')) }]
      : [],
  )
  return { width, height, shapes }
}

/** Its points from the figure's corner. */
const fromFigure = ({ commands, origin = { x: 0, y: 0, scale: 1 } }: PlacedPath, x: number, y: number) =>
  placed(commands, origin.x - x, origin.y - y, origin.scale)

/** `0.06 0.29 0.23 rg` → `#0f4a3a` */
function hex({ fill }: InkValue): string {
  const levels = fill
    .split(' ')
    .slice(0, -1)
    .map((level) => Math.round(Number(level) * 255))
  const [red = 0, green = red, blue = red] = levels
  return `#${[red, green, blue].map((level) => level.toString(16).padStart(2, '0')).join('')}`
}
