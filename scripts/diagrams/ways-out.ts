/** The words for the arrows that leave a step for elsewhere: a paragraph for each, below each other. */

import { type Flow, stepWords } from './arrows.ts'
import type { DiagramLines, DiagramText } from './diagram-layout.ts'

/** The lines of each paragraph. */
export type WaysOut = readonly (readonly string[])[]

/** `width`: that of a line, in the unit of the diagram; none where a step only leads to the next. */
export const waysOutOf = (flow: Flow, step: number, text: DiagramText, width: number): WaysOut =>
  stepWords(flow, step).map((words) => text.lines(words, 'words', width))

/** `x`, `y`: where the first line begins. */
export const placedWays = (ways: WaysOut, x: number, y: number, leading: number): readonly DiagramLines[] =>
  ways.map((lines, index) => {
    const above = ways.slice(0, index).flat().length
    return { role: 'words', x, y: y + above * leading, lines }
  })
