/** Flow diagrams of two, seven and twelve steps, with ways back and words on arrows. */

import type { Chance } from './chance.ts'
import { step } from './generated-words.ts'

export const variedDiagrams = (chance: Chance): readonly (readonly [string, string])[] =>
  [2, 7, 12].map((steps) => [`diagrams/steps-${steps}.yaml`, diagram(chance, steps)] as const)

function diagram(chance: Chance, count: number): string {
  const ids = Array.from({ length: count }, (_, index) => `step-${index + 1}`)
  const steps = ids.map((id, index) => `  - { id: ${id}, label: Step ${index + 1}, text: "${step(chance)}" }`)
  const ahead = ids
    .slice(1)
    .map((id, index) => `  - [${ids[index]}, ${id}${index % 4 === 1 ? ', when all agree' : ''}]`)
  const back = count > 2 ? [`  - [${ids.at(-1)}, ${ids[0]}]`, `  - [${ids[4]}, ${ids[2]}, not settled]`] : []
  return `title: How it goes in ${count} steps
description: Each step leads to the next.
steps:
${steps.join('\n')}
then:
${[...ahead, ...back].join('\n')}
${count === 7 ? 'source: reconstructed\n' : ''}`
}
