/** From a place named by its keys to line and column. */

import { expect, test } from 'vitest'
import { spanOf } from '../../../scripts/content/yaml/locate.ts'

const area = `# Canalside
name: Canalside
wards: [Wharf, Lock Keepers]
contact:
  phone: "01632 960123"
  purpose: >
    dates
    and places
officers:
  - role: npo
    name: Sam Okafor
  - { role: clo, phone: "01632 960124" }
checked:
`
const notes = `---
title: Street lights
actions:
  - action: Mend them
---
title: not this one
`

test.each([
  [['name'], 'value', '2:7-2:16'],
  [['name'], 'key', '2:1-2:5'],
  [['wards', 1], 'value', '3:16-3:28'],
  [['contact'], 'value', '5:3-5:24'], // the first line of a group stands for it
  [['contact', 'purpose'], 'value', '6:12-8:15'],
  [['officers', 0], 'value', '10:5-10:14'],
  [['officers', 1, 'phone'], 'value', '12:25-12:39'],
  [['officers', 1, 'phone'], 'key', '12:18-12:23'],
  [['checked'], 'value', '13:1-13:8'], // what is empty is pointed at by its name
  [['officers', 1, 'name'], 'value', '12:5-12:41'], // what is missing, by what lacks it
  [[], 'value', '2:1-2:16'],
] as const)('%j, its %s, is at %s', (path, of, expected) =>
  expect(said(spanOf({ file: 'area.yaml', path, of }, { path: 'area.yaml', text: area }))).toBe(expected),
)

test('details of a text are found behind their dashes', () => {
  const file = { path: 'notes.md', text: notes }
  expect(said(spanOf({ file: 'notes.md', path: ['title'] }, file))).toBe('2:8-2:21')
  expect(said(spanOf({ file: 'notes.md', path: ['actions', 0, 'action'] }, file))).toBe('4:13-4:22')
})

test('a file with many findings is not read anew for each', () => {
  let read = 0
  const file = {
    path: 'area.yaml',
    get text() {
      read++
      return area
    },
  }
  const spans = Array.from({ length: 500 }, () => said(spanOf({ file: 'area.yaml', path: ['name'] }, file)))
  expect([...new Set(spans)]).toEqual(['2:7-2:16'])
  expect(read).toBeLessThan(50)
})

const said = (span: ReturnType<typeof spanOf>) =>
  span && `${span.line}:${span.column}-${span.endLine}:${span.endColumn}`
