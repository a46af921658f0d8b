/** Writes content to measure with: areas with notes, and two sheets with an edition for each area. */

import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { chanceFrom } from '../generated/chance.ts'
import { generatedContent } from '../generated/generated-content.ts'
import { variedNotes } from '../generated/varied-notes.ts'

export interface SiteContent {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
  /** Of both sheets; A4 alone where they are left out. */
  readonly formats?: 'all'
}

/** The folder need not exist. The same order gives the same bytes. */
export function writeSiteContent(folder: string, { areas, notes, formats }: SiteContent): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of generatedContent({ areas, sheets: 2, seed: 1 }))
    write(path, formats === undefined ? text : inEveryFormat(text))
  for (let area = 1; area <= areas; area++)
    for (let number = 0; number < notes; number++)
      write(
        `areas/area-${area}/meetings/${dayOf(number)}-meeting.md`,
        variedNotes(chanceFrom(area * 1_000 + number), number),
      )
}

/** A sheet whose title, summary and section are short enough for the smaller poster. */
const inEveryFormat = (text: string): string =>
  text
    .replace(/^title: .*, what/m, 'title: What')
    .replace(/^(summary: [^.]*\.).*$/m, '$1')
    .replace(
      'leaflet: [a4]',
      'leaflet: [a4, a4-large-print, a5-booklet, a3-poster, a4-poster]\nposter: [Who to expect at a Health & People CAG]',
    )

/** One a month, backwards from November 2026. */
const dayOf = (number: number): string => Temporal.PlainDate.from('2026-11-10').subtract({ months: number }).toString()

/** A folder in memory, where there is one, which no other program slows down. */
const memoryDisk = '/dev/shm'

/** A new, empty folder to measure in, which the caller removes. */
export const folderToMeasureIn = (): string =>
  mkdtempSync(join(existsSync(memoryDisk) ? memoryDisk : tmpdir(), 'bench-'))
