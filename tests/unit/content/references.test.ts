/** What one file says of another: references, links, old addresses; each that leads nowhere is told. */

import { expect, test } from 'vitest'
import { area, briefly, faultsOf, notes, sheet, text } from '../../support/sites/content-in-memory.ts'

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
    { 'sheets/welcome.md': sheet('## How to join in\n\nCome.', 'poster: [How to join]\n') },
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
  ['/areas/canalside/meetings/2026-11-03-evening/notes.pdf', []],
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

const merged = 'succeeded_by: hilltop\n'
test.each([
  ['nobody to ask about names', '', {}, ['sheets/welcome.md:9:9 link/broken']],
  ['somebody to ask about names', 'privacy: { contact: dpo@example.org }\n', {}, []],
  [
    'an area that was merged for good',
    'privacy: { contact: dpo@example.org }\n',
    { [canalside]: area(merged) },
    ['sheets/welcome.md:9:9 link/broken'],
  ],
  // The day alone must not stop a build.
  [
    'an area merged on a day',
    'privacy: { contact: dpo@example.org }\n',
    { [canalside]: area(`${merged}succeeded_on: 2027-01-01\n`) },
    [],
  ],
  ['a mistake in partnership.yaml', 'privacy: { contact: nobody }\n', {}, ['partnership.yaml:7:21 phone/unknown']],
])('a link to a sheet to sign in on, with %s', (_, privacy, files, expected) => {
  const faults = faultsOf({
    'partnership.yaml': partnership(privacy),
    'areas/hilltop/area.yaml': area().replace('Canalside', 'Hilltop'),
    'sheets/welcome.md': sheet('[There](/areas/canalside/cags/safer-stronger/sign-in.pdf)'),
    ...files,
  })
  expect(briefly(faults)).toEqual(expected)
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
        `## Discussion\n\n[The steps](${draftPage}#next-steps)\n\n## Next steps\n\nWalk.\n`,
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
  ['/leaflets/welcome-a4-press.pdf: gone', ['redirect/from-page']],
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
