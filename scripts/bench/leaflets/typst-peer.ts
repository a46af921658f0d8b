/** The same leaflet by Typst: its own layout, tagged as PDF/UA-1, one compiler for all leaflets. */

import { dirname } from 'node:path'
import type { PeerDocument, PeerDrawing, PeerPart, PeerRun } from './peer-document.ts'
import { printFonts } from './print-fonts.ts'

/** How many leaflets ago Typst may have last used what it remembers: without a bound it would keep all of them. */
const remembered = 10

/** How one writes a leaflet; none where Typst's package is not installed. */
export async function typstPeer(): Promise<readonly ((document: PeerDocument) => Uint8Array)[]> {
  const typst = await import('@myriaddreamin/typst-ts-node-compiler').catch(() => undefined)
  if (typst === undefined) {
    console.log('Typst was not run: @myriaddreamin/typst-ts-node-compiler has no build for this machine.')
    return []
  }
  const compiler = typst.NodeCompiler.create({
    fontArgs: [{ fontPaths: Object.values(printFonts).map((path) => dirname(path)) }],
  })
  return [
    (document) => {
      const { result } = compiler.compile({ mainFileContent: markup(document) })
      if (!result) throw new Error('Typst does not take the leaflet.')
      const bytes = compiler.pdf(result, { pdfStandard: typst.PdfStandard.UA_1, creationTimestamp: 1_793_491_200 })
      compiler.evictCache(remembered)
      return bytes
    },
  ]
}

const markup = ({
  title,
  sides,
  furniture,
}: PeerDocument): string => `#set document(title: ${quoted(title)}, date: datetime(year: 2026, month: 11, day: 1))
#set page(paper: "a4", margin: 14mm, header: context (${furniture.map((words) => (words === '' ? '[]' : `[${escaped(words)}]`)).join(', ')},).at(counter(page).get().first() - 1))
#set text(font: "Atkinson Hyperlegible Next", size: 12pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: 0.55em, spacing: 0.9em)
#show heading: set text(fill: rgb("#0f4a3a"))
${sides.map((parts) => parts.map(part).join('\n')).join('\n#pagebreak()\n')}
`

function part(given: PeerPart): string {
  switch (given.kind) {
    case 'text':
      return text(given.role, given.runs)
    case 'figure':
      return `#figure(alt: ${quoted(given.alternative)}, kind: image, supplement: none, image(bytes(${quoted(svg(given.drawing))}), format: "svg", width: ${given.drawing.width}pt))\n`
    case 'group':
      return group(given.role, given.parts)
  }
}

function text(role: string, runs: readonly PeerRun[]): string {
  const level = /^H([1-4])$/.exec(role)?.[1]
  const said = runs.map(run).join('')
  return level === undefined ? `${said}\n` : `${'='.repeat(Number(level))} ${said}\n`
}

function group(role: string, parts: readonly PeerPart[]): string {
  const inner = (each: readonly PeerPart[]): string => each.map(part).join('\n')
  switch (role) {
    case 'L':
      return `#list(${parts.map((item) => `[${itemOf(item)}]`).join(', ')})\n`
    case 'Sect':
      return `#block(stroke: 1pt + rgb("#0f4a3a"), fill: rgb("#eef4f1"), inset: 10pt, width: 100%)[\n${inner(parts)}]\n`
    case 'Table': {
      const rows = parts.flatMap(rowsOf)
      const [head, ...body] = rows.map((cells) => cells.map((cell) => `[${inline(cell)}]`).join(', '))
      const columns = rows[0]?.length ?? 1
      return `#table(columns: ${columns}, stroke: 0.5pt + luma(136), table.header(${head}), ${body.join(', ')})\n`
    }
    default:
      return inner(parts)
  }
}

/** The words of an item; a label that is only a number is the list's own affair, and said all the same. */
const itemOf = (item: PeerPart): string =>
  item.kind === 'group'
    ? item.parts.map((each) => (each.kind === 'text' ? inline(each) : part(each))).join(' ')
    : inline(item)

function rowsOf(given: PeerPart): readonly (readonly PeerPart[])[] {
  if (given.kind !== 'group') return []
  return given.role === 'TR' ? [given.parts] : given.parts.flatMap(rowsOf)
}

const inline = (given: PeerPart): string =>
  given.kind === 'text' ? given.runs.map(run).join('') : given.kind === 'group' ? given.parts.map(inline).join(' ') : ''

function run({ text: said, bold, link }: PeerRun): string {
  const words = bold ? `#strong[${escaped(said)}]` : escaped(said)
  return link ? `#link(${quoted(link.href)})[${words}]` : words
}

const quoted = (words: string): string => JSON.stringify(words)
const escaped = (words: string): string => words.replaceAll(/[\\#$*_`<>@[\]~"'=+\-/:.]/g, '\\$&')

const svg = ({ width, height, shapes }: PeerDrawing): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${shapes
    .map(({ path, colour }) => `<path d="${path}" fill="${colour}"/>`)
    .join('')}</svg>`
