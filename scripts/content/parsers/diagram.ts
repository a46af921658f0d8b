/** diagrams/<diagram>.yaml: steps and arrows, which must be connected. */

import type { Diagram } from '../../model/diagram.ts'
import type { FileReport } from '../findings/file-report.ts'
import { didYouMean } from '../names/closest.ts'
import type { DiagramSource } from '../schemas/source-types.generated.ts'

export function parseDiagram(id: string, source: DiagramSource, report: FileReport): Diagram {
  const places = new Map<string, number>()
  for (const [index, step] of source.steps.entries()) {
    if (places.has(step.id))
      report.error(
        'diagram/step-twice',
        ['steps', index, 'id'],
        `Two steps are called "${step.id}".`,
        'Give each step an id of its own; the arrows go by it.',
      )
    else places.set(step.id, index)
  }
  const arrows = parseArrows(source, places, report)
  const apart = source.steps.find((_, index) => !reached(source.steps.length, arrows).has(index))
  // With words on it, a way back to the same step is meant.
  const toItself = source.then.findIndex(([from, to, words]) => from === to && words === undefined && places.has(from))
  const [own] = source.then[toItself] ?? []
  if (apart !== undefined && arrows.length === source.then.length && places.size === source.steps.length)
    report.error(
      'diagram/apart',
      own === undefined ? ['then'] : ['then', toItself],
      `No arrows lead from the first step to "${apart.label}", so the diagram falls apart.`,
      own === undefined
        ? `Add an arrow to or from ${apart.id} under "then".`
        : `This arrow leads from "${own}" to itself. Perhaps it was meant as [${own}, ${apart.id}].`,
    )
  else if (own !== undefined)
    report.warning(
      'diagram/arrow-to-itself',
      ['then', toItself],
      `This arrow leads from "${own}" back to "${own}" itself.`,
      `Write the step that it leads to: [${own}, …]. If it is meant so, say on it when: [${own}, ${own}, words on the arrow].`,
    )
  return {
    id,
    file: report.file,
    title: source.title,
    description: source.description.trim().replaceAll(/\s+/g, ' '),
    steps: source.steps.map(({ label, text }) => ({ label, ...(text !== undefined && { text }) })),
    arrows,
    reconstructed: source.source === 'reconstructed',
  }
}

function parseArrows(
  source: DiagramSource,
  places: ReadonlyMap<string, number>,
  report: FileReport,
): Diagram['arrows'] {
  const drawn = new Set<string>()
  return source.then.flatMap(([from, to, words], index) => {
    const ends = [from, to].map((step, end) => {
      const place = places.get(step)
      // Where two steps have one id, the second may be meant.
      if (place === undefined && places.size === source.steps.length)
        report.error(
          'diagram/unknown-step',
          ['then', index, end],
          `There is no step "${step}".`,
          idByLabel(source, step) ?? didYouMean(step, [...places.keys()]),
        )
      return place
    })
    const [start, end] = ends
    if (start === undefined || end === undefined) return []
    if (drawn.has(`${from} ${to}`))
      report.error(
        'diagram/arrow-twice',
        ['then', index],
        `The arrow from "${from}" to "${to}" is there twice.`,
        'Take one of them out.',
      )
    drawn.add(`${from} ${to}`)
    return [{ from: start, to: end, ...(words !== undefined && { words }) }]
  })
}

/** `Voted on` of a step that has this on it. */
function idByLabel({ steps }: DiagramSource, label: string): string | undefined {
  const id = steps.find((step) => step.label.toLowerCase() === label.toLowerCase())?.id
  return id === undefined ? undefined : `Arrows go by the id of a step: write ${id}.`
}

/** The steps that are connected with the first, whichever way the arrows point. */
function reached(steps: number, arrows: Diagram['arrows']): ReadonlySet<number> {
  const seen = new Set([0])
  for (let round = 0; round < steps; round += 1) {
    for (const { from, to } of arrows) {
      if (seen.has(from)) seen.add(to)
      if (seen.has(to)) seen.add(from)
    }
  }
  return seen
}
