/** A leaflet that runs over says how many words to lose: without so many it fits, and not without one fewer. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../scripts/blocks/block.ts'
import { withoutLastWords, withoutLastWordsAndHeadings, wordsToTake } from '../../scripts/blocks/shortened.ts'
import { doesNotFit } from '../../scripts/leaflets/faults/does-not-fit.ts'
import { howToFit } from '../../scripts/leaflets/faults/how-to-fit.ts'
import { wordsToLose } from '../../scripts/leaflets/faults/words-to-lose.ts'
import { a5Booklet } from '../../scripts/leaflets/formats/booklet-format.ts'
import { a4 } from '../../scripts/leaflets/formats/formats.ts'
import { a4Poster } from '../../scripts/leaflets/formats/poster-formats.ts'
import { overflowsOf } from '../../scripts/leaflets/leaflet.ts'
import { findingsOfRefused } from '../../scripts/leaflets/refused.ts'
import type { Sheet } from '../../scripts/sheets/sheet.ts'
import { runs } from '../support/chance.ts'
import {
  canalsideSheet,
  heading,
  leafletContext,
  list,
  paragraph,
  partnershipSheet,
} from '../support/paper/seed-sheet.ts'

const fitsWith = (sheet: Sheet, blocks: readonly Block[]): boolean =>
  overflowsOf({ ...sheet, blocks }, a4, leafletContext).length === 0

test('without so many words of the section the leaflet fits; without one fewer it does not', () => {
  const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 1, max: 10 }), (paragraphs, entries) => {
      const section = Array.from({ length: paragraphs }, () => paragraph(words))
      const blocks = [
        heading('A short one', 3),
        paragraph(words),
        heading('The long one', 7),
        ...section,
        list(...Array.from({ length: entries }, () => words)),
        { kind: 'overleaf' } as const,
        paragraph('Come along.'),
      ]
      const span = overflowsOf({ ...partnershipSheet, blocks }, a4, leafletContext)[0]?.section?.span
      if (span === undefined) return
      const lost = wordsToLose(blocks, span, (shorter) => fitsWith(partnershipSheet, shorter))
      if (lost.kind !== 'words') throw new Error('The long section alone is long enough.')
      const without = (count: number): boolean => {
        const { left } = withoutLastWords(blocks.slice(2, 3 + paragraphs + 1), count)
        return fitsWith(partnershipSheet, [...blocks.slice(0, 2), ...left, ...blocks.slice(3 + paragraphs + 1)])
      }
      expect([without(lost.count), without(lost.count - 1)]).toEqual([true, false])
    }),
    { numRuns: runs(10) },
  )
})

describe('told', () => {
  const tooLong = (sheet: Sheet, paragraphs: number): Sheet => ({
    ...sheet,
    blocks: [
      heading('The long one', 7),
      ...Array.from({ length: paragraphs }, () => paragraph('CAGs aim to build active and influential communities.')),
      { kind: 'overleaf' },
      paragraph('Come along.'),
    ],
  })
  const refused = (sheet: Sheet) => ({ sheet, row: a4, diagnostics: [] })

  test('once for all editions, by the longest of them', () => {
    const told = findingsOfRefused(
      [refused(tooLong(partnershipSheet, 50)), refused(tooLong(canalsideSheet, 60))],
      leafletContext,
      () => [],
    )
    expect(told).toHaveLength(1)
    expect(told[0]?.message).toMatch(/ by \d+ mm \(\d+ lines\) in the edition of Canalside, the longest of 2\.$/)
    expect(told[0]?.hint).toMatch(
      /^Take \d+ of its 480 words out: without the last \d+ it fits\. Or move some of it to after/,
    )
  })

  test('that all words of a section are too many', () => {
    const words = { kind: 'words', count: 9, of: 9 } as const
    expect(doesNotFit(partnershipSheet, a4, { by: 10 }, { words }).hint).toMatch(
      /^Take all its 9 words out, or shorten what stands before it\. Or /,
    )
  })

  test('that a section alone is not what is too long', () => {
    const blocks = tooLong(partnershipSheet, 60).blocks
    expect(wordsToLose(blocks, { line: 7, column: 1, endLine: 7, endColumn: 2 }, () => false)).toEqual({
      kind: 'not enough',
      of: 480,
    })
  })

  test('how many words of a whole side are too many, where the section alone is not', () => {
    const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
    const section = (line: number) => [
      heading(`Section ${line}`, line),
      ...Array.from({ length: 9 }, () => paragraph(words)),
    ]
    const front = [3, 5, 7, 9, 11].flatMap(section)
    const blocks = [...front, { kind: 'overleaf' } as const, paragraph('Come along.')]
    const sheet = { ...partnershipSheet, blocks }
    const [told] = findingsOfRefused([refused(sheet)], leafletContext, () => [])
    const [, of, count] =
      told?.hint?.match(/there is no room; of all (\d+) words printed here (\d+) (?:is|are) too many: shorten what/) ??
      []
    expect(Number(of)).toBe(wordsToTake(front))
    const without = (lost: number) => [...withoutLastWordsAndHeadings(front, lost), ...blocks.slice(front.length)]
    expect([fitsWith(sheet, without(Number(count))), fitsWith(sheet, without(Number(count) - 1))]).toEqual([
      true,
      false,
    ])
  })

  test('of each side that has too much its own', () => {
    const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
    const section = (name: string, line: number) => [
      heading(name, line),
      ...Array.from({ length: 40 }, () => paragraph(words)),
    ]
    const [front, back] = [section('The front', 3), section('The back', 90)]
    const sheet = { ...partnershipSheet, blocks: [...front, { kind: 'overleaf' } as const, ...back] }
    const told = findingsOfRefused([refused(sheet)], leafletContext, () => [])
    const counts = told.map(({ message, hint }) => {
      expect(hint).not.toContain('move some of it')
      return [/section "([^"]*)"/.exec(message)?.[1], Number(/^Take (\d+) of its 640 words out/.exec(hint ?? '')?.[1])]
    })
    expect(counts.map(([name]) => name)).toEqual(['The front', 'The back'])
    const [less = 0, lessOverleaf = 0] = counts.map(([, count]) => Number(count))
    const without = (here: number, overleaf: number) => [
      ...withoutLastWords(front, here).left,
      { kind: 'overleaf' } as const,
      ...withoutLastWords(back, overleaf).left,
    ]
    expect(fitsWith(sheet, without(less, lessOverleaf))).toBe(true)
    expect(fitsWith(sheet, without(less - 1, lessOverleaf))).toBe(false)
    expect(fitsWith(sheet, without(less, lessOverleaf - 1))).toBe(false)
  })

  test('of a title that leaves the front no room', () => {
    const title = 'streets, paths, bins, lamps and allotments '.repeat(20).trim()
    const titled = (words: string): Sheet => ({ ...tooLong(partnershipSheet, 1), title: words })
    const [told] = findingsOfRefused([refused(titled(title))], leafletContext, () => [])
    const count = Number(
      /^Take (\d+) words out of the title: without its last \1 it fits\./.exec(told?.hint ?? '')?.[1],
    )
    const without = (lost: number) => titled(title.split(' ').slice(0, -lost).join(' '))
    expect([count, count - 1].map((lost) => fitsWith(without(lost), without(lost).blocks))).toEqual([true, false])
  })

  test.each([
    [
      'of what is printed with a drawing',
      6,
      /^It has no words that could be left out; of all 224 words printed here \d+ are/,
    ],
    [
      'that a drawing alone is too tall',
      40,
      /^No words can be left out of a diagram or a picture: give it fewer steps or words, /,
    ],
  ])('%s', (_, steps, hint) => {
    const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
    const diagram: Block = {
      kind: 'diagram',
      id: 'steps',
      title: 'Steps',
      description: 'Steps.',
      steps: Array.from({ length: steps }, (__, step) => ({ label: `Step ${step + 1}` })),
      arrows: Array.from({ length: steps - 1 }, (__, step) => ({ from: step, to: step + 1 })),
      reconstructed: false,
      span: { line: 90, column: 1, endLine: 90, endColumn: 9 },
    }
    const text = Array.from({ length: 14 }, () => paragraph(words))
    const blocks = [heading('First', 3), ...text, diagram, { kind: 'overleaf' } as const, paragraph('Come along.')]
    const [told] = findingsOfRefused([refused({ ...partnershipSheet, blocks })], leafletContext, () => [])
    expect(told?.hint).toMatch(hint)
  })

  test('of a poster only words that it carries', () => {
    const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
    const section = (name: string, line: number) => [
      heading(name, line),
      ...Array.from({ length: 9 }, () => paragraph(words)),
    ]
    const carried = [...section('One', 3), ...section('Two', 5)]
    const sheet = { ...partnershipSheet, poster: ['one', 'two'], blocks: [...carried, ...section('Three', 7)] }
    const [told] = findingsOfRefused([{ sheet, row: a4Poster, diagnostics: [] }], leafletContext, () => [])
    expect(told?.hint).toMatch(new RegExp(`of all ${wordsToTake(carried)} words printed here \\d+ (?:is|are) too many`))
  })

  test('of a poster that has room for no word, that all are too many', () => {
    const words = { kind: 'not enough', of: 20, inAll: { count: 45, of: 45 } } as const
    expect(howToFit(partnershipSheet, a4Poster, { by: 1 }, { words })).toMatch(
      /^Even without all its 20 words there is no room; all 45 words printed here are too many: shorten what/,
    )
  })

  describe('of a poster what beside its text is too long', () => {
    const many = 'neighbourhoods, allotments and playgrounds '.repeat(28).trim()
    const { contact } = canalsideSheet
    const call = { kind: 'call', lead: 'Call', phone: { kind: 'phone', ...contact.phone }, purpose: [] } as const
    const calledFor = (purpose: string): Block => ({ ...call, purpose: [{ kind: 'text', text: purpose }] })
    const posterOf = (title: string, purpose: string, name = 'Canalside'): Sheet => ({
      ...canalsideSheet,
      title,
      edition: { kind: 'area', id: 'canalside', name, example: true },
      blocks: [heading('Come along', 3), paragraph('Anyone may come.'), calledFor(purpose)],
    })
    const fits = (sheet: Sheet): boolean => overflowsOf(sheet, a4Poster, leafletContext).length === 0
    const hintOf = (sheet: Sheet): string =>
      findingsOfRefused([{ sheet, row: a4Poster, diagnostics: [] }], leafletContext, () => [])[0]?.hint ?? ''
    const without = (text: string, count: number): string => text.split(' ').slice(0, -count).join(' ')

    test.each([
      ['the title', (words: string) => posterOf(words, 'for help.')],
      ['the "purpose" of the contact', (words: string) => posterOf('Come', words)],
      ["the area's name", (words: string) => posterOf('Come', 'for help.', words)],
    ])('%s', (what, sheetWith) => {
      const found = /^Take (\d+) words out of (.*): without its last (\d+) it fits\. Or /.exec(hintOf(sheetWith(many)))
      const count = Number(found?.[1])
      expect(found?.slice(2)).toEqual([what, String(count)])
      expect([fits(sheetWith(without(many, count))), fits(sheetWith(without(many, count - 1)))]).toEqual([true, false])
    })

    test('several things, where no one of them does', () => {
      const cover = (title: string, purpose: string): Sheet => ({ ...posterOf(title, purpose), funding: [] })
      const row = a5Booklet
      const asked = (sheet: Sheet): string =>
        findingsOfRefused([{ sheet, row, diagnostics: [] }], leafletContext, () => [])[0]?.hint ?? ''
      const fitsCover = (sheet: Sheet): boolean => overflowsOf(sheet, row, leafletContext).length === 0
      expect(asked(cover(many, many))).toBe(
        'The cover holds the label, the title, the number and who paid: shorten the title and the "purpose" of the contact, or take the format out of "leaflet".',
      )
      expect([cover(many, 'for help.'), cover('Come', many), cover('Come', 'for help.')].map(fitsCover)).toEqual([
        false,
        false,
        true,
      ])
    })

    test('with all its text', () => {
      const full = (title: string): Sheet => {
        const sheet = posterOf(title, many.slice(0, 330).trim())
        return { ...sheet, blocks: [...sheet.blocks.slice(0, 1), paragraph(many), ...sheet.blocks.slice(1)] }
      }
      const bare = (title: string): Sheet => ({
        ...full(title),
        blocks: withoutLastWords(full(title).blocks, 1000).left,
      })
      const title = 'What we do about streets, paths, bins and lamps and everything else in all of the valley'
      const [, count] =
        /^Even without its text there is no room: take (\d+) words out of the title as well\. Or /.exec(
          hintOf(full(title)),
        ) ?? []
      expect([fits(bare(without(title, Number(count)))), fits(bare(without(title, Number(count) - 1)))]).toEqual([
        true,
        false,
      ])
    })
  })
})
