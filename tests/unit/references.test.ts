import { expect, test } from 'vitest'
import { area, briefly, faultsOf, notes, sheet, siteOf, text } from '../support/content-in-memory.ts'

const canalside = 'areas/canalside/area.yaml'
const cag = 'areas/canalside/cags/safer-stronger.yaml'
const evening = 'areas/canalside/meetings/2026-11-03-evening.md'
const officers = (entry: string) => area(`checked: 2026-11-01\n`).replace('officers: []', `officers:\n  - { ${entry} }`)
const group = (more = '') => `name: A group\nabout: It meets.\n${more}`
const partnership = (more: string) =>
  text(`
    name: Local Neighbourhood Partnerships
    abbreviation: LNP
    url: https://lnp.example.org/
    about: Neighbours who meet.
    contact: { phone: "01922 654703", purpose: venue details and dates }
    accessibility: { prepared: 2026-11-22, reviewed: 2026-11-22 }
  `) + more

test.each([
  ['a venue', { [cag]: 'venue: town-hal\nstarts: "18:00"\nlasts: 2 hours\n' }, `${cag}:1:8 reference/unknown`],
  ['a role of an officer', { [canalside]: officers('role: nop') }, `${canalside}:6:13 reference/unknown`],
  [
    'a role to expect',
    { 'cag-types/safer-stronger.yaml': 'name: S\nintroduction: "Present:"\nexpect: [npo, clo]\n' },
    'cag-types/safer-stronger.yaml:3:15 reference/unknown',
  ],
  ['an area', { [canalside]: area('succeeded_by: hilltop\n') }, `${canalside}:6:15 reference/unknown`],
  [
    'a sheet that a venue stocks',
    { 'venues/town-hall.yaml': 'name: Town Hall\naddress: Square\npostcode: ZZ1 1AA\nstocks: [welcom]\n' },
    'venues/town-hall.yaml:4:10 reference/unknown',
  ],
  [
    'a funder',
    {
      'sheets/welcome.md': sheet('A', 'funding: [erdf]\n'),
      'funding.yaml': 'lottery: { fund: Lottery, statement: Made possible by players, rules: none }\n',
    },
    'sheets/welcome.md:8:11 reference/unknown',
  ],
  ['the file of funders', { 'sheets/welcome.md': sheet('A', 'funding: [erdf]\n') }, 'funding.yaml file/missing'],
  [
    'the CAG of notes',
    { [evening]: notes(undefined, 'status: draft\ncag: health\n') },
    `${evening}:4:6 reference/unknown`,
  ],
  [
    'the parent of a group',
    { 'groups/one/group.yaml': group('parent: tow\n') },
    'groups/one/group.yaml:3:9 reference/unknown',
  ],
  [
    'a section for the poster',
    { 'sheets/welcome.md': sheet('## How to join in', 'poster: [How to join]\n') },
    'sheets/welcome.md:8:10 sheet/poster-heading',
  ],
])('%s that is not there is told', (_, files, expected) => expect(briefly(faultsOf(files))).toEqual([expected]))

test('what is not told twice: a venue whose own file has a fault', () => {
  const faults = faultsOf({
    'venues/town-hall.yaml': 'name: Town Hall\naddress: Square\npostcode: nowhere\n',
    [cag]: 'venue: town-hall\nstarts: "18:00"\nlasts: 2 hours\n',
  })
  expect(faults.map(({ file }) => file)).toEqual(['venues/town-hall.yaml'])
})

test('all faults of all files come in one run, those under faulty details too', () => {
  const faults = faultsOf({
    [canalside]: area('colour: green\n'),
    [cag]: 'venue: nowhere\nstarts: "18:00"\nlasts: 2 hours\n',
    [evening]: notes('# Title\n', 'status: maybe\n'),
    'sheets/welcome.md': sheet('[x](/nowhere/)'),
  })
  expect(new Set(faults.map(({ file }) => file))).toEqual(new Set([canalside, cag, evening, 'sheets/welcome.md']))
  expect(faults.map(({ code }) => code)).toContain('heading/title')
})

test.each([
  ['/areas/', []],
  ['/areas/canalside/', []],
  ['/areas/canalside/cags/safer-stronger/', []],
  ['/areas/canalside/meetings/2026-11-03-evening/#next-steps', []],
  ['/areas/canalside/sheets/welcome/', []],
  ['/areas/canalside/leaflets/welcome-a4.pdf', []],
  ['/leaflets/welcome-a4-black.pdf', []],
  ['/venues/town-hall/', []],
  ['/areas/canalside', ['Write /areas/canalside/ with a slash at its end.']],
  ['/areas/canal-side/', ['Did you mean /areas/canalside/?']],
  ['/leaflets/welcome-a5.pdf', ['Did you mean /leaflets/welcome-a4.pdf?']],
  ['/areas/canalside/meetings/2026-11-03-evening/#next-step', ['Did you mean #next-steps?']],
  ['#nowhere', ['Its headings are #how-to-join-in.']],
  ['#how-to-join-in', []],
  ['/areass/', ['Did you mean /areas/?']],
  ['/areas/canalside/#our-streets', []],
  ['/areas/canalside/#our-street', ['Did you mean #our-streets?']],
  // What the program makes comes and goes with the day: in 2027 there is no December 2026.
  ['/calendar/#month-2026-12', [expect.stringContaining('no headings of yours')]],
  ['/nowhere/at/all/', [expect.stringContaining('Open the page in your browser')]],
])('a link to %s', (href, hints) => {
  const faults = faultsOf({
    'sheets/welcome.md': sheet(`## How to join in\n\n[There](${href})\n`),
    'areas/canalside/about.md': '## Our streets\n\nAlong the canal.\n',
  })
  expect(faults.map(({ hint }) => hint)).toEqual(hints)
})

test.each([
  ['meets: first Tuesday', []],
  ['dates: [{ date: 1999-12-31 }]', []],
  ['lasts: 90 minutes', ['sheets/welcome.md:9:9 link/broken']],
])('a CAG with %j: a link to the calendar', (when, expected) => {
  const lasts = when.startsWith('lasts') ? '' : 'lasts: 2 hours\n'
  const files = { [cag]: `starts: "18:00"\n${lasts}${when}\n`, 'sheets/welcome.md': sheet('[There](/calendar/)') }
  expect(briefly(faultsOf(files))).toEqual(expected)
})

test.each([
  ['/calendar/', []],
  ['/sheets/welcome/#how-to-join-in', []],
  ['https://www.example.org/', []],
  ['/calender/', ['Did you mean /calendar/?']],
  ['/sheets/welcome/#how-to-join', ['Did you mean #how-to-join-in?']],
])('an alert of long ago with a link to %s', (link, hints) => {
  const alert = `alert: { text: Closed, from: 1999-12-24, until: 1999-12-31, link: "${link}" }\n`
  expect(faultsOf({ 'partnership.yaml': partnership(alert) }).map(({ hint }) => hint)).toEqual(hints)
})

test.each([
  ['{}', ['sheets/welcome.md:9:9 link/broken']],
  ['lottery: { fund: Lottery, statement: Paid for by players, rules: none }', []],
])('a link to the funding page where funding.yaml says %s', (funding, expected) => {
  const files = { 'funding.yaml': `${funding}\n`, 'sheets/welcome.md': sheet('[There](/funding/)') }
  expect(briefly(faultsOf(files))).toEqual(expected)
})

const draftPage = '/areas/canalside/meetings/2026-11-03-evening/'

test.each([true, false])(
  'what is published may not lead to a draft, whether drafts are shown (%s) or not',
  (drafts) => {
    const files = {
      [evening]: notes(undefined, 'status: draft\n'),
      'sheets/welcome.md': sheet(`[There](${draftPage}) and [all](/meetings/)`),
    }
    const [first, second] = faultsOf(files, drafts)
    expect(first).toMatchObject({
      message: `"${draftPage}" is there only in the preview: it is a draft, or a list of nothing but drafts.`,
      hint: 'Publish those notes as well, or take the link out until you do.',
    })
    expect(second).toMatchObject({
      code: 'link/broken',
      message: expect.stringContaining('"/meetings/" is there only'),
    })
  },
)

test.each([true, false])(
  'a draft may lead to another and to itself, whether drafts are shown (%s) or not',
  (drafts) => {
    const files = {
      [evening]: notes(
        `## Discussion\n\n[Here](${draftPage}#next-steps)\n\n## Next steps\n\nWalk.\n`,
        'status: draft\n',
      ),
    }
    expect(faultsOf(files, drafts)).toEqual([])
  },
)

test('a draft is a page already: no old address may stand in its place', () => {
  const files = {
    [evening]: notes(undefined, 'status: draft\n'),
    'partnership.yaml': partnership(`redirects: { ${draftPage}: /areas/ }\n`),
  }
  expect(briefly(faultsOf(files)).map((told) => told.split(' ')[1])).toEqual(['redirect/from-page'])
})

test.each([
  ['/old/: /areas/', []],
  ['/old/: gone', []],
  ['/areas/: /venues/', ['redirect/from-page']],
  ['/old/: /nowhere/', ['redirect/to-nowhere']],
  ['/old/: "/sheets/welcome/#how-to-join-in"', []],
  ['/old/: "/sheets/welcome/#nowhere"', ['redirect/to-nowhere']],
  ['/a/: /b/, /b/: /areas/', ['redirect/to-redirect']],
  ['/a/: /b/, /b/: /a/', ['redirect/circle']],
  ['/a/: /a/', ['redirect/circle']],
])('old addresses { %s }', (redirects, codes) => {
  const faults = faultsOf({ 'partnership.yaml': partnership(`redirects: { ${redirects} }\n`) })
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test('areas cannot become part of each other, nor groups report to each other', () => {
  const faults = faultsOf({
    [canalside]: area('succeeded_by: hilltop\n'),
    'areas/hilltop/area.yaml': area('succeeded_by: canalside\n').replace('Canalside', 'Hilltop'),
    'groups/one/group.yaml': group('parent: two\n'),
    'groups/two/group.yaml': group('parent: one\n'),
  })
  expect(faults.map(({ code }) => code)).toEqual(['area/succession-circle', 'group/parent-circle'])
})

test.each([
  ['', []],
  ['succeeded_by: hilltop\n', []],
  ['succeeded_by: hilltop\nsucceeded_on: 2026-04-01\n', []],
  ['succeeded_on: 2026-04-01\n', [`${canalside}:6:15 area/succeeded-by-nobody`]],
])('an area with %j', (more, expected) => {
  const hilltop = { 'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop') }
  expect(briefly(faultsOf({ ...hilltop, [canalside]: area(more) }))).toEqual(expected)
})

test.each([
  ['2 hours', 'PT2H'],
  ['1 hour', 'PT1H'],
  ['90 minutes', 'PT90M'],
  ['45 minutes', 'PT45M'],
  ['1 hour 30 minutes', 'PT1H30M'],
])('%j is %s', (lasts, expected) => {
  const [first] = siteOf({ [cag]: `starts: "18:00"\nlasts: ${lasts}\n` }).areas
  expect(first?.cags[0]?.lasts.toString()).toBe(expected)
})

test.each(['2', '2h', 'two hours', '0 minutes', '1.5 hours', '30 minutes 1 hour', '2 Hours', '2  hours'])(
  '%j is no length of time',
  (lasts) => {
    const faults = faultsOf({ [cag]: `starts: "18:00"\nlasts: ${lasts}\n` })
    expect(briefly(faults)).toEqual([`${cag}:2:8 value/duration`])
  },
)

test.each([
  ['LNP: Local Neighbourhood Partnership', 'roles', []],
  ['NPO: Neighbourhood Partnership Officer', 'roles', []],
  ['NPO: Non-profit organisation', 'roles', ['abbreviation/two-meanings']],
])('the glossary says %s', (entry, _, codes) => {
  expect(faultsOf({ 'glossary.yaml': `${entry}\n` }).map(({ code }) => code)).toEqual(codes)
})

test('a glossary entry comes before the partnership’s own name', () => {
  const meaning = (files: Record<string, string>) => siteOf(files).abbreviations.get('LNP')
  expect(meaning({})).toBe('Local Neighbourhood Partnerships')
  expect(meaning({ 'glossary.yaml': 'LNP: Local Neighbourhood Partnership\n' })).toBe('Local Neighbourhood Partnership')
})

test.each([
  ['date: 2026-12-01, cancelled: true, instead: 2026-12-08', ['cag/instead-no-date']],
  ['date: 2026-12-01, cancelled: true, instead: 2027-01-05', []], // another first Tuesday
  ['date: 2026-12-01, cancelled: true, instead: 2026-12-01', ['cag/instead-no-date']],
  ['date: 2026-12-02, cancelled: true', ['cag/cancelled-no-date']],
  ['date: 2026-12-08', []],
  ['date: 2026-12-08, instead: 2027-01-05', ['cag/instead-not-cancelled']],
  ['date: 2026-12-08 }, { date: 2026-12-08', ['cag/date-twice']],
])('the first Tuesday of each month, and { %s }', (entry, codes) => {
  const faults = faultsOf({ [cag]: `meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\ndates: [{ ${entry} }]\n` })
  expect(faults.map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['role: npo, phone: "01632 960123"', []],
  ['role: npo, phone: "101"', []],
  ['role: npo, phone: "01922 654703"', []], // the partnership's own
  ['role: npo, phone: "0121 234 5678"', ['phone/real-in-example']],
  ['role: npo, phone: "07700 900123"', ['officer/mobile']],
  ['role: npo, phone: "07700 900123", work: true', []],
  ['role: npo, phone: "01632960123"', ['phone/spacing']],
  ['role: npo, email: sam@gmail.com', ['officer/free-mail']],
  ['role: npo, email: sam@yahoo.co.uk', ['officer/free-mail']],
  ['role: npo, email: sam@mail.ru', ['officer/free-mail']],
  ['role: npo, email: sam@gmail.com, work: true', []],
  ['role: npo, email: sam@mail.example.org', []],
])('an officer of an invented area { %s }', (entry, codes) => {
  expect(faultsOf({ [canalside]: officers(entry) }).map(({ code }) => code)).toEqual(codes)
})

test('a number kept for drama is refused where nothing is invented', () => {
  const real = area('contact: { phone: "01632 960123" }\n').replace('example: true\n', '')
  expect(briefly(faultsOf({ [canalside]: real }))).toEqual([`${canalside}:5:19 phone/drama`])
})

test.each([
  ['## Discussion\n\n## Next steps', []],
  ['## DISCUSSION:\n\n## Next Steps :', []],
  ['## Background\n\n## Discussion\n\n## Votes\n\n## Next steps', []],
  ['## Next steps\n\n## Discussion', ['notes/headings']],
  ['## Discussion', ['notes/headings']],
  ['Talk.', ['notes/headings', 'notes/headings']],
])('notes with %j', (body, codes) => {
  expect(faultsOf({ [evening]: notes(body) }).map(({ code }) => code)).toEqual(codes)
})

test.each([
  ['2010-10-initial-meeting-notes', '2010-10'],
  ['2010-10-12-x', '2010-10-12'],
  ['2010-10-2nd-meeting', '2010-10'],
])('notes named %s are of %s', (name, date) => {
  const site = siteOf({ [`areas/canalside/meetings/${name}.md`]: notes() })
  expect(site.areas[0]?.notes.find(({ id }) => id === name)?.date.toString()).toBe(date)
})

test.each([
  ['[a, b]', []],
  ['[a, b], [b, a]', []],
  ['[a, b], [a, b]', ['diagram/arrow-twice']],
  ['[a, c]', ['diagram/unknown-step']],
  ['[a, a], [a, b]', ['diagram/arrow-to-itself']],
])('a diagram with the arrows %s', (arrows, codes) => {
  const source = `title: T\ndescription: D.\nsteps: [{ id: a, label: A }, { id: b, label: B }]\nthen: [${arrows}]\n`
  expect(faultsOf({ 'diagrams/d.yaml': source }).map(({ code }) => code)).toEqual(codes)
})

test('a diagram in two pieces, or with one id twice', () => {
  const steps = (ids: string) => `steps: [${[...ids].map((id) => `{ id: ${id}, label: ${id} }`).join(', ')}]`
  const codes = (source: string) =>
    faultsOf({ 'diagrams/d.yaml': `title: T\ndescription: D.\n${source}\n` }).map(({ code }) => code)
  expect(codes(`${steps('abcd')}\nthen: [[a, b], [c, d]]`)).toEqual(['diagram/apart'])
  expect(codes(`${steps('aba')}\nthen: [[a, b]]`)).toContain('diagram/step-twice')
})
