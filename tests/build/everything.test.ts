/** A site that uses everything that content may say: each value is found on a page. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fingerprints } from '../support/sites/build-site.ts'
import { words, wordsOfMarkup } from '../support/sites/page-words.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const { folder, said } = await sharedSite('tests/sites/everything')
const files = [...fingerprints(folder).keys()]
const pages = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace('index.html', ''), readFileSync(join(folder, file), 'utf8')]),
)

/** In the order in which they are read, whatever marks stand between them. */
const shown = (address: string): string => wordsOfMarkup(pages.get(address) ?? '').join(' ')
const markup = (address: string): string => pages.get(address) ?? ''

const streets = '/areas/harbour/cags/streets/'
const lamps = '/areas/harbour/meetings/2026-10-28-lamps/'
const kinds = '/areas/harbour/sheets/marks-of-every-kind/'

describe('words', () => {
  test.each([
    ['/', 'Every street has a voice'],
    ['/', 'Neighbours, services and businesses who look after Exampleton together.'],
    ['/', 'The harbour office is closed for the tide.'],
    ['/', 'Call 01632 960300 for dates, places and lifts'],
    ['/', 'hello@example.org'],
    ['/', 'Text 07700 900300'],
    ['/', '18001 01632 960300'],
    ['/', 'Weekdays, 10am to 4pm'],
    ['/', 'Supported by the European Union'],
    ['/', 'Investing in your future'],
    ['/', 'European Social Fund'],
    ['/', 'Made possible by players in Exampleton'],
    ['/funding/', 'European Regional Development Fund, Exampleton programme'],
    ['/funding/', '1 April 2004'],
    ['/funding/', '31 December 2006'],
    ['/accessibility/', '1 October 2026'],
    ['/accessibility/', '1 November 2026'],
    ['/accessibility/', 'access@example.org'],
    ['/accessibility/', '20 October 2026'],
    ['/accessibility/', 'Keyboard and screen reader by four residents'],
    ['/accessibility/', 'The plan of the allotments has words too small for some'],
    ['/privacy/', '01632 960301'],
    ['/privacy/', '12 months'],
    ['/areas/harbour/', 'The quays and the lanes behind them.'],
    ['/areas/harbour/', 'Quayside, Net Lanes'],
    ['/areas/harbour/', 'anything about the Harbour'],
    ['/areas/harbour/', 'harbour@example.org'],
    ['/areas/harbour/', 'Text 07700 900320'],
    ['/areas/harbour/', 'At high water'],
    ['/areas/harbour/', 'Tamsin Vale'],
    ['/areas/harbour/', 'Exampleton Council'],
    ['/areas/harbour/', '07700 900321'],
    ['/areas/harbour/', 'tamsin.vale@example.org'],
    ['/areas/harbour/', '30 October 2026'],
    ['/areas/harbour/', 'Ring 01632 960320: in Harbour somebody always answers.'],
    ['/areas/oldfield/', 'Moorside'],
    ['/areas/oldfield/', '1 April 2026'],
    ['/officers/', 'SW – Street Warden'],
    ['/officers/', 'Community Nurse'],
    [streets, 'Streets & Safety'],
    [streets, 'Last Wednesday of the month, 6:30pm to 8pm'],
    [streets, 'Soup and bread'],
    [streets, 'The Net Loft'],
    [streets, 'At this group you will meet:'],
    [streets, 'A nurse who knows your surgery'],
    [streets, 'Too near the new year'],
    [streets, 'By lantern'],
    [streets, '5pm to 5:45pm'],
    ['/areas/harbour/cags/green/', 'Call 01632 960320 for anything about the Harbour.'],
    ['/areas/moorside/cags/green/', '2pm to 4pm'],
    ['/calendar/', 'December 2026'],
    ['/venues/net-loft/', '1 Quay Street, Exampleton'],
    ['/venues/net-loft/', 'ZZ9 1AA'],
    ['/venues/net-loft/', 'Ramp from the quay'],
    ['/venues/net-loft/', '01632 960310'],
    ['/venues/net-loft/', 'How we work'],
    ['/venues/moor-barn/', 'Access not known, please call'],
    ['/groups/neighbours/', 'What concerns every area.'],
    ['/groups/gardens/', 'Neighbours Together'],
    ['/groups/gardens/', 'Sheds'],
    [lamps, 'Light and tide'],
    [lamps, 'Streets & Safety'],
    [lamps, '18 November 2026'],
    [lamps, 'Odd Fellows Hall keeper'],
    [lamps, 'Rosa Penn'],
    [lamps, 'Count the lamps on Quay Street'],
    [lamps, '10 November 2026'],
    [lamps, 'Discussion:'],
    ['/sheets/how-we-work/', 'Example sheet'],
    ['/sheets/how-we-work/', 'Everybody in your area. Write to hello@example.org or ring 01632 960300.'],
    ['/sheets/how-we-work/', 'an idea large or small a neighbour'],
    ['/sheets/how-we-work/', 'If two neighbours agree: on to 2'],
    ['/sheets/how-we-work/', 'If it does not: back to 1, Heard'],
    ['/areas/harbour/sheets/when-and-who/', 'Officers in Harbour'],
    [kinds, 'Words may be bold, slanted or both'],
    [kinds, 'Net Lane 7'],
    [kinds, 'Somebody said this. and counted on fingers'],
    ['/sheets/how-we-work/', 'Updated 1 November 2026, to be reviewed by 1 November 2027'],
    ['/fete-2019/', 'This page is gone'],
  ])('%s says %j', (address, expected) => expect(shown(address)).toContain(words(expected).join(' ')))

  test.each([
    ['/groups/gardens/', 'Project Part-Financed'], // funding: []
    [kinds, 'Project Part-Financed'],
    ['/groups/neighbours/', 'Project Part-Financed'], // its own funder only
    ['/sheets/how-we-work/', 'Reconstructed'], // the diagram is the original
    ['/areas/harbour/', 'Still being written'], // a draft
  ])('%s does not say %j', (address, words) => {
    expect(shown(address)).not.toBe('')
    expect(shown(address)).not.toContain(words)
  })
})

test.each([
  ['/leaflets/', '4 pages of A5 on 2 sides of A4. A4 paper, both sides, flip on the short edge, fold once.'],
  ['/', 'src="/assets/images/logo.svg"'],
  ['/', 'alt="The three gables of Exampleton"'],
  ['/', 'href="/areas/harbour/"'],
  ['/', '<title>'],
  ['/areas/harbour/', 'alt="The plan of the quay"'],
  [lamps, 'src="/assets/images/lanterns.jpg"'],
  [kinds, 'src="/assets/images/quay.png"'],
  [kinds, 'href="/areas/harbour/#our-quay"'],
  [kinds, '<br>'],
  ['/old-harbour/', 'href="/areas/harbour/"'],
  ['/sheets/how-we-work/', '<abbr title="Community Action Group">'],
])('%s is marked with %j', (address, expected) => expect(markup(address)).toContain(expected))

test.each([
  '/leaflets/how-we-work-a4.pdf',
  '/leaflets/how-we-work-a4-black.pdf',
  '/leaflets/how-we-work-a5-booklet.pdf',
  '/leaflets/how-we-work-a5-booklet-black.pdf',
  '/areas/moorside/leaflets/marks-of-every-kind-a4.pdf',
  '/assets/images/plan.svg',
])('%s is there', (file) => expect(files).toContain(file))

test.each([
  '/areas/oldfield/leaflets/how-we-work-a4.pdf', // part of another area
  '/leaflets/marks-of-every-kind-a4.pdf', // for areas only
  '/areas/harbour/meetings/2026-11-unfinished/index.html', // a draft
])('%s is not there', (file) => expect(files).not.toContain(file))

test('it is built without an error or a warning', () => {
  expect(said.match(/(?:warning|error) {2}\S+/g)).toBeNull()
})

test('no sentence ends with two full stops', () => {
  const texts = files
    .filter((file) => /\.(?:html|ics|xml)$/.test(file))
    .map((file) => [file, wordsOfMarkup(readFileSync(join(folder, file), 'utf8')).join(' ')] as const)
  expect(texts.filter(([, text]) => /[^.]\.\.(?:[^./]|$)/.test(text)).map(([file]) => file)).toEqual([])
})
