/** Notes of a meeting: with lists, tables, quotations, and actions in every state. */

import type { Chance } from './chance.ts'
import { paragraph, sentence } from './generated-words.ts'

const statuses = ['published', 'agreed']
/** Each state with its due day: none is before the meeting. */
const states = { open: '2026-11-15', done: '2026-12-15', dropped: '2027-01-15' }

export function variedNotes(chance: Chance, index: number): string {
  const status = statuses[index % statuses.length] ?? 'published'
  const actions = Object.entries(states).map(
    ([state, due]) => `  - { action: "${sentence(chance)}", owner: NPO, due: ${due}, status: ${state} }`,
  )
  return `---
title: Notes of meeting ${index + 1}
status: ${status}
${status === 'agreed' ? 'agreed_on: 2026-11-18\n' : ''}authors: [Example Author]
present: [Example Author, Example Resident]
actions:
${actions.join('\n')}
---
## Background

${paragraph(chance, 3)}

## Discussion

${sentence(chance)}

${Array.from({ length: 3 + chance.below(4) }, () => `- ${sentence(chance)}`).join('\n')}

### Figures

| Concern | Before | Now |
| --- | --- | --- |
${Array.from({ length: 2 + chance.below(8) }, (_, row) => `| Row ${row + 1} | ${chance.below(60)} | ${chance.below(60)} |`).join('\n')}

> ${sentence(chance)}

## Next steps

1. ${sentence(chance)}
2. ${sentence(chance)}

${paragraph(chance, 1 + chance.below(6))}
`
}
