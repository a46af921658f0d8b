/** Whether a fund still pays, on a day. */

import { expect, test } from 'vitest'
import { render } from '../../../layouts/pages/funding.11ty.ts'
import { fundingPages } from '../../../scripts/pages/funding.ts'
import { funders } from '../../support/faults/funded.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleSite } from '../../support/sites/sample-site.ts'

test.each([
  ['2026-11-22', '2027-12-31', 'helps'], // on the very day
  ['2026-01-01', '2026-11-22', 'helps'], // on the last day
  ['2026-01-01', '2026-11-21', 'helped'],
  ['2026-11-23', '2027-12-31', 'will help'],
])('a fund from %s until %s %s to pay', (from, until, helps) => {
  const funder = { ...funders['eu-2014-2020'], from: date(from), until: date(until) }
  const { partnership } = sampleSite()
  const site = { funders: new Map([[funder.id, funder]]), partnership: { ...partnership, funding: [funder] } }
  const [funding] = fundingPages(materialOf(site))
  expect(funding && render({ funding })).toContain(`It ${helps} to pay for the work of`)
})
