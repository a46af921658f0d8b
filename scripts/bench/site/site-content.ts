/** Content for races of whole sites, written to a folder: areas with notes, and two sheets with an edition for each. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chanceFrom } from '../../generated/chance.ts'
import { generatedContent } from '../../generated/generated-content.ts'
import { variedNotes } from '../../generated/varied-notes.ts'

export interface SiteContent {
  readonly areas: number
  /** Of each area. */
  readonly notes: number
}

export function writeSiteContent(folder: string, { areas, notes }: SiteContent): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of generatedContent({ areas, sheets: 2, seed: 1 })) write(path, text)
  for (let area = 1; area <= areas; area++)
    for (let number = 0; number < notes; number++)
      write(
        `areas/area-${area}/meetings/${dayOf(number)}-meeting.md`,
        variedNotes(chanceFrom(area * 1_000 + number), number),
      )
}

/** One a month, backwards from November 2026. */
const dayOf = (number: number): string => Temporal.PlainDate.from('2026-11-10').subtract({ months: number }).toString()
