/** Who was in a roster is read from the pages of the site that is public now, as the layouts write them. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rosterTable } from '../../../layouts/parts/roster.ts'
import { rosterTable as shown } from '../../../scripts/pages/entries/roster-table.ts'
import { formerOfficers } from '../../../scripts/publish/former-officers.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'
import { date, sampleArea } from '../../support/sites/sample-site.ts'

const role = { id: 'npo', name: 'Neighbourhood Partnership Officer' }
const roster = (...names: readonly string[]) => ({
  officers: names.map((name) => ({ role, name, organisation: 'Example Council' })),
  checked: date('2026-11-01'),
})

test('every page of them is read, each name once', () => {
  const site = temporaryFolder()
  const put = (folder: string, ...names: readonly string[]) => {
    mkdirSync(join(site, folder), { recursive: true })
    const table = rosterTable(shown(sampleArea({ roster: roster(...names) }), date('2026-11-22')), 'Officers')
    writeFileSync(join(site, folder, 'index.html'), `${table}`)
  }
  put('officers', 'Sam Okafor', "Siân O'Neill")
  put('officers/page/2', 'Sam Okafor', 'Priya Shah')
  expect(formerOfficers(site)).toEqual(expect.arrayContaining(['Sam Okafor', "Siân O'Neill", 'Priya Shah']))
  expect(formerOfficers(site)).toHaveLength(3)
})

test('a site without officers, or none at all, names nobody', () => {
  const folder = temporaryFolder()
  expect([formerOfficers(folder), formerOfficers(join(folder, 'none'))]).toEqual([[], []])
})
