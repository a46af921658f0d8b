/**
 * Twelve upright stars at the hours of a clock on a flag half as wide again as it is high.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, annex I; Regulation (EU) 821/2014, article 3 and annex II.
 */

import { circleRadius, emblemHeight, innerRatio, middle, starCentres, starRadius } from '../emblem.ts'
import type { SeenEmblem } from '../find-emblems.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemsOf } from '../seen-print.ts'
import type { Star } from '../star.ts'

export const emblemGeometry: FundingRule = {
  id: 'funding/emblem-geometry',
  sources: sourcesByRuleSet('annex I', 'article 3'),
  page: ({ emblems }) => emblems.flatMap(({ emblem }) => geometryFaults(emblem)),
  print: (print) => emblemsOf(print).flatMap(({ emblem }) => geometryFaults(emblem)),
}

/** Of each measure: more than any writer of files rounds, less than anybody sees. */
const leeway = 0.005
/** Degrees. */
const leastTurn = 1

/** One sentence a kind of fault. */
function geometryFaults({ flag, stars }: SeenEmblem): readonly string[] {
  const ratio = (flag.right - flag.left) / (flag.bottom - flag.top)
  const faults: string[] = []
  if (isOff(ratio, 1.5))
    faults.push(`The emblem is ${rounded(ratio)} times as wide as it is high, instead of 1.5 times.`)
  if (stars.length !== 12) faults.push(`The emblem has ${stars.length} stars instead of 12.`)
  const turned = stars.filter(({ turn }) => Math.abs(turn) > leastTurn).length
  if (turned > 0) faults.push(some(turned, 'does', 'do', 'not point straight up'))
  const wrong = stars.filter((star) => isMisshapen(star)).length
  if (wrong > 0) faults.push(some(wrong, 'has', 'have', 'the wrong shape or size'))
  const astray = stars.filter((star) => !isInPlace(star)).length
  if (astray > 0) faults.push(some(astray, 'does', 'do', 'not stand at an hour of the clock'))
  return faults
}

const isOff = (value: number, wanted: number): boolean => Math.abs(value / wanted - 1) > leeway

const isMisshapen = ({ radius, inner, unevenness }: Star): boolean =>
  isOff(radius, starRadius) || isOff(inner, innerRatio) || unevenness > 2 * leeway

function isInPlace({ x, y }: Star): boolean {
  const nearest = Math.min(...starCentres.map((centre) => Math.hypot(centre.x - x, centre.y - y)))
  const reach = Math.hypot(x - middle.x, y - middle.y)
  return nearest <= leeway * emblemHeight && !isOff(reach, circleRadius)
}

const some = (count: number, one: string, more: string, what: string): string =>
  count === 1 ? `A star of the emblem ${one} ${what}.` : `${count} stars of the emblem ${more} ${what}.`
const rounded = (value: number): string => String(Math.round(value * 1000) / 1000)
