/** Time alone never makes an error: what builds today builds on every later day. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { preparePublication } from '../../scripts/publication.ts'
import { build, project, temporaryFolder, today } from '../support/build-site.ts'
import { wordsOfMarkup } from '../support/page-words.ts'

const sites = ['content', 'tests/sites/everything', 'tests/sites/minimal'] as const

test.each(sites.map((site) => [site, '2045-12-31']))('%s is built on %s', (site, day) => {
  const { exit, said } = build(['--content', site, '--output', join(temporaryFolder(), 'site'), '--today', day])
  expect([exit, said]).toEqual([0, expect.stringContaining('Ready to publish: ')])
  expect(said).not.toContain('  error  ')
})

test.each(sites.flatMap((site) => ['2027-01-06', '2028-02-29', '2030-02-28'].map((day) => [site, day])))(
  '%s has no mistake on %s',
  async (site, day) => {
    const content = join(project, site)
    const checked = await preparePublication({ content, today: Temporal.PlainDate.from(day), drafts: false })
    expect(checked.ok ? [] : checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  },
)

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

test('when the last date has passed the calendar is still there, and says to call', () => {
  const folder = temporaryFolder()
  for (const [file, text] of Object.entries(over)) {
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true })
    writeFileSync(join(folder, 'content', file), text)
  }
  const calendarOn = (day: string) => {
    const output = join(folder, day)
    const { exit, said } = build(['--content', join(folder, 'content'), '--output', output, '--today', day])
    expect([exit, said]).toEqual([0, expect.stringContaining('Ready to publish: ')])
    expect(readFileSync(join(output, 'areas/weir/index.html'), 'utf8')).toContain('href="/calendar/"')
    return wordsOfMarkup(readFileSync(join(output, 'calendar/index.html'), 'utf8')).join(' ')
  }
  expect(calendarOn(today)).toContain('December 2026')
  for (const later of ['2026-12-09', '2030-01-15']) {
    const calendar = calendarOn(later)
    expect(calendar).toContain('No date is known at present. Call 01632 960500 for the next meeting.')
    expect(calendar).not.toContain('December 2026')
  }
})
