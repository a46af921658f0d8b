/** An area's edition with ever fewer dates and officers, for a leaflet that has no room for all of them. */

import type { Area } from '../model/area.ts'
import { nextMeetings } from '../model/schedule.ts'
import type { SiteOfDay } from '../site-of-day.ts'
import { areaEdition, saysDates } from './information-sheets.ts'
import { datesShown } from './next-dates.ts'
import type { Sheet } from './sheet.ts'

export interface SparerEdition {
  readonly sheet: Sheet
  /** What it leaves out, in words for a sentence: `its dates`. */
  readonly leftOut: string
  /** To be tried first where this one fits: they leave out less, and take as much room or more. */
  readonly fuller?: Iterable<SparerEdition>
}

export type SparerEditions = (sheet: Sheet) => Iterable<SparerEdition>

const fewerDates = [4, 3, 2, 1]

/**
 * The fullest first, each made when it is asked for. The last says to call for dates and names no officer: if it fits on
 * one day, it fits on every day. None where no part changes from day to day, as in the partnership's own edition.
 */
export const sparerEditions = (site: SiteOfDay): SparerEditions =>
  function* ({ id, edition }) {
    const sheet = site.sheets.find((each) => each.id === id)
    const area = site.areas.find((each) => edition.kind === 'area' && each.id === edition.id)
    if (sheet === undefined || area === undefined) return
    const dates = Math.min(datesShown, nextMeetings(area.cags, site.today).length)
    const officers = area.roster.officers.length

    const counts = saysDates(sheet) ? fewerDates.filter((count) => count < dates) : []
    const [undated, unnamed] = [{ cags: [] }, { roster: { officers: [] } }]
    const without = (some: Partial<Area>, leftOut: string, count?: number): SparerEdition => ({
      sheet: areaEdition(site, sheet, { ...area, ...some }, site.today, count),
      leftOut,
    })

    for (const count of counts) yield without({}, allButTheNext(count), count)
    if (dates > 0 && officers > 0) {
      const dated = counts.map((count) => without(unnamed, `its officers and ${allButTheNext(count)}`, count))
      yield without(undated, 'its dates')
      yield {
        ...without({ ...undated, ...unnamed }, 'its dates and officers'),
        fuller: [without(unnamed, 'its officers'), ...dated],
      }
    } else if (dates > 0) yield without(undated, 'its dates')
    else if (officers > 0) yield without(unnamed, 'its officers')
  }

const allButTheNext = (count: number): string =>
  count === 1 ? 'all its dates but the next' : `all its dates but the next ${count}`
