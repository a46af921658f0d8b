/** What the notice on an example says of telephone numbers: how those begin that are in it, and no others. */

import { expect, test } from 'vitest'
import { exampleNotice } from '../../../layouts/parts/example-notice.ts'
import { textOfMarkup } from '../../../scripts/html/text-of-markup.ts'
import type { Site } from '../../../scripts/model/site.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { phone, sampleArea, sampleContact, sampleVenue } from '../../support/sites/sample-site.ts'

function noticeOf(site: Partial<Site>): string {
  const frame = materialOf(site).frame({ address: '/', title: 'Home', description: 'Home.', trail: false })
  return textOfMarkup(exampleNotice('This area, its officers, venues and dates', frame).toString()).trim()
}
const invented = 'Example. This area, its officers, venues and dates are invented to show how the site works.'
const withNumber = (number: string) => sampleArea({ example: true, contact: sampleContact({ phone: phone(number) }) })

test('the numbers of an area, its officers and a venue', () => {
  const officers = [
    { role: { id: 'npo', name: 'NPO' }, phone: phone('07700 900123') },
    { role: { id: 'sergeant', name: 'Sergeant' }, phone: phone('101') },
  ]
  const areas = [{ ...withNumber('029 2018 0555'), roster: { officers } }]
  const venues = [sampleVenue({ example: true, phone: phone('029 2018 0999') })]
  expect(noticeOf({ areas })).toBe(`${invented} The telephone numbers beginning 029 2018 0 or 07700 900 reach nobody.`)
  expect(noticeOf({ areas, venues })).toBe(noticeOf({ areas }))
})

test('three beginnings are named in order, joined by "or"', () => {
  const areas = ['020 7946 0001', '0113 496 0001', '01632 960123'].map(withNumber)
  expect(noticeOf({ areas })).toMatch(/beginning 0113 496 0, 01632 960 or 020 7946 0 reach nobody\.$/)
})

test('none of them, where an example gives the number of the partnership alone', () =>
  expect(noticeOf({ areas: [withNumber('01922 654703')] })).toBe(invented))
