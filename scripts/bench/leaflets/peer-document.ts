/**
 * A leaflet as it is given to peers: the words of each part, its role, place and width, and everything that is drawn. The
 * peers shape the words, break the lines, tag and draw it themselves, and so make the same page.
 */

import type {
  Box,
  MarkedContent,
  Page,
  Placed,
  PlacedText,
  StructureElement,
  StructureRole,
  TypesetDocument,
} from '../../typeset/lines/page.ts'
import { type PeerShape, peerColour, peerShape } from './peer-shape.ts'

export interface PeerDocument {
  readonly title: string
  readonly sides: readonly PeerSide[]
}

export interface PeerSide {
  readonly width: number
  readonly height: number
  /** Artifacts behind the words: frames, rules, arrows, the street of houses. */
  readonly decoration: readonly PeerShape[]
  /** Artifacts with words: the running head, the number in the last line. */
  readonly furniture: readonly PeerText[]
  readonly parts: readonly PeerPart[]
}

export type PeerPart = PeerText | PeerFigure | PeerGroup

export interface PeerGroup {
  readonly kind: 'group'
  readonly role: StructureRole
  readonly numbering?: StructureElement['numbering']
  readonly parts: readonly PeerPart[]
}

export interface PeerFigure {
  readonly kind: 'figure'
  readonly alternative: string
  readonly box: Box
  readonly shapes: readonly PeerShape[]
}

/** Points from the top left of the page. A paragraph over two columns is two of these. */
export interface PeerText {
  readonly kind: 'text'
  readonly role: StructureRole
  readonly x: number
  /** Of its first line and of its last one. */
  readonly baseline: number
  readonly last: number
  /** Of its longest line. */
  readonly width: number
  readonly leading: number
  readonly runs: readonly PeerRun[]
  /** What a label draws instead of saying it: the disc before an item. */
  readonly shapes: readonly PeerShape[]
}

export interface PeerRun {
  readonly text: string
  readonly weight: 400 | 700 | 800
  readonly size: number
  /** Points between letters. */
  readonly spacing: number
  /** `#0f4a3a` */
  readonly colour: string
  readonly link?: { readonly href: string; readonly description: string }
  readonly expansion?: string
}

type About = Pick<PeerRun, 'link' | 'expansion'>

interface Content {
  readonly page: number
  readonly items: readonly Placed[]
}

/**
 * `placed`: every part with its place; a paragraph over two columns is two texts. `flowing`: the parts to be laid out, with
 * whole paragraphs, and of the artifacts only those above everything else.
 */
export type Telling = 'placed' | 'flowing'

export function peerDocument({ title, pages, structure }: TypesetDocument, telling: Telling): PeerDocument {
  const reader = new Reader(contentsOf(pages), telling)
  const elements = Map.groupBy(structure, (element) => reader.pageOf(element))
  const sides = pages.map((page, index): PeerSide => {
    const { width, height } = page
    const parts = (elements.get(index) ?? []).flatMap((element) => reader.parts(element))
    return { width, height, ...artifactsOn(page, telling), parts }
  })
  return { title, sides }
}

/** What is printed in colour. */
const isInColour = (item: Placed): boolean => !('only' in item && item.only === 'black')

/** What stands on the page, by the marked content that owns it; each as on the page on which it begins. */
function contentsOf(pages: readonly Page[]): ReadonlyMap<MarkedContent, Content> {
  const contents = new Map<MarkedContent, { readonly page: number; readonly items: Placed[] }>()
  for (const [page, { items }] of pages.entries())
    for (const item of items.filter(isInColour)) {
      const { owner } = item
      if (owner.kind === 'artifact') continue
      const known = contents.get(owner)
      if (known) known.items.push(item)
      else contents.set(owner, { page, items: [item] })
    }
  return contents
}

function artifactsOn({ items }: Page, telling: Telling): Pick<PeerSide, 'decoration' | 'furniture'> {
  const firstWord = telling === 'placed' ? items.length : items.findIndex(({ kind }) => kind === 'text')
  const isArtifact = (item: Placed): boolean => item.owner.kind === 'artifact' && isInColour(item)
  return {
    decoration: items
      .slice(0, Math.max(0, firstWord))
      .flatMap((item) => (item.kind === 'path' && isArtifact(item) ? [peerShape(item, 0, 0)] : [])),
    furniture: items.flatMap((item) =>
      item.kind === 'text' && isArtifact(item) ? textsOf('P', [{ item, about: {} }], [], telling) : [],
    ),
  }
}

const inline: readonly StructureRole[] = ['Link', 'Span']

interface Said {
  readonly item: PlacedText
  readonly about: About
}

class Reader {
  readonly #contents: ReadonlyMap<MarkedContent, Content>
  readonly #telling: Telling

  constructor(contents: ReadonlyMap<MarkedContent, Content>, telling: Telling) {
    this.#contents = contents
    this.#telling = telling
  }

  /** That of the first of its content. */
  pageOf(element: StructureElement): number {
    for (const child of element.children) {
      if ('role' in child) return this.pageOf(child)
      const content = this.#contents.get(child)
      if (content) return content.page
    }
    return 0
  }

  parts(element: StructureElement): readonly PeerPart[] {
    const { role, children, alternative = '', box, numbering } = element
    const shapes = (x: number, y: number): readonly PeerShape[] =>
      children.flatMap((child) =>
        this.#itemsOf(child).flatMap((item) => (item.kind === 'path' ? [peerShape(item, x, y)] : [])),
      )
    if (role === 'Figure' && box)
      return [{ kind: 'figure', alternative, box, shapes: shapes(box.x, box.y) } satisfies PeerFigure]
    if (!children.some((child) => 'role' in child && !inline.includes(child.role)))
      return textsOf(
        role,
        children.flatMap((child) => this.#said(child, {})),
        shapes(0, 0),
        this.#telling,
      )
    // A text beside what has a part of its own is one as well.
    const parts = children.flatMap((child) =>
      'role' in child ? this.parts(child) : textsOf('P', this.#said(child, {}), [], this.#telling),
    )
    return [{ kind: 'group', role, parts, ...(numbering && { numbering }) }]
  }

  #itemsOf(child: StructureElement | MarkedContent): readonly Placed[] {
    return 'role' in child ? [] : (this.#contents.get(child)?.items ?? [])
  }

  #said(child: StructureElement | MarkedContent, about: About): readonly Said[] {
    if ('role' in child) {
      const { href, description = '', expansion } = child
      const inner = { ...about, ...(href && { link: { href, description } }), ...(expansion && { expansion }) }
      return child.children.flatMap((grandchild) => this.#said(grandchild, inner))
    }
    return this.#itemsOf(child).flatMap((item) => (item.kind === 'text' ? [{ item, about }] : []))
  }
}

/** For placed texts: cut where a text continues in another column or on another page, beside itself, or in another size. */
function textsOf(
  role: StructureRole,
  said: readonly Said[],
  shapes: readonly PeerShape[],
  telling: Telling,
): readonly PeerText[] {
  const columns: Said[][] = []
  for (const each of said) {
    const here = columns.at(-1)
    if (here !== undefined && (telling === 'flowing' || goesOn(here, each))) here.push(each)
    else columns.push([each])
  }
  if (columns.length === 0) return shapes.length === 0 ? [] : [{ ...nowhere, role, shapes }]
  return columns.map((column, index) => textOf(role, column, index === 0 ? shapes : []))
}

function goesOn(column: readonly Said[], { item }: Said): boolean {
  const [first, last] = [column[0]?.item, column.at(-1)?.item]
  if (first === undefined || last === undefined || item.baseline === last.baseline) return true
  return item.baseline > last.baseline && item.size === last.size && Math.abs(item.x - first.x) < 1
}

const nowhere: Omit<PeerText, 'role' | 'shapes'> = {
  kind: 'text',
  x: 0,
  baseline: 0,
  last: 0,
  width: 0,
  leading: 0,
  runs: [],
}

function textOf(role: StructureRole, said: readonly Said[], shapes: readonly PeerShape[]): PeerText {
  const baselines = [...new Set(said.map(({ item }) => item.baseline))]
  const [first = 0, second] = baselines
  const x = Math.min(...said.map(({ item }) => item.x))
  const right = Math.max(...said.map(({ item }) => item.x + item.width))
  const runs: PeerRun[] = []
  let line: number | undefined
  for (const { item, about } of said) {
    const last = runs.at(-1)
    // A line without a trailing space was ended by the author, or within a word.
    const ended = last && line !== item.baseline && !/[\s/.@-]$/.test(last.text) ? ' ' : ''
    line = item.baseline
    const text = ended + item.words.map((word) => word.text).join('')
    const { face, size, letterSpacing: spacing = 0 } = item
    const look = { weight: weights[face], size, spacing, colour: peerColour(item.colour), ...about }
    if (last && looksAlike(last, look)) runs.splice(-1, 1, { ...last, text: last.text + text })
    else runs.push({ text, ...look })
  }
  const leading = second === undefined ? 0 : second - first
  return {
    kind: 'text',
    role,
    x,
    baseline: first,
    last: baselines.at(-1) ?? first,
    width: right - x,
    leading,
    runs,
    shapes,
  }
}

const weights = { regular: 400, bold: 700, extra: 800 } as const

const looksAlike = (a: PeerRun, b: Omit<PeerRun, 'text'>): boolean =>
  a.weight === b.weight &&
  a.size === b.size &&
  a.colour === b.colour &&
  a.link === b.link &&
  a.expansion === b.expansion
