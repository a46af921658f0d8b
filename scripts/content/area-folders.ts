/** Everything under areas/: each area with its own words, its CAGs and its notes. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Area } from '../model/area.ts'
import { parseArea } from './area.ts'
import { parseCag } from './cag.ts'
import { checkAboutEmail } from './email-placeholders.ts'
import { FileReport } from './file-report.ts'
import { byOrder, latestFirst } from './in-order.ts'
import type { Library } from './library.ts'
import { type ParsedNotes, parseNotes } from './notes.ts'
import { circles } from './references.ts'
import { sourceLines } from './source-lines.ts'
import type { Sources } from './sources.ts'
import { readWrittenText, type WrittenText } from './written-text.ts'

export interface ParsedArea {
  readonly area: Area
  readonly about?: WrittenText
  /** Drafts among them. */
  readonly notes: readonly ParsedNotes[]
}

export function parseAreas(
  sources: Sources,
  library: Library,
  drafts: boolean,
  findings: Finding[],
): readonly ParsedArea[] {
  const cags = Map.groupBy(sources.cag, ({ ids }) => ids[0])
  const notes = Map.groupBy(
    sources.notes.filter(({ file }) => file.startsWith('areas/')),
    ({ ids }) => ids[0],
  )
  const abouts = new Map(sources.about.map((source) => [source.ids[0], source]))
  const parsed = sources.area.map(({ ids: [id = ''], data, file }): ParsedArea => {
    const about = abouts.get(id)
    const text =
      about &&
      readWrittenText(
        sourceLines(about.file, about.body, about.bodyLine),
        library,
        new FileReport(about.file, findings),
      )
    const ownCags = (cags.get(id) ?? []).flatMap(
      (source) => parseCag(source.ids[1] ?? '', source.data, library, new FileReport(source.file, findings)) ?? [],
    )
    const types = new Set((cags.get(id) ?? []).map(({ ids }) => ids[1] ?? ''))
    const shelf = { noun: `CAG in areas/${id}/cags called`, values: new Map<string, never>(), known: types }
    const ownNotes = (notes.get(id) ?? []).map((source) =>
      parseNotes(
        source.ids[1] ?? '',
        source,
        { area: id, cags: shelf },
        library.images,
        new FileReport(source.file, findings),
      ),
    )
    const shown = ownNotes.map((each) => each.notes).filter(({ status }) => drafts || status !== 'draft')
    const parts = {
      about: text,
      cags: ownCags.sort((a, b) => byOrder(a.type, b.type)),
      notes: shown.sort(latestFirst),
    }
    const area = parseArea(id, data, parts, library, new FileReport(file, findings))
    if (text && about) checkAboutEmail(area, text, new FileReport(about.file, findings))
    return { area, notes: ownNotes, ...(text && { about: text }) }
  })
  checkSuccession(parsed, findings)
  return parsed
}

function checkSuccession(parsed: readonly ParsedArea[], findings: Finding[]): void {
  const areas = new Map(parsed.map(({ area }) => [area.id, area]))
  for (const circle of circles(areas.keys(), (id) => areas.get(id)?.succeededBy)) {
    const [first = ''] = circle
    new FileReport(areas.get(first)?.file ?? '', findings).error(
      'area/succession-circle',
      ['succeeded_by'],
      `The areas became part of each other in a circle: ${circle.join(' → ')}.`,
      'Take "succeeded_by" out of the area that is still there.',
    )
  }
}
