/** The calendar leads to the dates of one area, on its page and for a calendar program, without a script. */

import { expect, test } from 'vitest'
import { render } from '../../../layouts/pages/calendar.ts'
import { calendarPages } from '../../../scripts/pages/calendar.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { date, sampleArea, sampleCag } from '../../support/sites/sample-site.ts'

const dated = sampleCag({ dates: [{ date: date('2026-12-01'), cancelled: false }] })
const area = (id: string, cag = dated) => sampleArea({ id, name: id.toUpperCase(), cags: [cag] })
const areas = (count: number) => Array.from({ length: count }, (_, index) => area(`a${index}`))
const linksOf = (all: readonly ReturnType<typeof area>[]) =>
  calendarPages(materialOf({ areas: all })).map((calendar) =>
    [...render({ calendar }).matchAll(/href="([^"]*(?:#_next|\/calendar\.ics|\/areas\/))"/g)].map(([, link]) => link),
  )

test('each dated area has both; an area without dates has neither', () =>
  expect(linksOf([area('harbour'), area('moor'), area('undated', sampleCag())])).toEqual([
    [
      '/areas/',
      '/areas/harbour/#_next',
      '/areas/moor/#_next',
      '/calendar.ics',
      '/areas/harbour/calendar.ics',
      '/areas/moor/calendar.ics',
    ],
  ]))

test('where all dates are those of one area there is nothing to choose', () =>
  expect(linksOf([area('harbour')])).toEqual([['/areas/', '/calendar.ics']]))

test('more areas than a page should name are a link away', () =>
  expect(linksOf(areas(25))).toEqual([['/areas/', '/areas/', '/calendar.ics']]))

test('the first month keeps its distance from a list of months above it, and stands close below a title', () => {
  const manyDates = Array.from({ length: 130 }, (_, day) => ({
    date: date('2026-12-01').add({ days: day }),
    cancelled: false,
  }))
  const classOfFirst = (dates: typeof manyDates) => {
    const [first] = calendarPages(materialOf({ areas: [area('harbour', sampleCag({ dates }))] }))
    return /<h2 id="[^"]*"([^>]*)>/.exec(first === undefined ? '' : render({ calendar: first }))?.[1]
  }
  expect(classOfFirst(manyDates.slice(0, 3))).toBe(' class="flush"')
  expect(classOfFirst(manyDates)).toBe('')
})
