/** The calendar: every dated meeting of every area, month by month. */

import type { Area } from '../model/area.ts'
import type { Contact } from '../model/contact.ts'
import { monthInWords } from '../model/dates-in-words.ts'
import { meetingsOf } from '../model/schedule.ts'
import { addresses, areaAddress, areaCalendarAddress } from '../routes.ts'
import { type CalendarOffer, calendarOffer } from './entries/calendar-offer.ts'
import type { Frame } from './frame/frame.ts'
import { type Examples, examplesAmong } from './lists/examples.ts'
import { listFrame } from './lists/list-frame.ts'
import { indexByHeading } from './lists/list-index.ts'
import { type ListPage, listPages } from './lists/list-page.ts'
import type { Material } from './material/material.ts'
import type { MeetingEntry } from './material/meeting-entry.ts'
import type { PageLink } from './material/page-link.ts'

export interface CalendarPage {
  readonly frame: Frame
  readonly title: string
  readonly list: ListPage<MeetingEntry>
  /** Empty where there is no future date; then the page says to call. */
  readonly months: readonly CalendarMonth[]
  /** Where each month of the whole calendar begins; empty for a calendar of one page. */
  readonly index: readonly PageLink[]
  readonly examples: Examples
  readonly contact: Contact
  readonly calendar?: CalendarOffer
  /** The areas with dates, where they are few enough to be named; otherwise the page links to the list of areas. */
  readonly areas: readonly DatedArea[] | 'many'
}

export interface DatedArea {
  readonly name: string
  /** The address of its next meetings on its own page. */
  readonly dates: string
  /** The address of its dates for calendar programs. */
  readonly file: string
}

/** The most areas that are named. */
const mostAreas = 24

export interface CalendarMonth {
  readonly id: string
  /** `December 2026` */
  readonly name: string
  readonly meetings: readonly MeetingEntry[]
}

/** Empty where there never was a date. */
export function calendarPages(material: Material): readonly CalendarPage[] {
  if (!material.sections.has('calendar')) return []
  const lists = listPages(addresses.calendar, material.diary.all())
  const pages = (lists.length > 0 ? lists : [nothingLeft]).map((list) => ({ list, months: byMonth(list.entries) }))
  const { today } = material
  const { areas, partnership } = material.site
  const cags = areas.flatMap((area) => area.cags)
  const calendar = calendarOffer(cags, addresses.calendarFile, material)
  const datedAreas = areas.filter((area) => area.cags.some((cag) => meetingsOf(cag, today).length > 0)).map(datedArea)
  const index = indexByHeading(pages.map(({ list, months }) => ({ list, headings: months })))
  return pages.map(({ list, months }) => ({
    ...listFrame(material, list, {
      title: 'Calendar',
      description: 'When and where every Community Action Group meets next.',
      section: 'calendar',
    }),
    list,
    months,
    index,
    examples: examplesAmong(list.entries),
    contact: partnership.contact,
    ...(calendar && { calendar }),
    areas: datedAreas.length > mostAreas ? 'many' : datedAreas,
  }))
}

const datedArea = ({ id, name }: Area): DatedArea => ({
  name,
  dates: `${areaAddress(id)}#_next`,
  file: areaCalendarAddress(id),
})

/** One empty page, so that links to the calendar still work when the last date has passed. */
const nothingLeft: ListPage<MeetingEntry> = {
  address: addresses.calendar,
  number: 1,
  count: 1,
  list: addresses.calendar,
  entries: [],
}

function byMonth(meetings: readonly MeetingEntry[]): readonly CalendarMonth[] {
  return [...Map.groupBy(meetings, ({ datetime }) => datetime.slice(0, '2026-12'.length))].map(([month, held]) => ({
    id: `month-${month}`,
    name: monthInWords(Temporal.PlainYearMonth.from(month)),
    meetings: held,
  }))
}
