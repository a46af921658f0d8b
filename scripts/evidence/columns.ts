/** The columns of the evidence, the same in a table for spreadsheets as in a report. */

import type { ShownEmblem } from '../funding/shown.ts'
import { commandOf, type EvidenceRow, type Origin, sourcesOf } from './evidence.ts'

interface Column {
  readonly title: string
  readonly cell: (row: EvidenceRow, origin: Origin) => string
}

/** Between several things in one cell. */
const together = (parts: readonly string[]): string => parts.join(' | ')

const emblemCell = (of: (emblem: ShownEmblem) => string | number | undefined) => {
  return ({ shown: { emblem } }: EvidenceRow): string => String((emblem && of(emblem)) ?? '')
}

export const columns: readonly Column[] = [
  { title: 'File', cell: ({ due }) => due.address },
  { title: 'Kind', cell: ({ due }) => due.kind },
  { title: 'Result', cell: ({ result }) => result },
  { title: 'Fund', cell: ({ due }) => together(due.funding.map(({ fund }) => fund)) },
  { title: 'Rule set', cell: ({ due }) => together(due.funding.map(({ rules }) => rules)) },
  { title: 'Laid down in', cell: (row) => together(sourcesOf(row)) },
  { title: 'Words found', cell: ({ shown }) => together(shown.words) },
  { title: 'Emblem', cell: emblemCell(({ artwork }) => artwork) },
  { title: 'Where', cell: emblemCell(({ place }) => place) },
  { title: 'Left (mm)', cell: emblemCell(({ left }) => left) },
  { title: 'Top (mm)', cell: emblemCell(({ top }) => top) },
  { title: 'Width (mm)', cell: emblemCell(({ width }) => width) },
  { title: 'Height (mm)', cell: emblemCell(({ height }) => height) },
  { title: 'Remarks', cell: ({ remarks }) => together(remarks) },
  { title: 'SHA-256', cell: ({ sha256 = '' }) => sha256 },
  { title: 'Built by', cell: (_, origin) => commandOf(origin) },
  { title: 'Day', cell: (_, { day }) => day },
  { title: 'Program version', cell: (_, { version }) => version },
  { title: 'Content SHA-256', cell: (_, { content }) => content },
  { title: 'Commit', cell: (_, { commit = '' }) => commit },
]

/** The heads, then a line a file. */
export const evidenceTable = (rows: readonly EvidenceRow[], origin: Origin): readonly (readonly string[])[] => [
  columns.map(({ title }) => title),
  ...rows.map((row) => columns.map(({ cell }) => cell(row, origin))),
]
