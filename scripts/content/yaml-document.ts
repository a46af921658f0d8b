/** YAML with its positions: slower, and asked only when something is to be told about a file. */

import type { Document, Node, Pair, ParsedNode } from 'yaml'
import type { Span } from '../diagnostics/diagnostic.ts'
import { yamlLibrary } from './yaml-library.ts'

/** From the first offset up to the second, not included. */
export type Offsets = readonly [from: number, to: number]

export interface PositionedYaml {
  readonly source: string
  readonly document: Document.Parsed<ParsedNode>
  readonly spanOf: (offsets: Offsets) => Span
}

/** `firstLine`: the number, in its file, of the line on which `source` begins. Undefined where the text defeats the parser. */
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
    return { source, document, spanOf: spansIn(source, firstLine) }
  } catch {
    return undefined // a text so deep that it exhausts the stack
  }
}

/** The parser's own counter of lines loses its way where it reads a broken collection twice. */
function spansIn(source: string, firstLine: number): PositionedYaml['spanOf'] {
  const starts = [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]
  const placeOf = (offset: number) => {
    const row = Math.max(0, lastAtMost(starts, offset))
    return { line: row + firstLine, column: offset - (starts[row] ?? 0) + 1 }
  }
  return ([from, to]) => {
    const start = placeOf(Math.min(from, source.length))
    const end = placeOf(Math.min(Math.max(from, to), source.length))
    return { ...start, endLine: end.line, endColumn: end.column }
  }
}

/** The index of the last number that is no larger; the numbers ascend. */
function lastAtMost(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= wanted) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where the key or the value at a path of keys stands; the nearest thing around it where it does not exist. */
export function offsetsAt(
  { source, document }: PositionedYaml,
  path: readonly (string | number)[],
  of: 'key' | 'value',
): Offsets {
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

/** A repeated key means its last value, as elsewhere in YAML. */
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

/** The first line of a mapping or list: underlining the whole of it would say nothing. */
function headOf(source: string, node: Node | null, pair: Pair | undefined): Offsets {
  const [from, to] = node?.range ? rangeOf(source, node) : rangeOf(source, pair?.key)
  const lineEnd = source.indexOf('\n', from)
  return [from, lineEnd === -1 ? to : Math.min(to, lineEnd)]
}

/** Without the white space and line ends that a block leaves behind it. */
export function rangeOf(source: string, node: unknown): Offsets {
  const range =
    yamlLibrary().isMap(node) || yamlLibrary().isSeq(node) || yamlLibrary().isScalar(node) ? node.range : undefined
  if (!range) return [0, 0]
  const [from, end] = range
  let to = end
  // Spaces of another kind are letters to YAML: they belong to what is told, and to what is mended.
  while (to > from && ' \t\n'.includes(source[to - 1] ?? '')) to -= 1
  return [from, to]
}

const isEmptyPlain = (node: { readonly source?: string; readonly type?: string }): boolean =>
  (node.source ?? '') === '' && node.type === 'PLAIN'
