/** Time alone breaks nothing: one content, looked at from each Monday of 110 weeks. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import { allPages } from '../../scripts/pages/pages.ts'
import { publicationOf } from '../../scripts/publication.ts'
import { sheetEditions } from '../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../scripts/site-of-day.ts'
import { project } from '../support/sites/build-site.ts'
import { viewed } from '../support/sites/viewed.ts'

const content = join(project, 'tests/sites/everything')
const mondays = Array.from({ length: 110 }, (_, week) => Temporal.PlainDate.from('2026-11-23').add({ weeks: week }))
const folder = readContentFolder(content)
const loaded = loadSite(folder, { drafts: false })
if (!loaded.ok) throw new Error('The site of this test has mistakes.')
const { alert } = loaded.value.partnership

/** Everything in a view that is announced as a meeting to come. */
function announced(view: unknown, found: string[] = [], seen = new Set<unknown>()): readonly string[] {
  if (typeof view !== 'object' || view === null || seen.has(view)) return found
  seen.add(view)
  if ('house' in view && 'datetime' in view) found.push(String(view.datetime))
  for (const part of view instanceof Map ? view.values() : Object.values(view)) announced(part, found, seen)
  return found
}

test('the site has an alert that ends within these weeks, and dates that all pass', () => {
  expect(alert && mondays.some((day) => day.toString() > alert.until.toString())).toBe(true)
  expect(loaded.value.areas.flatMap(({ cags }) => cags.flatMap(({ dates }) => dates)).length).toBeGreaterThan(2)
})

test('every Monday: no error, no past date as a next one, no alert past its end', async () => {
  let past = 0
  for (const [week, today] of mondays.entries()) {
    const printed = week % 22 === 0 // what is printed takes its time
    const paper = printed ? { laidOutOnly: true as const } : { only: 'site' as const }
    const checked = await publicationOf(folder, { content, today, drafts: false, ...paper })
    const errors = checked.ok ? [] : checked.diagnostics.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ code }) => `${today} ${code}`)).toEqual([])
    if (!checked.ok) continue
    const { pages } = checked.value
    const dates = announced([...viewed(allPages(pages)), ...sheetEditions(siteOfDay(loaded.value, today))])
    expect(dates.filter((date) => date.slice(0, 10) < today.toString())).toEqual([])
    past += dates.length
    const shown = viewed(pages.home())[0]?.frame.context.alert
    if (shown !== undefined) expect(today.toString() <= (alert?.until.toString() ?? '')).toBe(true)
  }
  expect(past).toBeGreaterThan(0)
})
