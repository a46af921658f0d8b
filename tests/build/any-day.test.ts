/** Time alone never makes an error: what builds today builds on every later day. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { renderPages } from '../../layouts/layouts.ts'
import { kinds } from '../../scripts/pages/kinds.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'
import { writeSite } from '../support/sites/written-site.ts'

const sites = ['content', 'tests/sites/everything', 'tests/sites/minimal'] as const

test('a site that uses everything is written long after all of it has passed', async () => {
  const site = temporaryFolder()
  await writeSite('tests/sites/everything', site, { today: '2045-12-31' })
  expect(readFileSync(join(site, '_headers'), 'utf8')).toContain('# Seen from 2045-12-31.')
})

const days = ['2027-01-06', '2028-02-29', '2030-02-28', '2045-12-31']

test.each(sites.flatMap((site) => days.map((day) => [site, day])))('%s has no mistake on %s', async (site, day) => {
  const content = join(project, site)
  const today = Temporal.PlainDate.from(day)
  const checked = await preparePublication({ content, today, drafts: false, laidOutOnly: true })
  expect(checked.ok ? [] : checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
})

const over: Readonly<Record<string, string>> = {
  'partnership.yaml': `name: Riverside Neighbourhoods
abbreviation: RN
example: true
url: https://riverside.example.org/
about: Neighbours who meet and mend things.
contact: { phone: "01632 960500", purpose: the next meeting }
accessibility: { prepared: 2016-11-22, reviewed: 2016-11-22 }
alert: { text: No meeting this week, from: 2030-01-01, until: 2030-01-31, link: /calendar/ }
redirects: { /dates/: /calendar/ }
`,
  'roles.yaml': 'npo: { name: Neighbourhood Officer }\n',
  'cag-types/streets.yaml': 'name: Streets\nintroduction: "Come and meet:"\nexpect: [npo]\n',
  'venues/hall.yaml': 'name: River Hall\nexample: true\naddress: Weir Lane, Exampleton\npostcode: ZZ1 1AA\n',
  'areas/weir/area.yaml':
    'name: Weir\nsummary: Both banks.\nwards: [Weir]\nofficers: [{ role: npo, name: Ada Lock }]\nchecked: 2026-11-01\n',
  'areas/weir/about.md': 'All dates are in the [calendar](/calendar/), all posts under [officers](/officers/).\n',
  'areas/weir/cags/streets.yaml':
    'venue: hall\nstarts: "18:00"\nlasts: 2 hours\ndates: [{ date: 2026-12-01 }, { date: 2026-12-08, cancelled: true }]\n',
  'areas/weir/meetings/2026-11-first.md':
    '---\ntitle: First\nstatus: published\npresent: [Ada Lock]\nactions: [{ action: Sweep, due: 2026-12-01, status: open }]\n---\n## Discussion\n\nA [date](/calendar/).\n\n## Next steps\n\nSweep.\n',
  'sheets/welcome.md':
    '---\ntitle: Welcome\nlabel: Information sheet\nsummary: How to join in.\neditions: [partnership, areas]\nleaflet: [a4]\nupdated: 2026-11-01\n---\n## When\n\nSee the [calendar](/calendar/).\n\n{{ meetings }}\n\n{{ officers }}\n',
}

/** Its markup by address, empty for a page that is not there. */
type MarkupOf = (address: string) => string

/** Of the pages as they would be built. */
async function planned(content: string, day: string): Promise<MarkupOf> {
  const today = Temporal.PlainDate.from(day)
  const checked = await preparePublication({ content, today, drafts: false, laidOutOnly: true })
  if (!checked.ok) throw new Error(checked.diagnostics[0]?.message)
  const { pages } = checked.value
  const rendered = kinds.flatMap((kind) => [...renderPages(kind, pages)])
  return (address) => rendered.find(({ frame }) => frame.address === address)?.markup ?? ''
}

const calendarIn = (page: MarkupOf): string => wordsOfMarkup(page('/calendar/')).join(' ')

test('when the last date has passed the calendar is still there, and says to call', async () => {
  const content = temporaryFolder()
  for (const [file, text] of Object.entries(over)) {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  expect(calendarIn(await planned(content, today))).toContain('December 2026')
  for (const page of [await planned(content, '2026-12-09'), await planned(content, '2030-01-15')]) {
    expect(page('/areas/weir/')).toContain('href="/calendar/"')
    const calendar = calendarIn(page)
    expect(calendar).toContain('No date is known at present. Call 01632 960500 for the next meeting.')
    expect(calendar).not.toContain('December 2026')
  }
})
