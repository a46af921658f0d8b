/**
 * The same leaflet for Typst as its guide would have it written, with Typst's own headings, lists, tables, figures and
 * boxes, and without any places: it lays out its sides itself, as ours does.
 */

import type { PeerDocument, PeerFigure, PeerGroup, PeerPart, PeerSide, PeerText } from './peer-document.ts'
import { svgOf } from './peer-shape.ts'
import { documentHead, drawing, quoted, run } from './typst-markup.ts'

/** Points, as on ours. */
const page = { across: 51, top: 70, foot: 30, gutter: 17 } as const

export const flowingMarkup = ({ title, sides }: PeerDocument): string => `${documentHead(title)}
#set par(leading: 7.4pt, spacing: 13pt)
#set list(marker: text(fill: rgb("${bottle}"))[•], indent: 0pt, body-indent: 8pt, spacing: 10pt)
#set enum(body-indent: 8pt, spacing: 10pt)
#set table(stroke: (x, y) => (bottom: if y == 0 { 1.5pt + rgb("${bottle}") } else { 0.5pt + luma(140) }), inset: (x: 0pt, y: 5pt))
#show heading: set text(fill: rgb("${bottle}"))
#show heading.where(level: 1): set text(size: 30pt, weight: 800, tracking: -0.36pt)
#show heading.where(level: 1): set par(leading: 10pt)
#show heading.where(level: 2): set text(size: 16pt, weight: 800)
#show heading.where(level: 2): set block(above: 18pt, below: 9pt)
#show heading.where(level: 3): set text(size: 13pt, weight: 700)
#show heading.where(level: 4): set text(size: 12pt, weight: 700)
#let panel(body) = block(width: 100%, inset: 14pt, radius: 7pt, fill: rgb("#eaf2ec"), stroke: 0.5pt + rgb("${bottle}"), breakable: false, body)
#let step(body) = block(width: 100%, inset: 8pt, radius: 6pt, stroke: 1.5pt + rgb("${bottle}"), align(left, body))
#let arrow = polygon(fill: rgb("${bottle}"), (0pt, 0pt), (8pt, 0pt), (4pt, 7pt))
${sides.map(side).join('')}
`

const bottle = '#0f4a3a'

/** Its running head and the number are its header; the street is drawn behind it. */
function side({ width, height, decoration, furniture, parts }: PeerSide): string {
  const head = furniture.map(({ runs }) => runs.map(run).join('')).join(' #h(6pt) #h(1fr) ')
  const margins = `(x: ${page.across}pt, top: ${page.top}pt, bottom: ${page.foot}pt)`
  const behind =
    decoration.length === 0
      ? 'none'
      : `image(bytes(${quoted(svgOf(decoration, width, height))}), format: "svg", width: 100%)`
  return `
#set page(width: ${width}pt, height: ${height}pt, margin: ${margins}, header: [${head}], background: ${behind})
${bandsOf(parts).map(band).join('\n')}`
}

/** Parts across the whole width, or text in two columns. */
interface Band {
  readonly form: 'wide' | 'columns' | 'panels' | 'figure'
  readonly parts: PeerPart[]
}

/** Groups the parts: a heading with what follows it, a figure with what is beside it. */
function bandsOf(parts: readonly PeerPart[]): readonly Band[] {
  const bands: Band[] = []
  for (const part of parts) {
    const last = bands.at(-1)
    const form = formOf(part, last)
    if (last?.form === form && form !== 'figure') last.parts.push(part)
    else if (last?.form === 'figure' && part.kind === 'text' && headingLevel(part) === undefined) last.parts.push(part)
    else if (form === 'wide' && last?.form === 'columns' && headingLevel(last.parts.at(-1)) !== undefined)
      bands.push({ form, parts: [...last.parts.splice(-1), part] })
    else bands.push({ form, parts: [part] })
  }
  return bands
}

function formOf(part: PeerPart, before: Band | undefined): Band['form'] {
  if (part.kind === 'figure') return 'figure'
  if (part.kind === 'group' && part.role === 'Sect') return 'panels'
  if (part.kind === 'group' && (isDiagram(part) || widthOfTable(part) > 2)) return 'wide'
  // The title with its surroundings, up to the first heading; the call to action.
  const isHead = (before === undefined || before.form === 'wide') && headingLevel(part) !== 2 && !hasDiagram(before)
  return isHead || (part.kind === 'text' && part.runs.some(({ size }) => size > 16)) ? 'wide' : 'columns'
}

const hasDiagram = (band: Band | undefined): boolean => band?.parts.some(({ kind }) => kind === 'group') ?? false

const headingLevel = (part: PeerPart | undefined): number | undefined =>
  part?.kind === 'text' && /^H[1-4]$/.test(part.role) ? Number(part.role[1]) : undefined

function band({ form, parts }: Band): string {
  const [first, ...more] = parts
  switch (form) {
    case 'wide':
      return flow(parts)
    case 'panels':
      return grid(parts.map((part) => (part.kind === 'group' ? `#panel[${flow(part.parts)}]` : '')))
    case 'columns':
      return grid(halves(parts).map(flow))
    case 'figure':
      return first?.kind === 'figure'
        ? `#grid(columns: (auto, 1fr), column-gutter: ${page.gutter}pt, align: horizon, ${drawing(first)}, [${flow(more)}])\n`
        : ''
  }
}

const grid = (cells: readonly string[]): string =>
  `#grid(columns: (1fr, 1fr), gutter: ${page.gutter}pt, ${cells.map((cell) => `[${cell}]`).join(', ')})\n`

/** Divided by the number of letters, because Typst does not balance columns. */
function halves(parts: readonly PeerPart[]): readonly (readonly PeerPart[])[] {
  const all = parts.reduce((sum, part) => sum + lettersOf(part), 0)
  let sum = 0
  let cut = parts.length
  for (const [index, part] of parts.entries()) {
    if (sum + lettersOf(part) / 2 > all / 2 && (headingLevel(part) !== undefined || sum > 0.62 * all)) {
      cut = index
      break
    }
    sum += lettersOf(part)
  }
  return [parts.slice(0, cut), parts.slice(cut)]
}

function lettersOf(part: PeerPart): number {
  if (part.kind === 'group') return part.parts.reduce((sum, inner) => sum + lettersOf(inner), 0)
  return part.kind === 'figure' ? 0 : part.runs.reduce((sum, { text }) => sum + text.length, 20)
}

/** One under the other. */
const flow = (parts: readonly PeerPart[]): string => parts.map(flowing).join('\n\n')

function flowing(part: PeerPart): string {
  switch (part.kind) {
    case 'text': {
      const level = headingLevel(part)
      return level === undefined ? said(part) : `#heading(level: ${level})[${plain(part)}]`
    }
    case 'figure':
      return figure(part)
    case 'group':
      return group(part)
  }
}

const figure = (given: PeerFigure): string => `#${drawing(given)}`

const said = ({ runs }: PeerText): string => runs.map(run).join('')

/** The style of headings, set once. */
const plain = ({ runs }: PeerText): string =>
  runs.map((each) => run({ ...each, weight: 400, size: 12, spacing: 0, colour: '#111111' })).join('')

function group(given: PeerGroup): string {
  switch (given.role) {
    case 'L':
      return isDiagram(given) ? diagram(given) : list(given)
    case 'Table':
      return table(given)
    case 'BlockQuote':
      return `#quote(block: true)[${flow(given.parts)}]`
    default:
      return flow(given.parts)
  }
}

interface Item {
  readonly label: string
  readonly body: readonly PeerPart[]
}

const itemsOf = ({ parts }: PeerGroup): readonly Item[] =>
  parts.map((item) => {
    const inner = item.kind === 'group' ? item.parts : [item]
    const label = inner.find((each) => each.kind === 'text' && each.role === 'Lbl')
    return {
      label: label?.kind === 'text' ? wordsOf(label) : '',
      body: inner.filter((each) => each !== label).flatMap((each) => (each.kind === 'group' ? each.parts : [each])),
    }
  })

const wordsOf = (part: PeerPart): string => (part.kind === 'text' ? part.runs.map(({ text }) => text).join('') : '')

/** Its steps have their numbers without a full stop. */
const isDiagram = (given: PeerGroup): boolean => given.role === 'L' && /^\d+$/.test(itemsOf(given)[0]?.label ?? '')

function list(given: PeerGroup): string {
  const items = itemsOf(given)
  const contents = items.map(({ body }) => `[${flow(body)}]`).join(', ')
  if (given.numbering !== 'Decimal') return `#list(${contents})`
  return `#enum(start: ${Number.parseInt(items[0]?.label ?? '1', 10)}, ${contents})`
}

/** Boxes under each other, an arrow between them. */
function diagram(given: PeerGroup): string {
  const items = itemsOf(given)
  const steps = items.map(({ label, body }) => `step[#strong[${label}] #h(6pt) ${body.map(flowing).join(' \\\n')}]`)
  const alternative = `Flow diagram: ${items.map(({ label, body }) => `step ${label}, ${body.map(wordsOf).join(' ')}`).join('; ')}`
  return `#figure(kind: image, supplement: none, alt: ${quoted(alternative)}, stack(dir: ttb, spacing: 4pt, ${steps.join(', arrow, ')}))`
}

const rowsOf = (part: PeerPart): readonly PeerGroup[] =>
  part.kind !== 'group' ? [] : part.role === 'TR' ? [part] : part.parts.flatMap(rowsOf)

const widthOfTable = (given: PeerGroup): number => (given.role === 'Table' ? (rowsOf(given)[0]?.parts.length ?? 0) : 0)

function table(given: PeerGroup): string {
  const captions = given.parts.filter(({ kind }) => kind === 'text')
  const cells = (row: PeerGroup | undefined): string =>
    (row?.parts ?? []).map((cell) => `[${flowing(cell)}]`).join(', ')
  const [head, ...rows] = rowsOf(given)
  const columns = Array.from({ length: widthOfTable(given) }, () => 'auto').join(', ')
  return `${flow(captions)}\n#table(columns: (${columns}), column-gutter: ${page.gutter}pt, table.header(${cells(head)}), ${rows.map(cells).join(', ')})`
}
