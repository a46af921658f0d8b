/** Leading links on where an area is merged: of a large site only the texts are read that lead to what it printed. */

import { expect, test } from 'vitest'
import { defineGetter } from '../../../scripts/memory/define-getter.ts'
import { areaAddress, leafletAddress } from '../../../scripts/routes.ts'
import { siteOfDay } from '../../../scripts/site-of-day.ts'
import { date, sampleArea, sampleNotes, sampleSite } from '../../support/sites/sample-site.ts'

const leafletOf = (area: number) => leafletAddress('welcome', 'a4', `area-${area}`, 'colour')

/** A thousand areas, of which the first is part of the second. Each has notes that lead to some leaflet or page. */
function siteReadInto(read: Set<string>) {
  const areas = Array.from({ length: 1000 }, (_, number) => {
    const id = `area-${number}`
    const link = [leafletOf(0), leafletOf(number), areaAddress('area-0')][Math.min(number, 2)] ?? ''
    const readAs = (name: string) => {
      read.add(name)
      return text
    }
    const text = [{ kind: 'paragraph' as const, content: [{ kind: 'link' as const, href: link, content: [] }] }]
    const { body: _empty, ...notes } = sampleNotes({ id, links: [link] })
    defineGetter(notes, 'body', () => readAs(`notes of ${id}`))
    const { about: _silent, ...area } = sampleArea({ id, aboutLinks: [link], notes: [notes] })
    defineGetter(area, 'about', () => readAs(`text about ${id}`))
    return number === 0 ? Object.assign(area, { succeededBy: 'area-1' }) : area
  })
  return sampleSite({ areas })
}

test('where one of a thousand areas is merged, only texts with a link to what it printed are read', () => {
  const read = new Set<string>()
  const site = siteReadInto(read)
  const shown = siteOfDay(site, date('2026-11-22'))
  expect([...read]).toEqual(['text about area-0', 'notes of area-0'])
  expect(JSON.stringify(shown.areas[0])).not.toContain(leafletOf(0))
  expect(shown.areas.slice(1).every((area, index) => area === site.areas[index + 1])).toBe(true)
})
