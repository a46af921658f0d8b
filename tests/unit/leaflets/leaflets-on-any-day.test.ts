/** What fits on one day fits on every later one: dates and officers give way where there is no room for them. */

import { expect, test } from 'vitest'
import { leafletRun } from '../../../scripts/leaflets/all-leaflets.ts'
import { printAll } from '../../../scripts/leaflets/printing/print-run.ts'
import { laidOutOnly } from '../../../scripts/leaflets/printing/write.ts'
import { sheetEditions } from '../../../scripts/sheets/information-sheets.ts'
import { sparerEditions } from '../../../scripts/sheets/sparer-editions.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { leafletContext } from '../../support/paper/seed-sheet.ts'
import { area, sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { date } from '../../support/sites/sample-site.ts'

const today = date('2026-11-22')
const line = 'Come along and bring a neighbour.\n\n'

/** A sheet for areas alone, with so many paragraphs before its dates and officers. */
const withParagraphs = (count: number, areas: readonly string[] = ['canalside'], officers = 1) =>
  siteOf({
    ...Object.fromEntries(areas.map((id) => [`areas/${id}/area.yaml`, withOfficers(officers)])),
    ...Object.fromEntries(areas.map((id) => [`areas/${id}/cags/safer-stronger.yaml`, firstTuesdays])),
    'sheets/welcome.md': sheet(`${line.repeat(count)}{{ meetings }}\n\n{{ officers }}\n`).replace(
      'editions: [partnership, areas]',
      'editions: [areas]',
    ),
  })

const firstTuesdays = 'meets: first Tuesday\nstarts: "18:00"\nlasts: 2 hours\n'
const withOfficers = (count: number) =>
  area('checked: 2026-11-01\n').replace('[]', `[${Array(count).fill('{ role: npo }').join(', ')}]`)

function make(count: number, dates: 'may be left out' | 'must stand', areas?: readonly string[], officers?: number) {
  const site = siteOfDay(withParagraphs(count, areas, officers), today)
  const sparer = dates === 'must stand' ? () => [] : sparerEditions(site)
  return printAll(leafletRun(sheetEditions(site), { ...leafletContext, write: laidOutOnly }, sparer, () => {}))
}

/** What is left out of a leaflet with so many paragraphs: nothing where it fits, `all` where nothing of it can be printed. */
function leftOut(count: number, officers?: number): string {
  const made = make(count, 'may be left out', undefined, officers)
  if (!made.ok) return 'all'
  return made.warnings.map(({ message }) => / So (.*) are left out\.$/.exec(message)?.[1]).join()
}

/** How many paragraphs leave room for all its dates: halved again and again, because each try lays a leaflet out. */
function findMost(): number {
  let [most, tooMany] = [1, 200]
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2)
    if (make(middle, 'must stand').ok) most = middle
    else tooMany = middle
  }
  return most
}
const most = findMost()

test('fewer dates are printed, then none, then no officers', () => {
  const steps: string[] = []
  for (let count = most; steps.at(-1) !== 'all'; count += 2) {
    const step = leftOut(count)
    if (step !== steps.at(-1)) steps.push(step)
  }
  expect(steps).toEqual([
    '',
    'all its dates but the next 4',
    'all its dates but the next 3',
    'all its dates but the next 2',
    'all its dates but the next',
    'its dates',
    'its dates and officers',
    'all',
  ])
})

test('where the officers go there is room for dates again, as many as then fit', () => {
  expect([1, most + 10, most + 16].map((count) => leftOut(count, 90))).toEqual([
    'its officers',
    'its officers and all its dates but the next 4',
    'its officers and all its dates but the next',
  ])
})

test('what is left out is a warning, and both files are there', () => {
  expect([make(most, 'must stand').ok, make(most + 1, 'must stand').ok]).toEqual([true, false])
  const made = make(most + 1, 'may be left out')
  if (!made.ok) throw new Error(made.diagnostics[0]?.message)
  expect(made.value).toHaveLength(2)
  expect(made.warnings.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning leaflet/dates-left-out'])
  expect(made.warnings[0]?.message).toMatch(/ by \d+ mm .* So .* are left out\.$/)
})

test('of editions that leave something out one speaks for all', () => {
  const told = (areas: readonly string[]) => {
    const made = make(most + 5, 'may be left out', areas) // Whatever their addresses take.
    return made.ok ? made.warnings.map(({ message }) => / are left out\.(.*)$/.exec(message)?.[1]) : []
  }
  expect(told(['canalside', 'hilltop'])).toEqual([' In one other edition something is left out as well.'])
  expect(told(['canalside', 'hilltop', 'moor'])).toEqual([' In 2 other editions something is left out as well.'])
})

test('where there is room they stand, and nothing is told', () => {
  const made = make(1, 'may be left out')
  expect(made.ok && made.warnings).toEqual([])
})

test('a text that is too long without them stops the build', () => {
  const made = make(200, 'may be left out')
  expect(made.ok || made.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
    'error leaflet/does-not-fit',
  ])
  expect(made.ok || made.diagnostics[0]?.message).toMatch(/, even without its dates and officers\.$/)
})
