/** The rules of clear print, and all that a document breaks of them. */

import type { TypesetDocument } from '../typeset/lines/page.ts'
import { capitals } from './capitals.ts'
import { contrast } from './contrast.ts'
import { leading } from './leading.ts'
import { leastSize } from './least-size.ts'
import { lineLength } from './line-length.ts'
import type { ClearPrintRule, Limits } from './rule.ts'
import { upright } from './upright.ts'

export const clearPrintRules: readonly ClearPrintRule[] = [leastSize, leading, lineLength, upright, capitals, contrast]

/** Breaches like `least size: page 1, "Version of 1 November 2026" is 11 pt, and 12 is the least.` Empty where every rule is kept. */
export const breachesOf = (document: TypesetDocument, limits: Limits): readonly string[] =>
  clearPrintRules.flatMap(({ name, check }) => check(document, limits).map((breach) => `${name}: ${breach}`))
