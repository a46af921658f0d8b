/** Home says what on it is invented: the whole partnership, even before it has an area, or areas of a real one. */

import { expect, test } from 'vitest'
import { render } from '../../../layouts/pages/home.11ty.ts'
import { homePage } from '../../../scripts/pages/home.ts'
import { materialOf } from '../../support/sites/sample-material.ts'
import { sampleArea, sampleSite } from '../../support/sites/sample-site.ts'

const { partnership } = sampleSite()
const real = sampleArea({ example: false })
const invented = sampleArea({ id: 'hilltop', name: 'Hilltop', example: true })

test.each([
  ['a partnership without areas', true, [], 'This partnership, its areas, officers, venues and dates are invented'],
  ['a partnership', true, [invented], 'This partnership, its areas, officers, venues and dates are invented'],
  ['all areas', false, [invented], 'The areas on this page, with their wards, venues and dates, are invented'],
  [
    'one area',
    false,
    [real, invented],
    'Some of the areas on this page, with their wards, venues and dates, are invented',
  ],
  ['nothing', false, [real], undefined],
  ['nothing without areas', false, [], undefined],
])('%s', (_, example, areas, notice) => {
  const markup = render({ home: homePage(materialOf({ partnership: { ...partnership, example }, areas })) })
  expect(/<strong>Example\.<\/strong> (.*? are invented)/.exec(markup)?.[1]).toBe(notice)
})
