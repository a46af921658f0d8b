/** Generates a content folder with any number of areas and sheets, each with other words. */

import { type Chance, chanceFrom } from './chance.ts'
import { commonRoles, partnershipWith, regionalFund } from './generated-partnership.ts'
import { nameOfPlace, paragraph, sentence, step } from './generated-words.ts'

export interface ContentSize {
  readonly areas: number
  readonly sheets: number
  /** Another seed, other words. */
  readonly seed: number
}

/** The texts by their paths inside the folder, as `content/README.md` describes them. Days are seen from 2026-11-22. */
export function generatedContent({ areas, sheets, seed }: ContentSize): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['partnership.yaml', partnershipWith()],
    ['funding.yaml', regionalFund],
    ['roles.yaml', roles],
    ['cag-types/safer-stronger.yaml', cagType('Safer & Stronger', 1, ['npo', 'clo', 'police', 'fire', 'public'])],
    ['cag-types/health-people.yaml', cagType('Health & People', 2, ['npo', 'fire', 'health', 'public'])],
    ['venues/town-hall.yaml', 'name: Town Hall\naddress: Market Square\npostcode: ZZ1 1AA\n'],
  ])
  for (let index = 0; index < areas; index++) {
    const chance = chanceFrom(seed * 1_000_003 + index)
    const id = `area-${index + 1}`
    files.set(`areas/${id}/area.yaml`, area(chance, index))
    files.set(`areas/${id}/cags/safer-stronger.yaml`, cag(chance, 'first Tuesday'))
    files.set(`areas/${id}/cags/health-people.yaml`, cag(chance, 'third Thursday'))
  }
  for (let index = 0; index < sheets; index++) {
    const chance = chanceFrom(seed * 2_000_003 + index)
    files.set(`sheets/sheet-${index + 1}.md`, sheet(chance, index))
    files.set(`diagrams/diagram-${index + 1}.yaml`, diagram(chance))
  }
  return files
}

const roles = `${commonRoles}fire: { name: Fire Representative }
health: { name: Health Representative }
`

const cagType = (name: string, order: number, expect: readonly string[]): string =>
  `name: ${name}\norder: ${order}\nintroduction: "Officers who follow up issues:"\nexpect: [${expect.join(', ')}]\n`

const area = (chance: Chance, index: number): string => `name: ${nameOfPlace(chance)} ${index + 1}
example: true
summary: ${sentence(chance)}
wards: [${nameOfPlace(chance)}]
contact:
  phone: "01632 960${100 + (index % 900)}"
  purpose: venue details and dates for this area
officers:
${['npo', 'clo', 'police', 'health'].map((role) => `  - { role: ${role}, name: Example ${nameOfPlace(chance)} }`).join('\n')}
checked: 2026-11-01
`

const cag = (chance: Chance, meets: string): string =>
  `meets: ${meets}\nstarts: "${17 + chance.below(3)}:30"\nlasts: 2 hours\nvenue: town-hall\n`

function sheet(chance: Chance, index: number): string {
  const bullets = Array.from(
    { length: 4 },
    () => `- **${chance.pick(['Looking', 'Asking', 'Sharing', 'Working'])}** ${step(chance)}.`,
  )
  return `---
title: ${nameOfPlace(chance)}, what we do about ${chance.pick(['litter', 'noise', 'parking', 'speeding', 'lighting'])}
short_title: What we do
label: Information sheet
summary: ${sentence(chance)} ${sentence(chance)}
editions: [partnership, areas]
leaflet: [a4]
order: ${index + 1}
funding: [erdf]
updated: 2026-11-${String(1 + chance.below(20)).padStart(2, '0')}
---
## What this is about

${paragraph(chance, 2)}

${paragraph(chance, 2)}

## Who should come?

${paragraph(chance, 3)}

**Call {{ phone }} for {{ contact purpose }}.**

## What we will do

${sentence(chance)}

${bullets.join('\n')}

${sentence(chance)}

{{ overleaf }}

{{ diagram: diagram-${index + 1} }}

## Who to expect at a Safer & Stronger CAG

{{ who to expect: safer-stronger }}

## Who to expect at a Health & People CAG

{{ who to expect: health-people }}
`
}

const diagram = (chance: Chance): string => `title: How a report is dealt with
description: ${sentence(chance)}
steps:
${['tell', 'log', 'act', 'answer'].map((id) => `  - { id: ${id}, label: ${id[0]?.toUpperCase()}${id.slice(1)}, text: ${step(chance)} }`).join('\n')}
then: [[tell, log], [log, act], [act, answer], [answer, tell]]
`
