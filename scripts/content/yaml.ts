/**
 * YAML as text: nothing but mappings, lists and what was typed. `01922 654703`, `18:00` and `No` stay as they are.
 * This is the quick way, which only says whether all is well; `yaml-faults.ts` says what is not.
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
import { hasCurlyQuotes, insideCurlyQuotes } from './curly-quotes.ts'
import type { YamlFault } from './fault.ts'
import { isMapping } from './mapping.ts'
import { markAtEnd, mayRunOn, runOnLines } from './run-on-lines.ts'

/** Nothing an editor writes comes near these; what goes beyond is refused before it can cost time. */
export const mostKeys = 2000
export const deepest = 32

export interface ReadYaml {
  readonly value: unknown
  /** Offsets of the ` #` signs that cut a value short: UTF-16 units, as all here. */
  readonly cuts: readonly number[]
  /** Where a value, or a key, stands in curly quotation marks, which are a part of it. */
  readonly curly: readonly (readonly [from: number, to: number])[]
  /** Lines that begin as entries of a list and are a part of the words above them; marks that only end a value. */
  readonly runOns: readonly YamlFault[]
}

export type QuickReading =
  | { readonly kind: 'read'; readonly yaml: ReadYaml }
  /** `line`: where it lies too deep, counted from 1. */
  | { readonly kind: 'beyond'; readonly limit: 'keys' | 'levels'; readonly line: number }
  | { readonly kind: 'empty' }
  /** `line`: where the parser gave up, counted from 1. */
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
    const value = source.includes('\t') ? withoutTabs(typed) : typed
    const cuts = source.includes(' #') ? cutsIn(source, events) : []
    const curly = hasCurlyQuotes(source) ? curlyIn(source, events) : []
    const runOns = mayRunOn(source) ? runOnsIn(source, events) : []
    return { kind: 'read', yaml: { value, cuts, curly, runOns } }
  } catch (error) {
    // The only message looked at: everything else is worded anew by the slow way.
    const line = error instanceof YAMLException ? (error.mark?.line ?? 0) + 1 : 1
    const tooDeep = error instanceof Error && error.message.includes('maxDepth')
    return tooDeep ? { kind: 'beyond', limit: 'levels', line } : { kind: 'faulty', line }
  }
}

/** A Tab between words is a space on a page, and a sign that no typeface has on paper. */
function withoutTabs(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\t', ' ')
  if (Array.isArray(value)) return value.map(withoutTabs)
  return isMapping(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutTabs(inner)]))
    : value
}

/** Counts keys and levels; a mapping's children are key, value, key, value. `offset`: where it goes beyond. */
function limitPassed(events: readonly Event[]): { limit: 'keys' | 'levels'; offset: number } | undefined {
  const open: { mapping: boolean; children: number }[] = []
  let keys = 0
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const parent = open.at(-1)
    if (parent) {
      if (parent.mapping && parent.children % 2 === 0) keys += 1
      parent.children += 1
    }
    if (event.type === EVENT_ID.SCALAR || event.type === EVENT_ID.ALIAS) continue
    open.push({ mapping: event.type === EVENT_ID.MAPPING, children: 0 })
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

/** A plain value with ` #` right behind it: the rest of its line is lost. */
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

function curlyIn(source: string, events: readonly Event[]): ReadYaml['curly'] {
  return events.flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return []
    const { valueStart, valueEnd } = event
    return insideCurlyQuotes(source.slice(valueStart, valueEnd)) === undefined ? [] : [[valueStart, valueEnd] as const]
  })
}
