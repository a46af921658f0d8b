/** Information sheets of every kind: one in all formats, one with every mark a text may hold, one for areas alone. */

import type { Chance } from './chance.ts'
import { paragraph, sentence } from './generated-words.ts'

export const variedSheets = (chance: Chance): readonly (readonly [string, string])[] => [
  ['sheets/in-every-format.md', inEveryFormat(chance)],
  ['sheets/marks.md', marks(chance)],
  ['sheets/dates-and-officers.md', datesAndOfficers(chance)],
]

const head = (fields: readonly string[]): string => `---\n${fields.join('\n')}\nupdated: 2026-11-01\n---\n`

const inEveryFormat = (chance: Chance): string => `${head([
  'title: What is a Community Action Group (CAG)?',
  'short_title: What is a CAG?',
  'label: Information sheet',
  `summary: ${sentence(chance)}`,
  'editions: [partnership, areas]',
  'leaflet: [a4, a4-large-print, a5-booklet, a3-poster, a4-poster]',
  'funding: [erdf]',
])}## What it is for

${paragraph(chance, 2)}

## Who should come?

Anyone who lives here: there is nothing to fill in.

**Call {{ phone }} for {{ contact purpose }}.**

## What it does

${sentence(chance)}

- **asks** ${sentence(chance)}
- **answers** ${sentence(chance)}

{{ overleaf }}

{{ diagram: steps-7 }}

## Who to expect at a Safer & Stronger CAG

{{ who to expect: safer-stronger }}

## Who to expect at a Health & People CAG

{{ who to expect: health-people }}
`

const marks = (chance: Chance): string => `${head([
  'title: Marks of every kind',
  'label: Example sheet',
  `summary: ${sentence(chance)}`,
  'editions: [partnership]',
  'leaflet: [a4-large-print, a5-booklet]',
  'funding: [erdf, lottery]',
])}## A section

Words may be **bold**, *slanted* or ***both***. See [our groups](/groups/), [this section](#a-section), [the far side](https://www.example.org/) or [a letter](mailto:hello@example.org).

1. ${sentence(chance)}
2. ${sentence(chance)}
   - ${sentence(chance)}
   - ${sentence(chance)}

### A smaller section

| Street | Lamps | What is said |
| --- | --- | --- |
| Quay Street | 12 | ${sentence(chance)} |
| Net Lane | 7 | ${sentence(chance)} |

#### The smallest section

> ${sentence(chance)}
>
> - ${sentence(chance)}

![A plan of the streets](images/plan.svg)

${paragraph(chance, 3)}

{{ diagram: steps-12 }}

{{ diagram: steps-2 }}
`

const datesAndOfficers = (chance: Chance): string => `${head([
  'title: Coming to a meeting',
  'label: Information sheet',
  `summary: ${sentence(chance)}`,
  'editions: [areas]',
  'leaflet: [a4, a5-booklet]',
  'funding: []',
])}## Before you come

${paragraph(chance, 1)}

**Call {{ phone }} for {{ contact purpose }}.**

## The next meetings in {{ area }}

{{ meetings }}

{{ overleaf }}

## Whom to ask

{{ officers }}
`
