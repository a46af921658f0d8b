/** A poster that runs over because of its pictures says so: without them it fits, or without them and so many words. */

import { describe, expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { withoutLastWords } from '../../../scripts/blocks/shortened.ts'
import { a4Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import { overflowsOf } from '../../../scripts/leaflets/leaflet.ts'
import { findingsOfRefused } from '../../../scripts/leaflets/refused.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'

describe('told of pictures', () => {
  const picture: Block = { kind: 'image', source: 'images/map.svg', alternative: 'A map', width: 400, height: 400 }
  const context = {
    ...leafletContext,
    pictures: () => ({ kind: 'drawing', width: 400, height: 400, shapes: [] }) as const,
  }
  const words = 'Anyone who has a genuine interest in the local community should come along and say so.'
  const posterOf = (pictures: number, paragraphs: number, lost = 0): Sheet => {
    const said = Array.from({ length: paragraphs }, () => paragraph(words))
    const text = withoutLastWords(said, lost).left
    return {
      ...partnershipSheet,
      poster: ['one'],
      blocks: [heading('One', 3), ...Array(pictures).fill(picture), ...text],
    }
  }
  const fits = (sheet: Sheet): boolean => overflowsOf(sheet, a4Poster, context).length === 0
  const hintOf = (sheet: Sheet): string =>
    findingsOfRefused([{ sheet, row: a4Poster, diagnostics: [] }], context, () => [])[0]?.hint ?? ''

  test('that it is enough to leave them out', () => {
    expect(hintOf(posterOf(4, 1))).toMatch(/^Leave out its 4 pictures: without them everything fits\. Or /)
    expect(fits(posterOf(0, 1))).toBe(true)
    expect(hintOf(posterOf(1, 5))).toMatch(/^Take \d+ of its \d+ words out: .*\. Or leave out its picture, /)
    expect(fits(posterOf(0, 5))).toBe(true)
  })
  test('before a diagram is, which has room without them', () => {
    const steps = ['You tell us', 'We write it down', 'We look'].map((label) => ({ label }))
    const about = { id: 'way', title: 'The way', description: 'Three steps.', reconstructed: false }
    const diagram: Block = { kind: 'diagram', ...about, steps, arrows: [0, 1].map((from) => ({ from, to: from + 1 })) }
    const { blocks, ...sheet } = posterOf(2, 0)
    expect(hintOf({ ...sheet, blocks: [...blocks, diagram] })).toMatch(/^Leave out its 2 pictures: /)
    expect(fits({ ...sheet, blocks })).toBe(true)
  })
  test('how many words have to go with them', () => {
    const count = Number(/^Leave out its 4 pictures and (\d+) of its 320 words, /.exec(hintOf(posterOf(4, 20)))?.[1])
    expect([fits(posterOf(0, 20, count)), fits(posterOf(0, 20, count - 1))]).toEqual([true, false])
  })
})
