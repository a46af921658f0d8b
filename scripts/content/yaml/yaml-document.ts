/** YAML with positions, by the slow parser, which is used only where a file has findings. */

import type { Document, Node, Pair, ParsedNode } from 'yaml'
import type { Path, Span } from '../../diagnostics/diagnostic.ts'
import { type Offsets, spansIn } from '../../diagnostics/line-starts.ts'
import { yamlLibrary } from './yaml-library.ts'

export interface PositionedYaml {
  readonly source: string
  readonly document: Document.Parsed<ParsedNode>
  readonly spanOf: (offsets: Offsets) => Span
}

/** `firstLine`: the line of the file on which `source` begins. Undefined where the parser fails on the text. */
export function positionedYaml(source: string, firstLine: number): PositionedYaml | undefined {
  try {
    const document = yamlLibrary().parseDocument(source, {
      logLevel: 'silent', // its errors and warnings are read from the document
      merge: false,
      prettyErrors: false,
      schema: 'failsafe',
      strict: true,
      uniqueKeys: false, // looked for by ourselves: here it takes time that grows with the square of the keys
      version: '1.2',
    })
    // The parser's own line counter is wrong where it reads a broken collection twice.
    const span = spansIn(source, firstLine)
    const upTo = (offset: number) => Math.min(offset, source.length)
    return { source, document, spanOf: ([from, to]) => span(upTo(from), upTo(Math.max(from, to))) }
  } catch {
    return undefined // a text so deep that it exhausts the stack
  }
}

/** The place of the key or value at a path of keys, or of the innermost existing node around it. */
export function offsetsAt({ source, document }: PositionedYaml, path: Path, of: 'key' | 'value'): Offsets {
  let node: Node | null = document.contents
  let pair: Pair | undefined
  for (const step of path) {
    const next: { node: Node | null; pair?: Pair } | undefined = childOf(node, step)
    if (next === undefined) return headOf(source, node, pair)
    node = next.node
    pair = next.pair
  }
  if ((of === 'key' || node === null) && pair) return rangeOf(source, pair.key)
  if (yamlLibrary().isMap(node) || yamlLibrary().isSeq(node)) return headOf(source, node, pair)
  return yamlLibrary().isScalar(node) && isEmptyPlain(node) && pair ? rangeOf(source, pair.key) : rangeOf(source, node)
}

/** The last of repeated keys counts, as elsewhere. */
function childOf(node: Node | null, step: string | number): { node: Node | null; pair?: Pair } | undefined {
  if (yamlLibrary().isSeq(node) && typeof step === 'number') {
    const item = node.items[step]
    return item === undefined ? undefined : { node: asNode(item) }
  }
  if (!yamlLibrary().isMap(node)) return undefined
  const pair = node.items.findLast(({ key }) => yamlLibrary().isScalar(key) && String(key.value) === String(step))
  return pair && { node: asNode(pair.value), pair }
}

const asNode = (value: unknown): Node | null =>
  yamlLibrary().isMap(value) || yamlLibrary().isSeq(value) || yamlLibrary().isScalar(value) ? value : null

/** The first line of a mapping or list, because underlining all of it would say nothing. */
function headOf(source: string, node: Node | null, pair: Pair | undefined): Offsets {
  const [from, to] = node?.range ? rangeOf(source, node) : rangeOf(source, pair?.key)
  const lineEnd = source.indexOf('\n', from)
  return [from, lineEnd === -1 ? to : Math.min(to, lineEnd)]
}

/** The range without trailing white space and line ends. */
export function rangeOf(source: string, node: unknown): Offsets {
  const range =
    yamlLibrary().isMap(node) || yamlLibrary().isSeq(node) || yamlLibrary().isScalar(node) ? node.range : undefined
  if (!range) return [0, 0]
  const [from, end] = range
  let to = end
  // Other white space is text in YAML, so it is part of the range that is reported and mended.
  while (to > from && ' \t\n'.includes(source[to - 1] ?? '')) to -= 1
  return [from, to]
}

const isEmptyPlain = (node: { readonly source?: string; readonly type?: string }): boolean =>
  (node.source ?? '') === '' && node.type === 'PLAIN'
