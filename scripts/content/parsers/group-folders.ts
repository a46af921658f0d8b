/** Everything under groups/: each group with its notes. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Group } from '../../model/group.ts'
import { FileReport } from '../findings/file-report.ts'
import { type LoadSettings, RecallWithFindings } from '../folder/recall.ts'
import type { Library } from '../library/library.ts'
import { circles } from '../library/references.ts'
import type { Sources } from '../reading/sources.ts'
import { parseGroup } from './group.ts'
import { type ParsedNotes, parseNotes, shownNotes } from './notes.ts'

export interface ParsedGroup {
  readonly id: string
  /** Undefined where group.yaml has faults of its own; the notes are parsed all the same. */
  readonly group: Group | undefined
  /** Drafts among them. */
  readonly notes: readonly ParsedNotes[]
}

export function parseGroups(
  sources: Sources,
  library: Library,
  { drafts, memory }: LoadSettings,
  findings: Finding[],
): readonly ParsedGroup[] {
  const groupNotes = sources.notes.filter(({ file }) => file.startsWith('groups/'))
  const notesById = Map.groupBy(groupNotes, ({ ids }) => ids[0])
  const sourceById = new Map(sources.group.map((source) => [source.ids[0], source]))
  const parsed = [...(library.groups.known ?? [])].map((id): ParsedGroup => {
    const notes = (notesById.get(id) ?? []).map((source) =>
      notesParsed.once(
        memory,
        source.file,
        () => [source, library.images],
        findings,
        (own) =>
          parseNotes(source.ids[1] ?? '', source, { group: id }, library.images, new FileReport(source.file, own)),
      ),
    )
    const source = sourceById.get(id)
    const report = new FileReport(source?.file ?? '', findings)
    return { id, notes, group: source && parseGroup(id, source.data, shownNotes(notes, drafts), library, report) }
  })
  checkParents(
    parsed.flatMap(({ group }) => group ?? []),
    findings,
  )
  return parsed
}

const notesParsed = new RecallWithFindings<ParsedNotes>()

function checkParents(parsed: readonly Group[], findings: Finding[]): void {
  const groups = new Map(parsed.map((group) => [group.id, group]))
  for (const circle of circles(groups.keys(), (id) => groups.get(id)?.parent)) {
    const [first = ''] = circle
    new FileReport(groups.get(first)?.file ?? '', findings).error(
      'group/parent-circle',
      ['parent'],
      `The groups report to each other in a circle: ${circle.join(' → ')}.`,
      'Take "parent" out of the group at the top.',
    )
  }
}
