/** Where every date that is left is cancelled, the pages of an area and its CAG say whom to call for another. */

import { expect, test } from 'vitest'
import { render as areaPage } from '../../../layouts/pages/area.ts'
import { render as cagPage } from '../../../layouts/pages/cag.ts'
import { areaPages } from '../../../scripts/pages/area.ts'
import { cagPages } from '../../../scripts/pages/cag.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleArea, sampleCag } from '../../support/sites/sample-site.ts'
import { viewed } from '../../support/sites/viewed.ts'

const cancelled = { date: date('2026-12-08'), cancelled: true }
const held = { date: date('2026-12-15'), cancelled: false }

/** The sections with the dates of the area's page and of the CAG's, and what the area's page says of the CAG. */
function said(dates: readonly (typeof held)[]) {
  const material = materialOf({ areas: [sampleArea({ cags: [sampleCag({ dates })] })] })
  const [area] = viewed(areaPages(material))
  const [cag] = viewed(cagPages(material))
  if (area === undefined || cag === undefined) throw new Error('No page.')
  return {
    area: /<section aria-labelledby="_next">.*?<\/section>/s.exec(areaPage({ area }))?.[0],
    cag: /<section aria-labelledby="_dates">.*?<\/section>/s.exec(cagPage({ cag }))?.[0],
    callsForDates: area.cags[0]?.callsForDates,
  }
}

test.each([
  [[cancelled], true],
  [[cancelled, held], false],
  [[], true],
])('dates %#', (dates, calls) => {
  const { area, cag, callsForDates } = said(dates)
  const callSentence = expect.stringMatching(/<p>Call <a [^>]*>[\d ]+<\/a> for [^<]+\.<\/p><\/section>$/)
  expect(callsForDates).toBe(calls)
  expect([area, cag]).toEqual(
    calls
      ? [callSentence, callSentence]
      : [expect.not.stringContaining('<p>Call'), expect.not.stringContaining('<p>Call <a')],
  )
})
