/** Meeting notes, of an area or of a group. */

import type { ImageFile } from '../model/image-file.ts'
import type { Action, MeetingNotes } from '../model/meeting-notes.ts'
import type { FileReport } from './file-report.ts'
import { parseDate } from './parse-values.ts'
import { plainDialect } from './placeholders.ts'
import type { ReadProse } from './prose.ts'
import { readProse } from './prose-blocks.ts'
import { lookUp, type Shelf } from './references.ts'
import { sectionHeadings } from './section-headings.ts'
import { sourceLines } from './source-lines.ts'
import type { ActionSource, NotesSource } from './source-types.generated.ts'
import type { SourceDocument } from './sources.ts'

export interface ParsedNotes {
  readonly notes: MeetingNotes
  readonly text: ReadProse<never>
}

/** Which CAGs notes may be about: the area's; undefined for a group, which has none. */
export type NotesOf = { readonly area: string; readonly cags: Shelf<unknown> } | { readonly group: string }

export function parseNotes(
  id: string,
  { data, body, bodyLine }: SourceDocument<NotesSource>,
  of: NotesOf,
  images: ReadonlyMap<string, ImageFile>,
  report: FileReport,
): ParsedNotes {
  const source = sourceLines(report.file, body, bodyLine)
  const text = readProse<never>(source, plainDialect, images, report)
  checkHeadings(sectionHeadings(text.blocks), bodyLine, report)
  if (data.cag !== undefined) {
    if ('area' in of) lookUp(of.cags, data.cag, ['cag'], report)
    else
      report.error(
        'notes/cag-of-group',
        ['cag'],
        `These are notes of a group, which has no CAG "${data.cag}".`,
        'Take the line out, or move the file to the meetings of an area.',
      )
  }
  if (data.agreed_on !== undefined && data.status !== 'agreed')
    report.error(
      'notes/agreed-on',
      ['agreed_on'],
      `The notes were agreed on ${data.agreed_on}, yet their status is "${data.status}".`,
      'Write "status: agreed", or take the date out.',
    )
  checkAgreement(id, data, report)
  checkAttendance(data, report)
  const { about, cag, agreed_on } = data
  return {
    text,
    notes: {
      id,
      file: report.file,
      date: dateOfName(id),
      title: data.title,
      status: data.status,
      authors: data.authors ?? [],
      present: data.present ?? [],
      apologies: data.apologies ?? [],
      actions: (data.actions ?? []).map(parseAction),
      quoted: data.quoted === true,
      body: text.blocks,
      ...(about !== undefined && { about }),
      ...(cag !== undefined && { cag }),
      ...(agreed_on !== undefined && { agreedOn: parseDate(agreed_on) }),
    },
  }
}

/** Two digits after the month are a day: `2010-10-12-x`. A month stays a month. */
function dateOfName(id: string): MeetingNotes['date'] {
  const [, month = '', day] = /^(\d{4}-\d{2})-(?:(\d{2})-)?/.exec(id) ?? []
  return day === undefined ? Temporal.PlainYearMonth.from(month) : Temporal.PlainDate.from(`${month}-${day}`)
}

const parseAction = ({ action, owner, due, status }: ActionSource): Action => ({
  action,
  status,
  ...(owner !== undefined && { owner }),
  ...(due !== undefined && { due: parseDate(due) }),
})

/** Both days stand in the content: which comes first does not hang on today. */
function checkAgreement(id: string, { agreed_on }: NotesSource, report: FileReport): void {
  if (agreed_on === undefined) return
  const met = dateOfName(id).toString()
  if (agreed_on.slice(0, met.length) < met)
    report.error(
      'notes/agreed-early',
      ['agreed_on'],
      `The notes were agreed on ${agreed_on}, before the meeting of ${met}.`,
      'Write the day on which they were agreed, or give the file the name of the day on which you met.',
    )
}

function checkAttendance({ present = [], apologies = [] }: NotesSource, report: FileReport): void {
  if (apologies.length === 0) return
  const there = new Set(present.map((name) => name.trim().toLowerCase()))
  for (const [index, name] of apologies.entries()) {
    if (there.has(name.trim().toLowerCase()))
      report.warning(
        'notes/present-and-absent',
        ['apologies', index],
        `"${name}" is named among those present and among those who sent apologies.`,
        'Take the name out of one of the two lists.',
      )
  }
}

/** Case and a final colon are free. */
function checkHeadings(headings: readonly string[], bodyLine: number, report: FileReport): void {
  const plain = headings.map((heading) => heading.toLowerCase().replace(/\s*:$/, ''))
  const [discussion, steps] = [plain.indexOf('discussion'), plain.indexOf('next steps')]
  const tell = (message: string, hint: string) => {
    const span = { line: bodyLine, column: 1, endLine: bodyLine, endColumn: 1 }
    report.errorAt('notes/headings', span, message, hint)
  }
  if (discussion === -1) tell('The notes have no section "Discussion".', 'Write "## Discussion" above what was said.')
  if (steps === -1) tell('The notes have no section "Next steps".', 'Write "## Next steps" above what is to be done.')
  if (discussion !== -1 && steps !== -1 && steps < discussion)
    tell('"Next steps" stands before "Discussion".', 'Put the discussion first.')
}
