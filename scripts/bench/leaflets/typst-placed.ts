/** The same leaflet for Typst with every place given: it shapes the words, breaks the lines, tags and draws, but lays nothing out. */

import type { PeerDocument, PeerFigure, PeerGroup, PeerPart, PeerSide, PeerText } from './peer-document.ts'
import { svgOf } from './peer-shape.ts'
import { documentHead, drawing, quoted, run } from './typst-markup.ts'

/** Lines have no height, so that places are those of baselines. */
export const placedMarkup = ({
  title,
  sides,
}: PeerDocument): string => `${documentHead(title, ', top-edge: "baseline", bottom-edge: "baseline"')}
#set page(width: ${sides[0]?.width ?? 0}pt, height: ${sides[0]?.height ?? 0}pt, margin: 0pt)
#set par(spacing: 0pt)
#show heading: it => it.body
#let at(x, y, w, leading, body) = place(top + left, dx: x, dy: y, block(width: w, { set par(leading: leading); body }))
${sides.map(side).join('\n#pagebreak()\n')}
`

const side = ({ width, height, decoration, furniture, parts }: PeerSide): string => `
#place(pdf.artifact(image(bytes(${quoted(svgOf(decoration, width, height))}), format: "svg", width: ${width}pt)))
#pdf.artifact(kind: "header")[${furniture.map(text).join('')}]
${parts.map(part).join('\n')}`

function part(given: PeerPart): string {
  switch (given.kind) {
    case 'text':
      return text(given)
    case 'figure':
      return figure(given)
    case 'group':
      return group(given)
  }
}

const figure = (given: PeerFigure): string =>
  `#place(top + left, dx: ${given.box.x}pt, dy: ${given.box.y}pt, ${drawing(given)})`

function text({ role, runs, ...where }: PeerText): string {
  if (runs.length === 0) return ''
  const level = /^H([1-4])$/.exec(role)?.[1]
  const said = runs.map(run).join('')
  return placed(where, level === undefined ? `par[${said}]` : `heading(level: ${level})[${said}]`)
}

const placed = ({ x, baseline, width, leading }: Omit<PeerText, 'role' | 'runs'>, body: string): string =>
  `#at(${x}pt, ${baseline}pt, ${width + 0.5}pt, ${leading}pt, ${body})\n`

function group(given: PeerGroup): string {
  if (given.role === 'Table') return table(given)
  const items = given.role === 'L' ? given.parts.map(itemOf) : []
  const whole = items.flatMap((item) => item ?? [])
  const [first] = whole
  return first && whole.length === given.parts.length ? list(given, whole, first) : given.parts.map(part).join('\n')
}

interface Item {
  readonly label: PeerText
  readonly body: PeerText
}

/** An item that is a paragraph beside its label. The steps of a diagram are not: its boxes stand where they do. */
function itemOf(item: PeerPart): Item | undefined {
  if (item.kind !== 'group') return undefined
  const [label, body, ...more] = item.parts.flatMap((each) =>
    each.kind === 'group' && each.role === 'LBody' ? each.parts : [each],
  )
  if (label?.kind !== 'text' || body?.kind !== 'text' || more.length > 0) return undefined
  return label.runs.length === 0 || label.baseline === body.baseline ? { label, body } : undefined
}

/** A column of it at a time: what goes on at the head of the next is a list there. */
function list({ numbering }: PeerGroup, items: readonly Item[], first: Item): string {
  const columns: Item[][] = [[first]]
  for (const item of items.slice(1)) {
    const before = columns.at(-1)?.at(-1)
    if (before && item.body.baseline > before.body.last) columns.at(-1)?.push(item)
    else columns.push([item])
  }
  return columns
    .map((column, index) => {
      const [{ body }, second] = [column[0] ?? first, column[1]]
      const spacing = second ? second.body.baseline - body.last : 0
      const x = numbering === 'Decimal' ? (column[0] ?? first).label.x : body.x - 14
      const width = Math.max(...column.map((item) => item.body.x + item.body.width)) - x
      const leading = Math.max(...column.map((item) => item.body.leading))
      const said = column.map((item) => `[${item.body.runs.map(run).join('')}]`).join(', ')
      const start = columns.slice(0, index).reduce((sum, each) => sum + each.length, 1)
      const call = numbering === 'Decimal' ? `enum(start: ${start}, ` : 'list('
      const look = `tight: false, spacing: ${spacing}pt, body-indent: ${numbering === 'Decimal' ? 6 : 9}pt, `
      return placed({ ...body, x, width, leading }, `${call}${look}${said})`)
    })
    .join('')
}

/** Its rules are drawn with all others; its columns and rows are where they were. */
function table({ parts }: PeerGroup): string {
  const rows = parts.flatMap(rowsOf)
  const caption = parts.flatMap((each) => (each.kind === 'text' ? [text(each)] : []))
  const [head = [], ...body] = rows
  const cells = (row: readonly PeerText[]): string => row.map((cell) => `[${cell.runs.map(run).join('')}]`).join(', ')
  const [corner] = head
  if (!corner) return caption.join('')
  const starts = head.map((_, column) => Math.min(...rows.flatMap((row) => row[column]?.x ?? [])))
  const right = Math.max(...rows.flat().map(({ x, width }) => x + width))
  const widths = starts.map((start, column) => (starts[column + 1] ?? right + 1) - start)
  const tops = rows.map((row) => row[0]?.baseline ?? 0)
  const heights = tops.map((top, row) => Math.max(0, (tops[row + 1] ?? top) - top))
  const leading = Math.max(...rows.flat().map((cell) => cell.leading))
  const lengths = (of: readonly number[]): string => `(${of.map((length) => `${length}pt`).join(', ')},)`
  return [
    ...caption,
    placed(
      { ...corner, width: right - corner.x + 1, leading },
      `table(columns: ${lengths(widths)}, rows: ${lengths(heights)}, inset: 0pt, stroke: none, table.header(${cells(head)}), ${body.map(cells).join(', ')})`,
    ),
  ].join('')
}

function rowsOf(given: PeerPart): readonly (readonly PeerText[])[] {
  if (given.kind !== 'group') return []
  if (given.role !== 'TR') return given.parts.flatMap(rowsOf)
  return [given.parts.flatMap((cell) => (cell.kind === 'text' ? [cell] : []))]
}
