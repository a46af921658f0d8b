/** Meeting notes, of an area or of a group. */

import { asCompared } from '../../blocks/compared-words.ts'
import { listed } from '../../diagnostics/listed.ts'
import { defineGetter } from '../../memory/define-getter.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { Action, MeetingNotes } from '../../model/meeting-notes.ts'
import type { FileReport } from '../findings/file-report.ts'
import { whyNotDated } from '../folder/dated-names.ts'
import { lookUp, type Shelf } from '../library/references.ts'
import { plainDialect } from '../markdown/placeholders.ts'
import type { ReadProse } from '../markdown/prose.ts'
import { sourceLines } from '../markdown/source-lines.ts'
import { readProse } from '../prose/read-prose.ts'
import type { SourceDocument } from '../reading/sources.ts'
import type { ActionSource, NotesSource } from '../schemas/source-types.generated.ts'
import { latestFirst } from './in-order.ts'
import { checkSections } from './notes-sections.ts'
import { parseDate } from './parse-values.ts'
import { checkRepeated } from './repeated-entries.ts'
import { checkSemicolons } from './semicolons.ts'
import { checkPeople } from './two-in-one.ts'

export interface ParsedNotes {
  readonly notes: MeetingNotes
  /** Whether their file is named by a date; where it is not, which is told, they were parsed for their mistakes alone. */
  readonly isDated: boolean
  readonly text: ReadProse<never>
}

/** The CAGs that notes may be about: those of the area, or none for a group. */
export type NotesOf = { readonly area: string; readonly cags: Shelf<unknown> } | { readonly group: string }

/** Findings go to `report`, which is of the file; what has faults is parsed with its stand-ins. */
export function parseNotes(
  id: string,
  { data, body, bodyLine }: SourceDocument<NotesSource>,
  of: NotesOf,
  images: ReadonlyMap<string, ImageFile>,
  report: FileReport,
): ParsedNotes {
  const source = sourceLines(report.file, body, bodyLine)
  // A draft may have only its headings yet.
  const proseReport = data.status === 'draft' ? report.without('heading/alone') : report
  const text = readProse<never>(source, plainDialect, images, proseReport)
  checkSections(text, bodyLine, report)
  checkCag(data, of, report)
  const isDated = whyNotDated(id) === undefined
  const met = isDated ? dateInName(id) : ''
  checkAgreement(met, data, report)
  checkNames('authors', data, report)
  const present = checkNames('present', data, report)
  checkNames('apologies', data, report)
  checkAbsent(data, present, report)
  checkActions(met, data, report)
  const { about, cag, agreed_on } = data
  const notes = {
    id,
    file: report.file,
    date: isDated ? dateOf(met) : noDate,
    title: data.title,
    status: data.status,
    authors: data.authors ?? [],
    present: data.present ?? [],
    apologies: data.apologies ?? [],
    actions: (data.actions ?? []).map(parseAction),
    quoted: data.quoted === true,
    links: text.links.map(({ path }) => path),
    ...(about !== undefined && { about }),
    ...(cag !== undefined && { cag }),
    ...(agreed_on !== undefined && { agreedOn: parseDate(agreed_on) }),
  }
  defineGetter(notes, 'body', text.blocks)
  return { text, notes, isDated }
}

/** The day in a file name, or the month where there are no two digits after it: `2010-10-12-x`, `2010-10-x`. */
const dateInName = (id: string): string => /^\d{4}-\d{2}(?:-\d{2}(?=-))?/.exec(id)?.[0] ?? ''

const dateOf = (written: string): MeetingNotes['date'] =>
  written.length === '2010-10'.length ? Temporal.PlainYearMonth.from(written) : Temporal.PlainDate.from(written)

/** Of notes that are shown nowhere. */
const noDate = Temporal.PlainYearMonth.from('2000-01')

/** Those that are shown, latest first. */
export const shownNotes = (parsed: readonly ParsedNotes[], drafts: boolean): readonly MeetingNotes[] =>
  parsed
    .flatMap(({ notes, isDated }) => (isDated && (drafts || notes.status !== 'draft') ? [notes] : []))
    .sort(latestFirst)

const parseAction = ({ action, owner, due, status }: ActionSource): Action => ({
  action,
  status,
  ...(owner !== undefined && { owner }),
  ...(due !== undefined && { due: parseDate(due) }),
})

function checkCag({ cag }: NotesSource, of: NotesOf, report: FileReport): void {
  if (cag === undefined) return
  if ('area' in of) lookUp(of.cags, cag, ['cag'], report)
  else
    report.error(
      'notes/cag-of-group',
      ['cag'],
      `These are notes of a group, which has no CAG "${cag}".`,
      'Take the line out, or move the file to the meetings of an area.',
    )
}

/** Checks the day of agreement. Both days stand in the content: which comes first does not depend on today. `met`: empty where it is not known. */
function checkAgreement(met: string, { agreed_on, status }: NotesSource, report: FileReport): void {
  if (agreed_on === undefined) return
  if (status !== 'agreed')
    report.error(
      'notes/agreed-on',
      ['agreed_on'],
      `The notes were agreed on ${agreed_on}, yet their status is "${status}".`,
      'Write "status: agreed", or take the date out.',
    )
  if (agreed_on.slice(0, met.length) < met)
    report.error(
      'notes/agreed-early',
      ['agreed_on'],
      `The notes were agreed on ${agreed_on}, before the meeting of ${met}.`,
      'Write the day on which they were agreed, or give the file the name of the day on which you met.',
    )
}

/** Actions are to be done after their meeting. */
function checkActions(met: string, { actions = [], agreed_on }: NotesSource, report: FileReport): void {
  const early = actions.flatMap(({ due }, index) =>
    due === undefined || due.slice(0, met.length) >= met ? [] : [{ due, index }],
  )
  const [first, ...others] = early
  // An agreement before the meeting says that the name of the file is wrong, and is told.
  if (first === undefined || (agreed_on !== undefined && agreed_on.slice(0, met.length) < met)) return
  report.warning(
    'notes/due-early',
    ['actions', first.index, 'due'],
    others.length === 0
      ? `This was to be done by ${first.due}, before the meeting of ${met}.`
      : `${early.length} of these actions were to be done before the meeting of ${met}: ${daysInWords(early.map(({ due }) => due))}.`,
    others.length === 0
      ? 'Look at the year, and write the day by which it is to be done.'
      : 'Look at the years, and at the date in the name of the file.',
  )
}

/** Each once; of many the first and the last. */
function daysInWords(all: readonly string[]): string {
  const days = [...new Set(all)].sort()
  return days.length > 5 ? `on days from ${days[0]} to ${days.at(-1)}` : `by ${listed(days)}`
}

/** Gives the names as they are compared. */
function checkNames(
  list: 'authors' | 'present' | 'apologies',
  { [list]: names }: NotesSource,
  report: FileReport,
): ReadonlySet<string> {
  checkSemicolons(names, [list], report)
  checkPeople(names, [list], report)
  return checkRepeated(names, [list], report)
}

/** `present`: the names of those who were there, as they are compared. */
function checkAbsent({ apologies = [] }: NotesSource, present: ReadonlySet<string>, report: FileReport): void {
  for (const [index, name] of apologies.entries()) {
    if (present.has(asCompared(name)))
      report.warning(
        'notes/present-and-absent',
        ['apologies', index],
        `"${name}" is named among those present and among those who sent apologies.`,
        'Take the name out of one of the two lists.',
      )
  }
}
