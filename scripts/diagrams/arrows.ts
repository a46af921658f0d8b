/**
 * The arrows of a flow diagram, for every medium: which lead to the next step and which elsewhere, in which lane beside
 * the boxes those run, and the words for them in the box that they leave.
 */

import type { Diagram } from '../blocks/block.ts'
import { memoisedByObject } from '../memory/memoised-by-object.ts'

export type Flow = Pick<Diagram, 'steps' | 'arrows'>

/** `next`: to the step directly below. `back`: to an earlier step, or the same. `on`: forward over at least one step. */
export type ArrowKind = 'next' | 'back' | 'on'

/** Steps are counted from 0. */
export interface Arrow {
  readonly from: number
  readonly to: number
  readonly kind: ArrowKind
  readonly words?: string
}

/** An arrow that runs beside the boxes. Without a lane it has its words and no line. */
export interface Jump extends Arrow {
  readonly kind: 'back' | 'on'
  readonly first: number
  readonly last: number
  /** 0 is the innermost. */
  readonly lane?: number
}

export interface Arrows {
  /** The arrows to the next step, by the step that they leave. */
  readonly next: ReadonlyMap<number, Arrow>
  /** The other arrows, innermost lane first. */
  readonly jumps: readonly Jump[]
  readonly lanes: number
}

/** The most lanes: nobody could follow more lines side by side, so further arrows have words only. */
const mostLanes = 4

/** Sorts the arrows, and gives each jump the innermost lane that is free along its way. Once for each diagram. */
export const arrowsOf = memoisedByObject(({ arrows: given }: Flow): Arrows => {
  const arrows = given.map((arrow): Arrow => ({ ...arrow, kind: kindOf(arrow) }))
  const next = new Map(arrows.filter(({ kind }) => kind === 'next').map((arrow) => [arrow.from, arrow]))
  const taken: Jump[][] = []
  const jumps = arrows
    .flatMap(toJump)
    .sort((a, b) => a.last - a.first - (b.last - b.first) || a.first - b.first)
    .map((jump): Jump => {
      const free = taken.findIndex((lane) => lane.every((other) => jump.last < other.first || jump.first > other.last))
      const lane = free < 0 ? taken.length : free
      if (lane >= mostLanes) return jump
      taken[lane] = [...(taken[lane] ?? []), jump]
      return { ...jump, lane }
    })
  return { next, jumps, lanes: taken.length }
})

/** A line for each arrow that leaves a step for elsewhere, ordered by target. */
export function stepWords(flow: Flow, step: number): readonly string[] {
  return arrowsOf(flow)
    .jumps.filter(({ from }) => from === step)
    .sort((a, b) => a.to - b.to)
    .map((jump) => jumpWords(flow, jump))
}

/** `Settled: on to 7`: what an arrow to the next step says where no line shows whose words they are. Undefined without words. */
export function nextWords(flow: Flow, step: number): string | undefined {
  const next = arrowsOf(flow).next.get(step)
  return next?.words === undefined ? undefined : saidOfWay(next.words, `on to ${next.to + 1}`)
}

/**
 * `Then back to 1, Tackling`; `Or on to 5, Act`; `Then on to 5, Act` where it is the only way; `Not settled: back to
 * 4, Look into it`; `Not settled? Back to 4, Look into it`.
 */
function jumpWords(flow: Flow, { kind, from, to, words }: Jump): string {
  const target = `${to + 1}, ${flow.steps[to]?.label ?? ''}`
  const direction = kind === 'back' ? 'back to' : 'on to'
  if (words !== undefined) return saidOfWay(words, `${direction} ${target}`)
  const otherWay = flow.arrows.some((arrow) => arrow.from === from && arrow.to !== to)
  return `${kind === 'on' && otherWay ? 'Or' : 'Then'} ${direction} ${target}`
}

function saidOfWay(words: string, way: string): string {
  const said = capitalised(words)
  return /[?!.]$/.test(said) ? `${said} ${capitalised(way)}` : `${said}: ${way}`
}

const kindOf = ({ from, to }: { readonly from: number; readonly to: number }): ArrowKind =>
  to === from + 1 ? 'next' : to <= from ? 'back' : 'on'

function toJump(arrow: Arrow): readonly Jump[] {
  if (arrow.kind === 'next') return []
  return [{ ...arrow, kind: arrow.kind, first: Math.min(arrow.from, arrow.to), last: Math.max(arrow.from, arrow.to) }]
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
