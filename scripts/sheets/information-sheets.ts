/** Every edition of every information sheet: one for the partnership, one for each area. */

import { plainText } from '../blocks/plain-text.ts'
import { sectionHeadings } from '../content/prose/section-headings.ts'
import { defineGetter } from '../memory/define-getter.ts'
import { lazyWhileRecent } from '../memory/lazy-while-recent.ts'
import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { Area } from '../model/area.ts'
import type { InformationSheet } from '../model/information-sheet.ts'
import { meetingsToGoTo } from '../model/schedule.ts'
import { isSucceeded } from '../model/succession.ts'
import type { SiteOfDay } from '../site-of-day.ts'
import { callPanels } from './call-panels.ts'
import { EditionMemory } from './edition-memory.ts'
import { fillPlaceholders, type PlaceholderSources } from './fill-placeholders.ts'
import type { Sheet } from './sheet.ts'

/** By sheet, the partnership's edition before those of the areas. `memory` keeps them from one state of the site to the next. */
export function sheetEditions(site: SiteOfDay, memory = new EditionMemory()): readonly Sheet[] {
  const { partnership, diagrams, cagTypes, areas, today } = site
  const hasAreas = areas.length > 0
  memory.begin([today.toString(), hasAreas, partnership, ...diagrams.values(), ...cagTypes])
  // Not the whole site: an edition that is kept must not keep the rest of it in memory.
  const from: PlaceholderSources = { partnership, diagrams, cagTypes }
  return site.sheets.flatMap((sheet) =>
    sheet.editions.flatMap((edition) =>
      edition === 'partnership'
        ? [memory.once(sheet, partnership, () => partnershipEdition(from, sheet, today, hasAreas))]
        : areas.map((area) => memory.once(sheet, area, () => areaEdition(from, sheet, area, today))),
    ),
  )
}

/** Most pages only name their editions, of which there are thousands: the blocks are made when they are read. */
function partnershipEdition(
  site: PlaceholderSources,
  sheet: InformationSheet,
  today: Temporal.PlainDate,
  hasAreas: boolean,
): Sheet {
  const blocks = lazyWhileRecent(() => fillPlaceholders(callPanels(sheet.body), { site, today }))
  const edition = {
    ...inCommon(sheet),
    edition: {
      kind: 'partnership' as const,
      ...(!hasAreas && { withoutAreas: true as const }),
      ...(site.partnership.example && { example: true as const }),
    },
    contact: site.partnership.contact,
    meetings: [],
    leaflet: sheet.leaflet,
  }
  defineGetter(edition, 'blocks', blocks)
  return edition
}

/** `dates`: the number of dates for `{{ meetings }}`, where it is not the usual one. */
export function areaEdition(
  site: PlaceholderSources,
  sheet: InformationSheet,
  area: Area,
  today: Temporal.PlainDate,
  dates?: number,
): Sheet {
  const blocks = lazyWhileRecent(() =>
    fillPlaceholders(callPanels(sheet.body), { site, today, area, ...(dates !== undefined && { dates }) }),
  )
  const edition = {
    ...inCommon(sheet),
    edition: { kind: 'area' as const, id: area.id, name: area.name, example: area.example },
    contact: area.contact,
    // Nobody should pin up a new leaflet of an area that has become part of another.
    leaflet: isSucceeded(area, today) ? [] : sheet.leaflet,
  }
  defineGetter(edition, 'blocks', blocks)
  // Dates that the text has are not printed again at its foot.
  defineGetter(edition, 'meetings', () => (saysDates(sheet) ? [] : meetingsToGoTo(area.cags, today)))
  return edition
}

/** Whether its text has a place for an area's dates. */
export const saysDates = ({ body }: InformationSheet): boolean =>
  body.some((block) => block.kind === 'block-placeholder' && block.name === 'meetings')

type OfEveryEdition = Omit<Sheet, 'edition' | 'blocks' | 'contact' | 'meetings' | 'leaflet'>

/** Every area has its edition. */
const inCommon = memoisedByObject(
  ({
    id,
    file,
    title,
    shortTitle,
    label,
    summary,
    funding,
    updated,
    reviewBy,
    poster,
    body,
  }: InformationSheet): OfEveryEdition => {
    return {
      id,
      file,
      language: 'en-GB',
      title,
      shortTitle,
      label,
      lead: [plainText(summary)],
      funding,
      updated,
      ...(reviewBy && { reviewBy }),
      poster: body.flatMap((block) =>
        block.kind === 'heading' && sectionHeadings([block]).some((words) => poster.includes(words)) ? [block.id] : [],
      ),
    }
  },
)
