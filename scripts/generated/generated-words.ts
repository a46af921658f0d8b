/** Sentences such as a partnership writes, put together from parts. */

import type { Chance } from './chance.ts'

const firsts =
  'Lantern Copper Thistle Barrow Heron Otter Bramble Cobble Harrow Juniper Linnet Orchard Quarry Sorrel'.split(' ')
const seconds = 'Green Cross Yard Row Fields Bank Gate Bridge Meadow Corner Hollow Rise Wharf Moor'.split(' ')
const who = [
  'residents',
  'ward councillors',
  'officers from street services',
  'the allotment society',
  'the friends of the park',
  'two local traders',
  'the library staff',
  'members of the public',
  'the youth workers',
  'a parent from the primary school',
]
const issues = [
  'parking at school times',
  'litter behind the shops',
  'street lights that have failed',
  'speeding traffic',
  'noise late in the evening',
  'overgrown hedges across the pavement',
  'the broken dropped kerb',
  'flooding at the low end',
  'empty homes',
  'rough ground on the cycle path',
]
const deeds = [
  'walk the area together',
  'put up a notice',
  'send a written reply',
  'ask for a price',
  'arrange a clean-up day',
  'cut back the shrubs',
  'paint the lines again',
  'share the figures',
  'visit each household',
  'bring a plan for discussion',
]
const whens = [
  'before Christmas',
  'in the new year',
  'within six weeks',
  'at the next meeting',
  'over the summer',
  'by 6pm on the day',
]

const street = (chance: Chance): string =>
  `${chance.pick(firsts)} ${chance.pick(['Street', 'Road', 'Lane', 'Close', 'Avenue', 'Terrace'])}`

/** `Heron Wharf` */
export const nameOfPlace = (chance: Chance): string => `${chance.pick(firsts)} ${chance.pick(seconds)}`

const clauses: readonly ((chance: Chance) => string)[] = [
  (chance) => `${chance.pick(who)} told us about ${chance.pick(issues)} near ${street(chance)}`,
  (chance) => `we will ${chance.pick(deeds)} and ${chance.pick(deeds)} ${chance.pick(whens)}`,
  (chance) => `there were ${2 + chance.below(58)} reports of ${chance.pick(issues)} in the last quarter`,
  (chance) =>
    `${chance.pick(who)} and ${chance.pick(who)} asked the council to ${chance.pick(deeds)} on ${street(chance)}`,
  (chance) => `the cost of dealing with ${chance.pick(issues)} is put at £${2 + chance.below(90)}00`,
]

const clause = (chance: Chance): string => clauses[chance.below(clauses.length)]?.(chance) ?? ''

/** Without a colon, so that it may stand in YAML as it is. */
export function sentence(chance: Chance): string {
  const said = clause(chance)
  return `${said[0]?.toUpperCase()}${said.slice(1)}.`
}

/** So many sentences in one line. */
export const paragraph = (chance: Chance, sentences: number): string =>
  Array.from({ length: sentences }, () => sentence(chance)).join(' ')

/** What somebody does, without a full stop: a step of a diagram, an item of a list. */
export const step = (chance: Chance): string =>
  `${chance.pick(issues)} that ${chance.pick(who)} see near ${street(chance)}`
