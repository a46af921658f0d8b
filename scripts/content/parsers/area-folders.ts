/** Parses everything in areas/: each area with its text, its CAGs and its notes. */

import type { Finding } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
import type { Area } from '../../model/area.ts'
import { FileReport } from '../findings/file-report.ts'
import { type LoadSettings, RecallWithFindings } from '../folder/recall.ts'
import { entryOn } from '../library/kept-library.ts'
import type { Library } from '../library/library.ts'
import { circles } from '../library/references.ts'
import { sourceLines } from '../markdown/source-lines.ts'
import { closest } from '../names/closest.ts'
import type { Sources } from '../reading/sources.ts'
import { parseArea } from './area.ts'
import { parseCag } from './cag.ts'
import { checkAboutEmail } from './email-placeholders.ts'
import { byOrder } from './in-order.ts'
import { type NotesOf, type ParsedNotes, parseNotes, shownNotes } from './notes.ts'
import { readWrittenText, type WrittenText } from './written-text.ts'

export interface ParsedArea {
  readonly id: string
  /** Undefined where area.yaml itself has faults; the rest of the folder is parsed all the same. */
  readonly area: Area | undefined
  readonly about: WrittenText | undefined
  /** The notes, with drafts. */
  readonly notes: readonly ParsedNotes[]
}

export function parseAreas(
  sources: Sources,
  library: Library,
  options: LoadSettings,
  findings: Finding[],
): readonly ParsedArea[] {
  const folders = new AreaFolders(sources, library, options, findings)
  const parsed = [...(library.areas.known ?? [])].map((id) => folders.parse(id))
  const areas = parsed.flatMap(({ area }) => area ?? [])
  checkCircles(areas, findings)
  checkNames(areas, findings)
  return parsed
}

function checkNames(areas: readonly Area[], findings: Finding[]): void {
  const named = new Map<string, Area>()
  for (const area of areas) {
    const name = area.name.trim().toLowerCase()
    const other = named.get(name)
    if (other)
      new FileReport(area.file, findings).warning(
        'area/same-name',
        ['name'],
        `"${area.name}" is the name of the area in areas/${other.id}, too.`,
        'Give one of them another name, so that people can tell them apart.',
      )
    else named.set(name, area)
  }
}

class AreaFolders {
  readonly #library: Library
  readonly #options: LoadSettings
  readonly #findings: Finding[]
  readonly #areas: ReadonlyMap<string | undefined, Sources['area'][number]>
  readonly #abouts: ReadonlyMap<string | undefined, Sources['about'][number]>
  readonly #cags: ReadonlyMap<string | undefined, Sources['cag']>
  readonly #notes: ReadonlyMap<string | undefined, Sources['notes']>

  constructor(sources: Sources, library: Library, options: LoadSettings, findings: Finding[]) {
    this.#library = library
    this.#options = options
    this.#findings = findings
    this.#areas = new Map(sources.area.map((source) => [source.ids[0], source]))
    this.#abouts = new Map(sources.about.map((source) => [source.ids[0], source]))
    this.#cags = Map.groupBy(sources.cag, ({ ids }) => ids[0])
    const areaNotes = sources.notes.filter(({ file }) => file.startsWith('areas/'))
    this.#notes = Map.groupBy(areaNotes, ({ ids }) => ids[0])
  }

  parse(id: string): ParsedArea {
    const [source, about] = [this.#areas.get(id), this.#abouts.get(id)]
    const [cags, notes] = [this.#cags.get(id) ?? [], this.#notes.get(id) ?? []]
    const { drafts, memory } = this.#options
    const files = { source, about, cags, notes }
    const parts = () => [drafts, source, about, ...cags, ...notes]
    // Most changes leave the library as it is; after others only what this area sees of it matters.
    return areasParsed.once(
      memory,
      id,
      () => [this.#library, ...parts()],
      this.#findings,
      (findings) =>
        areasOfWhatTheySee.once(
          memory,
          id,
          () => [...parts(), ...this.#seenBy(id, files)],
          findings,
          (own) => this.#area(id, files, own),
        ),
    )
  }

  #area(
    id: string,
    { source, about: written, cags: groups, notes: texts }: AreaFiles,
    findings: Finding[],
  ): ParsedArea {
    const library = this.#library
    const reportOn = (file: string) => new FileReport(file, findings)
    const about = written && aboutText(written, library, reportOn(written.file))
    const cags = groups.flatMap(({ ids, data, file }) => parseCag(ids[1] ?? '', data, library, reportOn(file)) ?? [])
    const notes = this.#notesOf(id, texts, findings)
    const shown = shownNotes(notes, this.#options.drafts)
    const parts = { about, cags: cags.sort((a, b) => byOrder(a.type, b.type)), notes: shown }
    const area = source && parseArea(id, source.data, parts, library, reportOn(source.file))
    if (area && about) checkAboutEmail(area, about, library.partnership, reportOn(`areas/${id}/about.md`))
    return { id, area, about, notes }
  }

  /** What the files of an area depend on in the library: other changes need no parsing. */
  #seenBy(id: string, { source, about, cags }: AreaFiles): readonly unknown[] {
    const { partnership, images, roles, venues, cagTypes, diagrams, areas, areaCags } = this.#library
    const seen: unknown[] = [partnership, images, [...(areaCags.get(id) ?? [])].join(' ')]
    for (const { role } of source?.data.officers ?? []) seen.push(entryOn(roles, role))
    if (source?.data.succeeded_by !== undefined) seen.push(areas.known)
    if (about) seen.push(diagrams.known, cagTypes.known)
    for (const { ids, data } of cags) {
      seen.push(entryOn(cagTypes, ids[1] ?? ''))
      for (const { venue } of [data, ...(data.dates ?? [])]) if (venue !== undefined) seen.push(entryOn(venues, venue))
    }
    return seen
  }

  /** Of an area: a CAG whose file name is misspelt, which is told, counts under the one it is meant to have as well. */
  #namesOfCags(id: string): ReadonlySet<string> {
    const { areaCags, cagTypes } = this.#library
    const names = areaCags.get(id) ?? new Set<string>()
    const { known } = cagTypes
    if (known === undefined) return names
    const meant = Array.from(names).flatMap((name) => (known.has(name) ? [] : (closest(name, known) ?? [])))
    return meant.length === 0 ? names : new Set([...names, ...meant])
  }

  /** What notes depend on in the library: the pictures and the area's CAGs. Other changes need no parsing. */
  #notesOf(id: string, texts: Sources['notes'], findings: Finding[]): readonly ParsedNotes[] {
    const types = this.#namesOfCags(id)
    const { images } = this.#library
    const of: NotesOf = {
      area: id,
      cags: { noun: `CAG in areas/${id}/cags called`, values: new Map<string, never>(), known: types },
    }
    const key = [...types].join(' ')
    return texts.map((source) =>
      notesParsed.once(
        this.#options.memory,
        source.file,
        () => [source, images, key],
        findings,
        (own) => parseNotes(source.ids[1] ?? '', source, of, images, new FileReport(source.file, own)),
      ),
    )
  }
}

const areasParsed = new RecallWithFindings<ParsedArea>()
const areasOfWhatTheySee = new RecallWithFindings<ParsedArea>()
const notesParsed = new RecallWithFindings<ParsedNotes>()

interface AreaFiles {
  readonly source: Sources['area'][number] | undefined
  readonly about: Sources['about'][number] | undefined
  readonly cags: Sources['cag']
  readonly notes: Sources['notes']
}

function aboutText({ file, body }: Sources['about'][number], library: Library, report: FileReport): WrittenText {
  if (body.trim() === '') {
    report.errorAt('yaml/empty-file', spanOfWords(1, ''), 'There is nothing in this file.', 'Fill it in, or delete it.')
  }
  const details = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(body)?.[0]
  if (details === undefined) return readWrittenText(sourceLines(file, body, 1), library, report)
  const lines = details.trimEnd().split('\n').length
  report.errorAt(
    'front-matter/not-here',
    { line: 1, column: 1, endLine: lines, endColumn: 4 },
    'A text of this kind has no details between dashes: it is the words of the area alone.',
    `Delete lines 1 to ${lines}. The name and the summary stand in area.yaml.`,
  )
  return readWrittenText(sourceLines(file, body.slice(details.length), lines + 1), library, report)
}

function checkCircles(all: readonly Area[], findings: Finding[]): void {
  const areas = new Map(all.map((area) => [area.id, area]))
  for (const circle of circles(areas.keys(), (id) => areas.get(id)?.succeededBy)) {
    const [first = ''] = circle
    new FileReport(areas.get(first)?.file ?? '', findings).error(
      'area/succession-circle',
      ['succeeded_by'],
      circle.length === 2
        ? `${areas.get(first)?.name ?? first} cannot become part of itself.`
        : `The areas became part of each other in a circle: ${circle.join(' → ')}.`,
      circle.length === 2
        ? 'Write the folder of the other area, or take "succeeded_by" out.'
        : 'Take "succeeded_by" out of the area that is still there.',
    )
  }
}
