/** Finds a part of a value in the YAML, where the value may be quoted, folded or go over several lines. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Offsets } from '../../diagnostics/line-starts.ts'
import type { PositionedYaml } from './yaml-document.ts'
import { yamlLibrary } from './yaml-library.ts'

/** `from` and `to`: offsets in the value as read, in UTF-16 units. Undefined where the place cannot be found. */
export function partOfValue(
  { document, source }: PositionedYaml,
  path: Path,
  [from, to]: readonly [number, number],
): Offsets | undefined {
  const node = document.getIn(path, true)
  if (!yamlLibrary().isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined
  const written = spellings[node.type ?? ''] ?? asTyped
  let reached = node.range[0]
  let begins: number | undefined
  for (const { 0: word, index } of node.value.matchAll(/\S+/g)) {
    const typed = written(word)
    const at = source.indexOf(typed, reached)
    if (at === -1 || at >= node.range[1]) return undefined
    reached = at + typed.length
    const offsetOf = (sign: number) => at + written(word.slice(0, Math.max(0, sign - index))).length
    if (begins === undefined && index + word.length > from) begins = offsetOf(from)
    if (begins !== undefined && index + word.length >= to) return [begins, offsetOf(to)]
  }
  return undefined
}

const asTyped = (word: string): string => word

/** How a word of a value is written, by the kind of quotation marks around it. */
const spellings: Readonly<Record<string, (word: string) => string>> = {
  QUOTE_SINGLE: (word) => word.replaceAll("'", "''"),
  QUOTE_DOUBLE: (word) => word.replaceAll('\\', '\\\\').replaceAll('"', '\\"'),
}
