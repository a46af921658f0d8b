/** What the pages of an area that is part of another by now still say: where it went, and no date that is none. */

import { describe, expect, test } from 'vitest'
import { render as areaPage } from '../../../layouts/pages/area.ts'
import { render as cagPage } from '../../../layouts/pages/cag.ts'
import { render as calendarPage } from '../../../layouts/pages/calendar.ts'
import { render as sheetPage } from '../../../layouts/pages/sheet.ts'
import { render as venuePage } from '../../../layouts/pages/venue.ts'
import { areaPages } from '../../../scripts/pages/area.ts'
import { cagPages } from '../../../scripts/pages/cag.ts'
import { calendarPages } from '../../../scripts/pages/calendar.ts'
import { gatherMaterial } from '../../../scripts/pages/material/gather.ts'
import { shelfOf } from '../../../scripts/pages/printed/leaflet-shelf.ts'
import { sheetPages } from '../../../scripts/pages/sheet.ts'
import { venuePages } from '../../../scripts/pages/venue.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { area, siteOf } from '../../support/sites/content-in-memory.ts'
import { date } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const today = date('2026-11-22')
const cag = (name: string) => `venue: hall\n${name}starts: "18:00"\nlasts: 2 hours\nrefreshments: Tea\n`

/** Canalside, which met on first Tuesdays and became part of Hilltop on a day, with dates of its own written beside that. */
function pagesOf(day: string, dates = '') {
  const made = siteOf({
    'areas/canalside/area.yaml': area(`succeeded_by: hilltop\nsucceeded_on: ${day}\n`),
    'areas/canalside/cags/health.yaml': `${cag('meets: first Tuesday\n')}${dates}`,
    'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop'),
    'areas/hilltop/cags/health.yaml': cag('meets: first Monday\n'),
    'cag-types/health.yaml': 'name: Health\nintroduction: "Who comes:"\nexpect: [npo]\n',
    'roles.yaml': 'npo: { name: Partnership Officer }\n',
    'venues/hall.yaml': 'name: Town Hall\naddress: 1 Street\npostcode: ZZ1 1AA\n',
  })
  const site = siteOfDay(made, today)
  const material = gatherMaterial(site, sheetEditions(site), shelfOf([]))
  const canalside = viewed(areaPages(material))[0]
  const itsCag = viewed(cagPages(material))[0]
  const venue = viewed(venuePages(material))[0]
  const sheet = viewed(sheetPages(material)).find((page) => page.area?.name === 'Canalside')
  const [calendar] = calendarPages(material)
  return {
    area: canalside && areaPage({ area: canalside }),
    cag: itsCag && cagPage({ cag: itsCag }),
    venue: venue && venuePage({ venue }),
    sheet: sheet && sheetPage({ sheet }),
    calendar: calendar && calendarPage({ calendar }),
  }
}

describe('once an area is part of another and no date is left', () => {
  const pages = pagesOf('2026-04-01')

  test.each(['area', 'cag', 'sheet'] as const)('its page (%s) says where it went', (page) =>
    expect(pages[page]).toContain(
      'Canalside is now part of <a href="/areas/hilltop/">Hilltop</a>, since <time datetime="2026-04-01">1 April 2026</time>.',
    ),
  )

  test.each(['area', 'cag'] as const)('its page (%s) says who answers now', (page) =>
    expect(pages[page]).toContain('Call Hilltop'),
  )

  test.each(['area', 'cag'] as const)('its page (%s) does not say that it meets', (page) => {
    expect(pages[page]).toContain('No more dates.')
    expect(pages[page]).not.toContain('First Tuesday of the month')
    expect(pages[page]).not.toContain('Tea.')
  })

  test.each(['area', 'cag', 'calendar'] as const)('its page (%s) offers no empty calendar', (page) =>
    expect(pages[page]).not.toContain('canalside/c'.concat('alendar.ics')),
  )

  test('the venue no longer says that it meets there, and still names who does', () => {
    expect(pages.venue).not.toContain('Canalside')
    expect(pages.venue).toContain('Health CAG, Hilltop')
  })
})

test('a date that was written for later stands on every page, and in the calendar', () => {
  const pages = pagesOf('2026-04-01', 'dates:\n  - { date: 2026-12-10 }\n')
  for (const page of [pages.area, pages.cag, pages.venue, pages.calendar]) expect(page).toContain('10 December 2026')
  expect(pages.area).toContain('href="/areas/canalside/calendar.ics"')
  expect(pages.cag).toContain('href="/areas/canalside/cags/health/calendar.ics"')
})

test('before the day the CAG meets as ever, and its page says what will come', () => {
  const pages = pagesOf('2027-04-01')
  expect(pages.cag).toContain('First Tuesday of the month')
  expect(pages.cag).toContain('Canalside will be part of <a href="/areas/hilltop/">Hilltop</a>.')
  expect(pages.venue).toContain('Health CAG, Canalside')
})
