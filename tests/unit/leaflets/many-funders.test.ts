/** However many funders there are: each is named in its order beside one emblem, and the leaflet still has room. */

import { describe, expect, test } from 'vitest'
import { rowOf } from '../../../scripts/leaflets/formats/format-table.ts'
import { a4, a4LargePrint } from '../../../scripts/leaflets/formats/formats.ts'
import { mm } from '../../../scripts/leaflets/formats/millimetres.ts'
import type { Flag } from '../../../scripts/leaflets/parts/flag.ts'
import { fundingStrip } from '../../../scripts/leaflets/parts/funding-strip.ts'
import { manyFunders } from '../../../scripts/leaflets/parts/many-funders.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import { dueTo, funders, printFaults, writtenPrint } from '../../support/faults/funded.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

const { faces } = leafletContext
const look = { style: a4.styles.body, gap: mm(1.5) }
const flag: Flag = { width: mm(36), height: mm(24), gap: mm(5) }
const trust = (number: number): Funder => ({
  ...funders.none,
  id: `trust-${number}`,
  fund: `Neighbourhood Fund of the ${number}th Street`,
  statement: `Helped by the ${number}th Street Trust`,
})
/** Two of the European Union, then so many others. */
const withTrusts = (count: number): readonly Funder[] => [
  funders['eu-2000-2006'],
  funders['eu-2007-2013'],
  ...Array.from({ length: count }, (_, index) => trust(index + 1)),
]

const short = {
  ...partnershipSheet,
  blocks: [
    heading('Who should attend?', 7),
    paragraph('Anyone who lives nearby.'),
    ...partnershipSheet.blocks.filter(({ kind }) => kind === 'call'),
  ],
}

describe.each(['a4', 'a4-large-print', 'a5-booklet', 'a3-poster', 'a4-poster'] as const)('%s', (format) => {
  test.each([1, 2, 4])('acknowledges two funds of the European Union and %i others', (count) => {
    const funding = withTrusts(count)
    expect(printFaults(writtenPrint(funding, 'colour', rowOf(format), short), dueTo(funding))).toEqual([])
  })
})

test('those that the emblem belongs to stand beside it, the others below it, clear of it', () => {
  const { items, free } = manyFunders(withTrusts(4), flag, mm(120), look, faces)
  const texts = items.filter((item) => item.kind === 'text')
  const own = texts.findIndex((item) => wordsOf(item).startsWith('Helped'))
  for (const { x } of texts.slice(0, own)) expect(x).toBeGreaterThanOrEqual(flag.width + flag.gap)
  expect(texts.slice(own).some(({ x }) => x === 0)).toBe(true)
  expect(free).toBeGreaterThanOrEqual(flag.height)
  for (const { baseline } of texts.slice(own)) expect(baseline).toBeGreaterThan(flag.height * 1.25)
})

test('two that the emblem is as tall as stand below each other, their lines whole', () => {
  const two = [
    { ...funders['eu-2014-2020'], fund: 'European Social Fund', statement: 'European Union' },
    { ...trust(1), fund: 'Streets Fund', statement: 'Paid for by' },
  ]
  const { items } = manyFunders(two, flag, mm(117), look, faces)
  const texts = items.filter((item) => item.kind === 'text')
  expect(texts.map((item) => wordsOf(item).trim())).toContain('European Social Fund')
  expect(new Set(texts.map(({ x }) => x)).size).toBe(1)
})

test('without an emblem the words of a funder have its place as well', () => {
  const one = {
    ...trust(1),
    fund: 'Streets Fund',
    statement: 'Paid for by the Neighbourhood and Streets Fund of the Trust for the North',
  }
  const { items } = fundingStrip([one], mm(174), a4, leafletContext).slice
  const said = items.flatMap((item) => (item.kind === 'text' && item.x === 0 ? [wordsOf(item).trim()] : []))
  expect(said).toEqual(['Paid for by the Neighbourhood and', 'Streets Fund of the Trust for the North', 'Streets Fund'])
})

test('many of them are lower in columns, read one after the other', () => {
  const { items, height } = manyFunders(withTrusts(9), flag, mm(174), look, faces)
  const oneUnderTheOther = manyFunders(withTrusts(9), undefined, mm(60), look, faces).height
  expect(height).toBeLessThan(oneUnderTheOther * 0.6)
  const said = items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])).join(' ')
  expect(said).toBe(
    withTrusts(9)
      .flatMap(({ statement, fund, tagline = '' }) => [statement, fund, tagline].filter((words) => words !== ''))
      .join(' '),
  )
})

test('of columns beside the emblem the first has those that it belongs to', () => {
  const { items, free, height } = manyFunders(withTrusts(7), flag, mm(230), look, faces)
  expect(free).toBe(height)
  const texts = items.filter((item) => item.kind === 'text')
  const xOf = (words: string) => texts.find((item) => wordsOf(item).startsWith(words))?.x
  const columns = [...new Set(texts.map(({ x }) => x))].sort((a, b) => a - b)
  expect(columns[0]).toBe(flag.width + flag.gap)
  expect(columns.length).toBeGreaterThan(1)
  expect([xOf('Project Part-Financed'), xOf('European Social Fund')]).toEqual([columns[0], columns[0]])
})

test('a flat logo stands below the emblem, a tall one at the right', () => {
  const logoAt = (height: number): number => {
    const logo = { source: 'images/logo.svg', alternative: 'The arms', width: 600, height }
    const { slice } = fundingStrip(withTrusts(1), mm(140), a4, {
      ...leafletContext,
      publisher: { name: 'Exampleton', logo },
      pictures: () => ({ kind: 'drawing', width: 600, height, shapes: [] }),
    })
    return slice.figures?.at(-1)?.x ?? Number.NaN
  }
  expect(logoAt(60)).toBe(0)
  expect(logoAt(600)).toBeGreaterThan(mm(100))
})

test('the name of who publishes ends where the strip does, however long it is', () => {
  const publisher = { name: 'Neighbourhood Information Partnership of Wolstenholme and Barningham' }
  for (const millimetres of [144, 174]) {
    const { slice } = fundingStrip(withTrusts(3), mm(millimetres), a4, { ...leafletContext, publisher })
    const ends = slice.items.map((item) => (item.kind === 'text' ? item.x + item.width : 0))
    expect(Math.max(...ends)).toBeLessThanOrEqual(mm(millimetres))
    expect(slice.items.map((item) => (item.kind === 'text' ? wordsOf(item) : '')).join('')).toContain('Barningham')
  }
})

test('who publishes stands at the right of many words, where no line is lost by it', () => {
  const name = 'Exampleton Together'
  const fund = 'The Trust for Rivers, Commons and Footpaths and the Friends of the Old Lifeboat Station at Exampleton'
  const gift = { ...funders.none, statement: 'Made possible by gifts from people who love the river', fund }
  const { slice } = fundingStrip([gift], mm(174), a4, { ...leafletContext, publisher: { name } })
  const texts = slice.items.filter((item) => item.kind === 'text')
  const own = texts.filter((item) => name.includes(wordsOf(item).trim()))
  const ends = texts.filter((item) => !own.includes(item)).map((item) => item.x + item.width)
  expect(own.length).toBeGreaterThan(0)
  for (const { x } of own) expect(x).toBeGreaterThan(Math.max(...ends))
})

test('where nothing stands at the right a long name takes the width that it needs', () => {
  const trustees = 'The Trust for Rivers, Commons, Footpaths and Playing Fields of Exampleton'
  const long = { ...funders.none, statement: 'Made possible by a gift from the trustees', fund: trustees }
  const { slice } = fundingStrip([long], mm(174), a4LargePrint, leafletContext)
  const lines = new Set(slice.items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : [])))
  expect(lines.size).toBe(3)
})

test('beside one short funder a long name of who publishes takes the width that is left', () => {
  const name = 'Partneriaethau Cymdogaeth Lleol Dyffryn Ystwyth a’r Cyffiniau, Local Partnerships of the Ystwyth Valley'
  const context = { ...leafletContext, publisher: { name } }
  const { slice } = fundingStrip([funders['eu-2000-2006']], mm(174), a4, context)
  const texts = slice.items.filter((item) => item.kind === 'text')
  const lines = texts.filter((item) => name.includes(wordsOf(item).trim()))
  expect(lines.map((item) => wordsOf(item).trim())).toEqual([
    'Partneriaethau Cymdogaeth',
    'Lleol Dyffryn Ystwyth a’r',
    'Cyffiniau, Local Partnerships',
    'of the Ystwyth Valley',
  ])
  const left = Math.min(...lines.map(({ x }) => x))
  for (const item of texts.filter((line) => !lines.includes(line)))
    expect(item.x + item.width).toBeLessThan(left - mm(15))
})

test('without any funder a long name of who publishes has half the width', () => {
  const name = 'The Joint Neighbourhood, Parish and Community Partnerships of Upper and Lower Wolstenholme'
  const linesOf = (publisher: { readonly name: string }): number => {
    const { slice } = fundingStrip([], mm(174), a4, { ...leafletContext, publisher })
    return new Set(slice.items.flatMap((item) => (item.kind === 'text' ? [item.baseline] : []))).size
  }
  expect([linesOf({ name }), linesOf({ name: 'Local Neighbourhood Partnerships' })]).toEqual([3, 2])
})
