/** The open data: each file is as its own description says, no officer is in it, and no cell is a formula. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { csv } from '../../../scripts/feeds/csv.ts'
import { openData } from '../../../scripts/feeds/open-data.ts'
import type { Site } from '../../../scripts/model/site.ts'
import {
  date,
  phone,
  sampleArea,
  sampleCag,
  sampleContact,
  sampleGroup,
  sampleNotes,
  sampleSite,
  sampleVenue,
} from '../../support/sites/sample-site.ts'
import { wholeTexts } from '../../support/sites/whole-files.ts'

const today = date('2026-11-22')
const dataOf = (more: Partial<Site>) => wholeTexts(openData(sampleSite(more), today))
const parsed = (files: ReadonlyMap<string, string>, address: string) => JSON.parse(files.get(address) ?? 'null')

const whole: Partial<Site> = {
  areas: [
    sampleArea({
      contact: sampleContact({ email: 'lnp@example.org', text: phone('07700 900123'), hours: 'Weekdays' }),
      roster: {
        officers: [
          {
            role: { id: 'npo', name: 'Neighbourhood Partnership Officer' },
            name: 'Sam Okafor',
            phone: phone('01632 960124'),
          },
        ],
        checked: date('2026-11-01'),
      },
      succeededBy: 'hilltop',
      cags: [
        sampleCag({
          venue: sampleVenue(),
          dates: [
            { date: date('2026-12-01'), cancelled: true, instead: date('2026-12-08'), note: '=1+1' },
            { date: date('2026-12-08'), cancelled: false },
            { date: date('2026-11-01'), cancelled: false },
          ],
        }),
      ],
      notes: [
        sampleNotes({ about: 'Roads', cag: 'safer-stronger', status: 'agreed', agreedOn: date('2026-12-01') }),
        sampleNotes({ id: 'x', status: 'draft', title: 'Not yet' }),
        sampleNotes({
          present: ['Lorna Robinson'],
          actions: [{ action: 'Ask', owner: 'Lorna Robinson', status: 'open' }],
        }),
      ],
    }),
    sampleArea({ id: 'hilltop', name: 'Hilltop', example: true }),
  ],
  groups: [sampleGroup({ notes: [sampleNotes({ date: Temporal.PlainYearMonth.from('2010-10') })] })],
}

test('each file is as the description says that lies beside it', () => {
  const files = dataOf(whole)
  const checked = ['/data/areas.json', '/data/areas/canalside.json', '/data/areas/hilltop.json', '/data/meetings.json']
  for (const address of checked) {
    const data = parsed(files, address)
    const schema = parsed(files, new URL(data.$schema).pathname)
    const ajv = new Ajv2020({ validateFormats: false, strict: false })
    expect(schema.$id).toBe(data.$schema)
    expect([ajv.validate(schema, data), ajv.errorsText()]).toEqual([true, 'No errors'])
    // Seen to fail: a field that is described nowhere.
    expect(ajv.validate(schema, { ...data, officers: [] })).toBe(false)
  }
})

test('notes of an invented group are marked as those of an invented area are', () => {
  const files = dataOf({ groups: [sampleGroup({ example: true, notes: [sampleNotes()] })] })
  expect(parsed(files, '/data/meetings.json').notes).toMatchObject([{ of: { kind: 'group', example: true } }])
})

test('no officer and nobody who came to a meeting is in it', () => {
  const all = [...dataOf(whole).values()].join('\n')
  for (const personal of ['Sam Okafor', '01632 960124', 'Lorna Robinson']) expect(all).not.toContain(personal)
  expect(all).not.toContain('Not yet')
})

test('the dates to come, soonest first, as rows that no spreadsheet reckons', () => {
  const [head, first, second, ...rest] = (dataOf(whole).get('/data/dates.csv') ?? '').split('\r\n')
  expect(head).toBe('date,starts,ends,cancelled,instead,group,area,example,venue,address,postcode,note,page')
  expect(first).toBe(
    `2026-12-01,18:00,20:00,yes,2026-12-08,Safer & Stronger CAG,Canalside,,Canalside Library,"12 Wharf Street, Exampleton",ZZ1 1AA,'=1+1,https://lnp.example.org/areas/canalside/cags/safer-stronger/`,
  )
  expect(second).toContain('2026-12-08,18:00,20:00,,,')
  expect(rest).toEqual([''])
})

test('nothing is published empty', () => {
  expect([...dataOf({}).keys()]).toEqual([])
  expect([...dataOf({ areas: [sampleArea()] }).keys()]).toEqual([
    '/data/areas.json',
    '/data/areas/canalside.json',
    '/data/schemas/areas.json',
    '/data/schemas/area.json',
  ])
})

test.each([
  ['=1+1', "'=1+1"],
  ['+44 1922', "'+44 1922"],
  ['-5', "'-5"],
  ['@here', "'@here"],
  ['\t=1', "'\t=1"],
  ['say "hello"', '"say ""hello"""'],
  ['a, b', '"a, b"'],
  ['two\nlines', '"two\nlines"'],
  ['plain = text', 'plain = text'],
])('%j is written %j', (value, expected) => expect(csv([[value]])).toBe(`${expected}\r\n`))
