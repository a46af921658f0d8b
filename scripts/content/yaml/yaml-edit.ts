/** Adds an entry to a YAML file without changing anything else in it. */

import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml'
import { positionedYaml, rangeOf } from './yaml-document.ts'
import { yamlLibrary } from './yaml-library.ts'

/** Replaces `length` characters at an offset by a text. */
export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** Adds `entry`, a flow mapping, at the end of a list. Undefined where the value of `key` is no list, or the file cannot be read. */
export function addToList(source: string, key: string, entry: string): Edit | undefined {
  const map = topMap(source)
  if (map === undefined) return undefined
  const pair = pairOf(map, key)
  if (pair === undefined) return addField(source, key, map.flow ? `[${entry}]` : `\n  - ${entry}`)
  const { value } = pair
  if (yamlLibrary().isSeq(value)) return value.flow ? inFlow(source, value, entry) : inBlock(source, value, entry)
  const end = rangeOf(source, pair.key)[1]
  const isEmpty = yamlLibrary().isScalar(value) && value.source === ''
  return isEmpty && !map.flow ? { offset: lineEnd(source, end), length: 0, text: `\n  - ${entry}` } : undefined
}

/**
 * Puts `entry`, a flow mapping, in the place of the first item of a list that has this field alone. Undefined where there
 * is none, where a comment stands in it, or the file cannot be read.
 */
export function replaceInList(
  source: string,
  key: string,
  [field, value]: readonly [field: string, value: string],
  entry: string,
): Edit | undefined {
  const { isMap, isSeq } = yamlLibrary()
  const map = topMap(source)
  const list = map && pairOf(map, key)?.value
  if (!isSeq(list)) return undefined
  const item = list.items.find((each) => isMap(each) && each.items.length === 1 && each.get(field) === value)
  if (item === undefined) return undefined
  const [from, to] = rangeOf(source, item)
  const words = source.slice(from, to).trimEnd()
  return words.includes('#') ? undefined : { offset: from, length: words.length, text: entry }
}

/** Adds a field at the end; undefined where the file has no fields. */
export function addField(source: string, key: string, yaml: string): Edit | undefined {
  const map = topMap(source)
  if (map === undefined) return undefined
  const field = `${key}:${yaml.startsWith('\n') ? '' : ' '}${yaml}`
  const last = map.items.at(-1)
  const end = rangeOf(source, last?.value ?? last?.key)[1] || rangeOf(source, last?.key)[1]
  if (map.flow) return { offset: end, length: 0, text: `, ${field}` }
  return { offset: lineEnd(source, end), length: 0, text: `\n${field}` }
}

/** Whether the file has a top-level field; false also where it cannot be read. */
export const hasField = (source: string, key: string): boolean => {
  const map = topMap(source)
  return map !== undefined && pairOf(map, key) !== undefined
}

function topMap(source: string): YAMLMap | undefined {
  const document = positionedYaml(source, 1)?.document
  const contents: Node | null | undefined = document?.errors.length === 0 ? document.contents : undefined
  return yamlLibrary().isMap(contents) && contents.items.length > 0 ? contents : undefined
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  map.items.findLast((pair) => yamlLibrary().isScalar(pair.key) && pair.key.value === key)

/** Turns an empty flow sequence into lines. */
function inFlow(source: string, list: YAMLSeq, entry: string): Edit | undefined {
  const [from, to] = rangeOf(source, list)
  const last = list.items.at(-1)
  if (last === undefined) {
    const before = /[ \t]*$/.exec(source.slice(0, from))?.[0].length ?? 0
    const ofBlock = /^[^\s{[]/m.test(source.slice(source.lastIndexOf('\n', from - 1) + 1))
    if (!ofBlock) return { offset: from, length: to - from, text: `[${entry}]` }
    return { offset: from - before, length: to - from + before, text: `\n  - ${entry}` }
  }
  const [start, end] = rangeOf(source, last)
  const indent = /(?:^|\n)([ \t]*)$/.exec(source.slice(0, start))?.[1]
  return { offset: end, length: 0, text: `,${indent === undefined ? ' ' : `\n${indent}`}${entry}` }
}

/** Adds a line with the same indent as the others. */
function inBlock(source: string, list: YAMLSeq, entry: string): Edit {
  const [from, to] = rangeOf(source, list)
  const indent = source.slice(source.lastIndexOf('\n', from - 1) + 1, from)
  return { offset: lineEnd(source, to), length: 0, text: `\n${indent}- ${entry}` }
}

function lineEnd(source: string, offset: number): number {
  const end = source.indexOf('\n', offset)
  return end === -1 ? source.length : end
}

/** The source with its edits applied; those at one offset in order. */
export function edited(source: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const { offset, length, text } of edits.toSorted((a, b) => a.offset - b.offset)) {
    result += source.slice(from, offset) + text
    from = offset + length
  }
  return result + source.slice(from)
}

/**
 * Applies edits, whose offsets are those of the normalised text, to the text of the file on disk (without byte order
 * mark), keeping its line ends.
 */
export function editedAsItLies(raw: string, edits: readonly Edit[]): string {
  const lines = raw.split(/(?<=\r\n|\n|\r(?!\n))/)
  const [first = '\n'] = /\r\n|\n|\r/.exec(raw) ?? []
  const starts: { readonly read: number; readonly raw: number }[] = []
  let [read, lies] = [0, 0]
  for (const line of lines) {
    starts.push({ read, raw: lies })
    lies += line.length
    read += line.length - (line.endsWith('\r\n') ? 1 : 0)
  }
  const rawOffset = (offset: number): number => {
    const line = starts.findLast((start) => start.read <= offset)
    return line === undefined ? offset : line.raw + offset - line.read
  }
  return edited(
    raw,
    edits.map(({ offset, length, text }) => ({
      offset: rawOffset(offset),
      length: rawOffset(offset + length) - rawOffset(offset),
      text: text.replaceAll('\n', first),
    })),
  )
}
