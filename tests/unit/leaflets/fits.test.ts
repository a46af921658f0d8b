/** What gives way where a sheet is too long, in which order. */

import { describe, expect, test } from 'vitest'
import { type Fit, fitsOf } from '../../../scripts/leaflets/parts/fits.ts'

const inWords = ({ dates, foot, code, lead, gaps, diagrams, tables }: Fit) =>
  [
    `${dates} dates`,
    ...(foot === 'compact' ? ['compact foot'] : []),
    ...(lead === 'tight' ? ['tight lead'] : []),
    ...(gaps === 'tight' ? ['tight gaps'] : []),
    ...(diagrams === 'tight' ? ['tight diagrams'] : []),
    ...(code === 'none' ? ['no code'] : []),
    ...(tables === 'usual' ? [] : [`tables ${tables}`]),
  ].join(', ')

describe('gives way, in this order', () => {
  test('on the back of an area edition', () => {
    expect(fitsOf({ lead: false, foot: true, diagrams: true, tables: false, dates: 8 }).map(inWords)).toEqual([
      '3 dates',
      '2 dates',
      '1 dates',
      '1 dates, compact foot',
      '1 dates, compact foot, tight gaps',
      '1 dates, compact foot, tight gaps, tight diagrams',
      '1 dates, compact foot, tight gaps, tight diagrams, no code',
    ])
  })
  test('where nothing is dated and nothing drawn', () => {
    expect(fitsOf({ lead: false, foot: true, diagrams: false, tables: false, dates: 0 }).map(inWords)).toEqual([
      '0 dates',
      '0 dates, compact foot',
      '0 dates, compact foot, tight gaps',
      '0 dates, compact foot, tight gaps, no code',
    ])
  })
  test('on the front, which has no foot', () => {
    expect(fitsOf({ lead: true, foot: false, diagrams: false, tables: false, dates: 8 }).map(inWords)).toEqual([
      '3 dates',
      '3 dates, tight lead',
      '3 dates, tight lead, tight gaps',
    ])
  })
  test('on a front with a table of two columns', () => {
    expect(fitsOf({ lead: true, foot: false, diagrams: false, tables: true, dates: 0 }).map(inWords)).toEqual([
      '0 dates',
      '0 dates, tables in a column',
      '0 dates, tight lead, tables in a column',
      '0 dates, tight lead, tight gaps, tables in a column',
      '0 dates, tight lead, tight gaps, tables across',
    ])
  })
})
