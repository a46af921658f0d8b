/** The A4 leaflet against the design's tables, and what is told where a sheet cannot be printed. */

import { describe, expect, test } from 'vitest'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { elementsIn } from '../../../scripts/typeset/lines/elements-in.ts'
import type { MarkedContent, StructureElement, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'
import { placedLines, wordsOf } from '../../support/paper/placed-lines.ts'
import {
  canalsideSheet,
  heading,
  leafletContext,
  list,
  paragraph,
  partnershipSheet,
} from '../../support/paper/seed-sheet.ts'

const mm = (points: number) => (points * 25.4) / 72
function typeset(sheet: Sheet, context = leafletContext): TypesetDocument {
  const made = typesetLeaflet(sheet, a4, context)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}
const told = (sheet: Sheet, context = leafletContext) => {
  const made = typesetLeaflet(sheet, a4, context)
  return made.ok ? [] : made.diagnostics
}
const contents = (element: StructureElement): readonly MarkedContent[] =>
  element.children.flatMap((child) => ('kind' in child ? [child] : contents(child)))

describe('the seed sheet', () => {
  const document = typeset(partnershipSheet)
  const texts = document.pages.map(({ items }) => items.filter((item) => item.kind === 'text'))
  const find = (page: number, start: string) => {
    const found = texts[page]?.find((item) => wordsOf(item).startsWith(start))
    if (!found) throw new Error(`Not placed: ${start}`)
    return found
  }

  // x and the top of the line's box, in mm, from the design's tables; flowing tops may move by 1.5.
  test.each([
    [0, 'Information', 18, 27.8, 15],
    [0, 'What is a Comm', 18, 34.1, 33],
    [0, 'The aim of', 18, 63.4, 19],
    [0, 'What is the purpose', 18, 96.2, 20],
    [0, 'How CAGs are', 110, 96.2, 20],
    [1, 'What is a Comm', 18, 12, 16],
    [1, 'The CAG process', 18, 23.9, 20],
    [1, 'Reconstructed', 18, 128.2, 16],
    [1, 'Version of', 18, 281.4, 16],
  ])('side %i: %j', (page, start, x, top, leading) => {
    const item = find(page, start)
    const { ascent, descent } = leafletContext.faces[item.face].metrics
    const above = (leading - ((ascent - descent) * item.size) / 1000) / 2 + (ascent * item.size) / 1000
    expect(mm(item.x)).toBeCloseTo(x, 1)
    expect(Math.abs(mm(item.baseline - above) - top)).toBeLessThan(0.5)
  })

  test('the number is 101 mm wide', () => {
    const number = texts[0]?.find(({ size }) => size === 40)
    const space = ((number?.words.at(-1)?.trailing ?? 0) * 40) / 1000 + (number?.letterSpacing ?? 0)
    expect(mm((number?.width ?? 0) - space)).toBeCloseTo(101, 0)
  })

  test('the emblem is 36 × 24 mm', () => {
    const flag = elementsIn(document.structure).find(({ alternative }) => alternative === 'European Union flag')
    expect([mm(flag?.box?.width ?? 0), mm(flag?.box?.height ?? 0)]).toEqual([
      expect.closeTo(36, 6),
      expect.closeTo(24, 6),
    ])
  })

  test('the call is drawn at the foot and said where its sentence stands', () => {
    const said = document.structure.map((element) => {
      const owners = new Set(contents(element))
      return texts
        .flat()
        .filter(({ owner }) => owner.kind === 'content' && owners.has(owner))
        .map(wordsOf)
        .join('')
    })
    const call = said.findIndex((words) => words.startsWith('Call 01922 654703 for venue details'))
    expect(said[call - 2]).toBe('Who should attend?')
    expect(said[call + 1]).toBe('How CAGs are a community process')
  })
})

// Twelve paragraphs fill the front: a smaller foot below them rather than a back with nothing else.
test('a sheet without overleaf takes one side where that is enough, else two', () => {
  const words = 'CAGs involve working with communities and all agencies in the public, private and community sector.'
  const of = (count: number) => ({
    ...partnershipSheet,
    blocks: [heading('One section'), ...Array.from({ length: count }, () => paragraph(words))],
  })
  expect([2, 12, 16].map((count) => typeset(of(count)).pages.length)).toEqual([1, 1, 2])
})

test('a heading goes over to the back with its diagram', () => {
  const diagram = partnershipSheet.blocks.find(({ kind }) => kind === 'diagram')
  if (diagram?.kind !== 'diagram') throw new Error('The seed sheet has a diagram')
  const sidesOf = (count: number) => {
    const before = Array.from({ length: count }, () => paragraph('CAGs aim to build active communities.'))
    const blocks = [heading('What is said'), ...before, heading('What happens'), diagram]
    return typeset({ ...partnershipSheet, blocks }).pages.map(({ items }) =>
      items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item).trim()] : [])),
    )
  }
  const where = [1, 4, 8, 12].map((count) =>
    ['What happens', 'The CAG process'].map((title) => sidesOf(count).findIndex((words) => words.includes(title))),
  )
  expect(where.map(([ofHeading, ofDiagram]) => ofHeading === ofDiagram)).toEqual([true, true, true, true])
  expect(where.at(-1)).toEqual([1, 1])
})

test('a sheet that turns over before its first word begins in front', () => {
  const blocks = [{ kind: 'overleaf' } as const, heading('One section'), paragraph('A few words.')]
  expect(typeset({ ...partnershipSheet, blocks }).pages.length).toBe(1)
})

test.each([
  ['What is a CAG?', 30],
  ['How people who live nearby take part in a Community Action Group (CAG)', 30],
  [
    'What is a Community Action Group and how do people who live nearby take part in it when they have little time?',
    26,
  ],
])('a title of more than three lines is set smaller: %s', (title, size) => {
  const sizes = typeset({ ...partnershipSheet, title, blocks: [paragraph('A few words.')] }).pages.flatMap(
    ({ items }) => items.flatMap((item) => (item.kind === 'text' && item.face === 'extra' ? [item.size] : [])),
  )
  expect(sizes[0]).toBe(size)
})

describe('a sheet all on one side', () => {
  const short = { ...partnershipSheet, blocks: [heading('One section'), paragraph('A few words.')] }
  const linesIn = (sheet: Sheet, context = leafletContext) => placedLines(typeset(sheet, context)).split('\n')
  const named = (lines: readonly string[]) => lines.filter((line) => line.includes('Partnerships')).length

  test('says once who publishes it: the strip has the name right above the version', () => {
    expect(named(linesIn(short))).toBe(1)
    expect(named(linesIn({ ...short, funding: [] }))).toBe(1)
  })

  test('says it beside a logo, too, whose words nobody reads on paper', () => {
    const logo = { source: 'images/logo.svg', width: 3, height: 1, alternative: 'Our mark' }
    const publisher = { ...leafletContext.publisher, logo }
    const pictures = () => ({ kind: 'drawing', width: 3, height: 1, shapes: [] }) as const
    expect(named(linesIn(short, { ...leafletContext, publisher, pictures }))).toBe(1)
  })

  test('asks for an area’s officers and dates only where there are areas', () => {
    const asked = (sheet: Sheet) =>
      linesIn(sheet)
        .filter((line) => /Your area’s officers|To find out more/.test(line))
        .map((line) => line.slice(28))
    expect(asked(short)).toEqual(['Your area’s officers, dates and places'])
    const edition = { kind: 'partnership', withoutAreas: true } as const
    expect(asked({ ...short, edition })).toEqual(['To find out more'])
  })
})

test('a list in a list has no more white above it than below', () => {
  const inner = [paragraph('First'), list('Inner one', 'Inner two')]
  const nested = { ...list('First', 'Last'), items: [inner, [paragraph('Last')]] }
  const texts = (
    typeset({ ...partnershipSheet, blocks: [heading('One section'), nested] }).pages[0]?.items ?? []
  ).filter((item) => item.kind === 'text')
  const baselines = ['First', 'Inner one', 'Inner two', 'Last'].map(
    (words) => texts.find((item) => wordsOf(item) === words)?.baseline ?? 0,
  )
  const steps = baselines.slice(1).map((baseline, at) => baseline - (baselines[at] ?? 0))
  expect(new Set(steps.map((step) => step.toFixed(2)))).toEqual(new Set(['18.72']))
})

test('a line or two stand on the front set closer rather than alone overleaf', () => {
  const call = partnershipSheet.blocks.filter(({ kind }) => kind === 'call')
  const linesOn = (count: number) => {
    const blocks = [heading('Come'), ...Array.from({ length: count }, () => paragraph('Come along.')), ...call]
    return typeset({ ...partnershipSheet, blocks }).pages.map(
      ({ items }) => items.filter((item) => item.kind === 'text' && wordsOf(item) === 'Come along.').length,
    )
  }
  // Set as usual the front holds 29 of them.
  expect([linesOn(30), linesOn(40)]).toEqual([
    [30, 0],
    [29, 11],
  ])
})

test('an unfunded sheet has no emblem', () => {
  const { structure } = typeset({ ...partnershipSheet, funding: [] })
  expect(elementsIn(structure).some(({ alternative }) => alternative === 'European Union flag')).toBe(false)
})

test('the emblem has a form for each of the inks: in black it is stars and an outline on white', () => {
  const fillsOf = (inks: 'colour' | 'black') =>
    typeset(partnershipSheet).pages.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'path' && item.only === inks ? [item.fill] : [])),
    )
  const stars = (fill: string) => Array.from({ length: 12 }, () => fill)
  expect(fillsOf('colour')).toEqual(['eu-blue', ...stars('eu-yellow')])
  expect(fillsOf('black')).toEqual(['white', ...stars('ink')])
})

test('an area says whose it is, what is an example, and until when its dates go', () => {
  const words = typeset(canalsideSheet)
    .pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item)] : [])))
    .join('\n')
  expect(words).toContain('Example: Canalside')
  expect(words).toContain('Dates to 5 January 2027.')
  expect(words).toMatch(/Version of 1 November 2026, [A-Z0-9]{6}, an example/)
})

describe('the foot gives way before the words of a sheet', () => {
  /** The back of Canalside's sheet with paragraphs below its panels. */
  const back = (paragraphs: number, sheet = canalsideSheet) => {
    const more = Array.from({ length: paragraphs }, () => paragraph('Come along and bring a neighbour with you.'))
    const blocks = [...sheet.blocks, ...more]
    const lines = typeset({ ...sheet, blocks }).pages[1]?.items.flatMap((item) =>
      item.kind === 'text' ? [wordsOf(item).trim()] : [],
    )
    return lines ?? []
  }
  const rows = (lines: readonly string[]) => lines.filter((line) => /^(Tue|Thu) \d/.test(line)).length

  test.each([
    [0, 3],
    [1, 1],
    [2, 0],
  ])('%i lines more leave %i dates, and the address in words', (paragraphs, dates) => {
    const lines = back(paragraphs)
    expect(rows(lines)).toBe(dates)
    expect(lines.join('\n')).toContain('lnp.example.org/areas/canalside/sheets/what-is-a-cag')
    expect(lines.some((line) => line.startsWith('Dates to'))).toBe(dates > 0)
  })
  test('the number stays where no table does', () => {
    expect(back(2)).toContain('01632 960123')
  })
})

describe('told', () => {
  test('which section runs over, by how much, and where it was written', () => {
    const long = Array.from({ length: 30 }, () => paragraph('CAGs aim to build active and influential communities.'))
    const [finding] = told({
      ...partnershipSheet,
      blocks: [
        heading('A short one', 3),
        paragraph('Few words.'),
        heading('The long one', 7),
        ...long,
        { kind: 'overleaf' },
      ],
    })
    expect(finding?.message).toMatch(
      /^In "What is a Community Action Group \(CAG\)\?" the section "The long one" runs over the printed A4 leaflet by \d+ mm \(\d+ lines\)\.$/,
    )
    expect(finding?.span?.line).toBe(7)
  })

  test('a character of an area is looked for in its own files before those of others', () => {
    const sources = new Map([
      [canalsideSheet.file, { text: 'title: x\n' }],
      ['areas/barton/area.yaml', { text: 'name: Barton ✓\n' }],
      ['areas/canalside/area.yaml', { text: 'name: Canalside ✓\n' }],
    ])
    const sheet = { ...canalsideSheet, blocks: [heading('Come to Canalside ✓')] }
    expect(told(sheet, { ...leafletContext, sources })).toEqual([
      expect.objectContaining({ code: 'leaflet/character-missing', file: 'areas/canalside/area.yaml' }),
    ])
  })

  test('a character that the face lacks, where it was written', () => {
    const sources = new Map([[partnershipSheet.file, { text: '---\ntitle: x\n---\nCome along 🙂\n' }]])
    const sheet = { ...partnershipSheet, blocks: [paragraph('Come along 🙂')] }
    expect(told(sheet, { ...leafletContext, sources })).toEqual([
      expect.objectContaining({
        code: 'leaflet/character-missing',
        file: partnershipSheet.file,
        span: { line: 4, column: 12, endLine: 4, endColumn: 14 },
      }),
    ])
  })
})
