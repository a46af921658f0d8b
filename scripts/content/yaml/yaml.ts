/**
 * The quick YAML parser: mappings, lists and texts as typed, so that `01922 654703`, `18:00` and `No` stay as they are. It
 * says only whether all is well; `yaml-faults.ts` says what is not.
 */

import {
  constructFromEvents,
  EVENT_ID,
  type Event,
  FAILSAFE_SCHEMA,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import type { YamlFault } from '../findings/fault.ts'
import { hasCurlyQuotes, insideCurlyQuotes } from './curly-quotes.ts'
import { mayCutNumber, numberCut } from './cut-numbers.ts'
import { isMapping } from './mapping.ts'
import { markAtEnd, mayRunOn, runOnLines } from './run-on-lines.ts'

/** Limits that no editor comes near; larger texts are refused before they cost time. */
export const mostKeys = 2000
export const deepest = 32

export interface ReadYaml {
  readonly value: unknown
  /** Offsets of ` #` that cut a value short; in UTF-16 units, like all here. */
  readonly cuts: readonly number[]
  /** Offsets of values and keys in curly quotation marks, which are part of them. */
  readonly curly: readonly (readonly [from: number, to: number])[]
  /** Lines that look like list entries and are part of the text above; unmatched quotation marks at the end of a value; parted numbers. */
  readonly runOns: readonly YamlFault[]
}

export type QuickReading =
  | { readonly kind: 'read'; readonly yaml: ReadYaml }
  /** `line`: where the nesting is too deep, from 1. */
  | { readonly kind: 'beyond'; readonly limit: 'keys' | 'levels'; readonly line: number }
  | { readonly kind: 'empty' }
  /** `line`: where the parser gave up, from 1. */
  | { readonly kind: 'faulty'; readonly line: number }

/** Reads one document without anchors, aliases, tags or repeated keys. */
export function readYaml(source: string): QuickReading {
  try {
    const events = parseEvents(source, { maxDepth: 100 })
    if (events.length === 0) return { kind: 'empty' }
    const limit = limitPassed(events)
    if (limit) return { kind: 'beyond', ...limit, line: lineOf(source, limit.offset) }
    if (events.some(isMoreThanText) || documents(events) > 1) return { kind: 'faulty', line: 1 }
    const [typed] = constructFromEvents(events, { source, schema: FAILSAFE_SCHEMA, maxAliases: 0 })
    const value = /[\t>|]/.test(source) ? tidied(typed) : typed
    const cuts = source.includes(' #') ? cutsIn(source, events) : []
    const curly = hasCurlyQuotes(source) ? curlyIn(source, events) : []
    const runOns = [
      ...(mayRunOn(source) ? runOnsIn(source, events) : []),
      ...(mayCutNumber(source) ? cutNumbersIn(source, events) : []),
    ]
    return { kind: 'read', yaml: { value, cuts, curly, runOns } }
  } catch (error) {
    // The only message that is used: the slow parser words all others anew.
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1
    const tooDeep = error instanceof Error && error.message.includes('maxDepth')
    return tooDeep ? { kind: 'beyond', limit: 'levels', line } : { kind: 'faulty', line }
  }
}

/**
 * A Tab between words becomes a space: browsers show it like that, and typefaces have no glyph for it. The end of the last
 * line behind `>` or `|` is taken away: what stands there may be a single line.
 */
function tidied(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\t', ' ').replace(/\n$/, '')
  if (Array.isArray(value)) return value.map(tidied)
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tidied(inner)]))
    : value
}

/** Counts keys and levels; the children of a mapping are keys and values in turn. `offset`: where a limit is exceeded. */
function limitPassed(events: readonly Event[]): { limit: 'keys' | 'levels'; offset: number } | undefined {
  const open: { readonly isMapping: boolean; children: number }[] = []
  let keys = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    if (parent?.isMapping && parent.children++ % 2 === 0) keys += 1
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) continue
    open.push({ isMapping: event.type === EVENT_ID.MAPPING, children: 0 })
    if (open.length > deepest + 1) return { limit: 'levels', offset: 'start' in event ? event.start : 0 } // one for the document itself
  }
  return keys > mostKeys ? { limit: 'keys', offset: 0 } : undefined
}

const lineOf = (source: string, offset: number): number => source.slice(0, offset).split('\n').length

function isMoreThanText(event: Event): boolean {
  if (event.type === EVENT_ID.POP) return false
  if (event.type === EVENT_ID.DOCUMENT) return event.directives.length > 0
  return event.type === EVENT_ID.ALIAS || event.anchorStart !== -1 || event.tagStart !== -1
}

const documents = (events: readonly Event[]): number =>
  events.filter((event) => event.type === EVENT_ID.DOCUMENT).length

/** A plain value followed by ` #`, which makes the rest of its line a comment. */
function cutsIn(source: string, events: readonly Event[]): readonly number[] {
  const cuts: number[] = []
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart === event.valueEnd)
      continue
    const gap = /^[ \t]+#/.exec(source.slice(event.valueEnd, event.valueEnd + 80))?.[0]
    if (gap !== undefined) cuts.push(event.valueEnd + gap.length - 1)
  }
  return cuts
}

function runOnsIn(source: string, events: readonly Event[]): readonly YamlFault[] {
  const faults: YamlFault[] = []
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue
    const { valueStart, valueEnd } = event
    faults.push(...runOnLines(source, valueStart, valueEnd), ...markAtEnd(source, valueStart, valueEnd))
  }
  return faults
}

function cutNumbersIn(source: string, events: readonly Event[]): readonly YamlFault[] {
  return events.flatMap((event) =>
    event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN
      ? numberCut(source, event.valueStart, event.valueEnd)
      : [],
  )
}

function curlyIn(source: string, events: readonly Event[]): ReadYaml['curly'] {
  return events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return []
    const { valueStart, valueEnd } = event
    return insideCurlyQuotes(source.slice(valueStart, valueEnd)) === undefined ? [] : [[valueStart, valueEnd] as const]
  })
}
