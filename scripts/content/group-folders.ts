/** Everything under groups/: each group with its notes. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Group } from '../model/group.ts'
import { FileReport } from './file-report.ts'
import { parseGroup } from './group.ts'
import { latestFirst } from './in-order.ts'
import type { Library } from './library.ts'
import { type ParsedNotes, parseNotes } from './notes.ts'
import { circles } from './references.ts'
import type { Sources } from './sources.ts'

export interface ParsedGroup {
  readonly group: Group
  /** Drafts among them. */
  readonly notes: readonly ParsedNotes[]
}

export function parseGroups(
  sources: Sources,
  library: Library,
  drafts: boolean,
  findings: Finding[],
): readonly ParsedGroup[] {
  const notes = Map.groupBy(
    sources.notes.filter(({ file }) => file.startsWith('groups/')),
    ({ ids }) => ids[0],
  )
  const parsed = sources.group.map(({ ids: [id = ''], data, file }): ParsedGroup => {
    const ownNotes = (notes.get(id) ?? []).map((source) =>
      parseNotes(source.ids[1] ?? '', source, { group: id }, library.images, new FileReport(source.file, findings)),
    )
    const shown = ownNotes.map((each) => each.notes).filter(({ status }) => drafts || status !== 'draft')
    return {
      group: parseGroup(id, data, shown.sort(latestFirst), library, new FileReport(file, findings)),
      notes: ownNotes,
    }
  })
  const groups = new Map(parsed.map(({ group }) => [group.id, group]))
  for (const circle of circles(groups.keys(), (id) => groups.get(id)?.parent)) {
    const [first = ''] = circle
    new FileReport(groups.get(first)?.file ?? '', findings).error(
      'group/parent-circle',
      ['parent'],
      `The groups report to each other in a circle: ${circle.join(' → ')}.`,
      'Take "parent" out of the group at the top.',
    )
  }
  return parsed
}
