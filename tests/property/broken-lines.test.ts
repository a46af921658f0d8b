/** Whatever the words and however wide the column: what holds for every line, every paragraph's end and every heading. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Owner } from '../../scripts/typeset/lines/page.ts'
import { plainRun } from '../../scripts/typeset/lines/runs.ts'
import { setText } from '../../scripts/typeset/lines/text-box.ts'
import type { TextStyle } from '../../scripts/typeset/lines/text-style.ts'
import { runs } from '../support/chance.ts'
import { wordsOf } from '../support/paper/placed-lines.ts'
import { leafletContext } from '../support/paper/seed-sheet.ts'

const { faces } = leafletContext
const body: TextStyle = { face: 'regular', size: 12, leading: 16, colour: 'ink' }
const owner: Owner = { kind: 'artifact', type: 'layout' }
/** A twentieth of a millimetre may hang over a line's end. */
const tolerance = 0.15

const setLines = (text: string, width: number, setting: 'ragged' | 'balanced' = 'ragged') =>
  setText([plainRun(text, body, owner)], body, width, faces, setting).lines.map(({ items, width: taken }) => ({
    text: items.map(wordsOf).join(''),
    width: taken,
  }))

const plainWord = fc.constantFrom(
  ...'a to of the and come along canal street library neighbours partnership meeting litter'.split(' '),
)
const held = fc.constantFrom(
  '01632 960123',
  '(01632) 960123',
  '+44 1632 960123',
  '020 7946 0123',
  '116 123',
  '6pm to 8pm',
  '6 pm',
  '6.30pm to 8pm',
  '10am – noon',
  '18:00 to 20:00',
  '1 November 2026',
  '8 December',
  '3–5 December',
  '21st May 2027',
  'November 2026',
  '2 hours',
  'J. Smith',
  'J. R. Shah',
  'ZZ1 1AA',
)
const dash = fc.constantFrom('–', '—', '-')
const sentence = (pieces: fc.Arbitrary<string>, most: number) =>
  fc.array(pieces, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const anyText = sentence(
  fc.oneof({ arbitrary: plainWord, weight: 6 }, held, { arbitrary: dash, weight: 1 }, fc.constant('well-being,')),
  40,
)
/** Points. The narrowest still holds the longest thing that is held together. */
const width = fc.integer({ min: 110, max: 500 })

test('lines fit, say the text, have at most 70 characters, and none begins with a dash', () => {
  fc.assert(
    fc.property(anyText, width, (text, room) => {
      const lines = setLines(text, room)
      expect(lines.map((line) => line.text).join('')).toBe(text)
      for (const [index, line] of lines.entries()) {
        expect(line.width).toBeLessThanOrEqual(room + tolerance)
        expect(line.text.trimEnd().length).toBeLessThanOrEqual(70)
        expect(line.text).not.toMatch(/^\s/)
        if (index > 0) expect(line.text).not.toMatch(/^[–—-]/)
      }
    }),
    { numRuns: runs(400) },
  )
})

test('times, dates, telephone numbers, initials and postcodes stay in one line', () => {
  fc.assert(
    fc.property(sentence(plainWord, 12), held, sentence(plainWord, 6), width, (before, phrase, after, room) => {
      const lines = setLines(`${before} ${phrase} ${after}`, room).map(({ text }) => text)
      expect(lines.some((line) => line.includes(phrase))).toBe(true)
    }),
    { numRuns: runs(400) },
  )
})

/** Points. Words are set with the space after them, which their last letter is kerned to, and measured here without. */
const kerning = 1
const measure = (words: readonly string[]): number => faces.regular.measure(words.join(' '), body.size)
const fits = (words: readonly string[], room: number): boolean =>
  words.length === 1 || (measure(words) <= room + tolerance && words.join(' ').length <= 70)

/** Every way to break words into exactly so many lines that fit. */
function ways(words: readonly string[], count: number, room: number): readonly (readonly string[][])[] {
  if (count === 1) return fits(words, room) ? [[[...words]]] : []
  return Array.from({ length: Math.max(0, words.length - count + 1) }, (_, at) => words.slice(0, at + 1))
    .filter((first) => fits(first, room))
    .flatMap((first) => ways(words.slice(first.length), count - 1, room).map((rest) => [[...first], ...rest]))
}

/** The evenest breaking that saves its last word has a line too empty; a less even one has none. */
const manyWaysOfWhichFewAreFull =
  'neighbours neighbours street and neighbours neighbours library litter the and come library'

test('a paragraph ends in one short word only where no breaking of its last lines does better', () => {
  let mended = 0
  fc.assert(
    fc.property(sentence(plainWord, 24), fc.integer({ min: 90, max: 260 }), (text, room) => {
      const lines = setLines(text, room).map((line) => line.text.trimEnd().split(' '))
      const last = lines.at(-1) ?? []
      const widest = Math.max(...lines.map(measure))
      const lone = lines.length > 1 && last.length === 1 && measure(last) < widest / 3 - kerning
      if (!lone) {
        mended++
        return
      }
      for (let count = 2; count <= Math.min(4, lines.length); count++) {
        const better = ways(lines.slice(-count).flat(), count, room - kerning).filter(
          (way) =>
            (way.at(-1)?.length ?? 0) > 1 && way.slice(0, -1).every((line) => measure(line) >= widest * 0.7 + kerning),
        )
        expect(better).toEqual([])
      }
    }),
    { numRuns: runs(300), examples: [[manyWaysOfWhichFewAreFull, 156]] },
  )
  expect(mended).toBeGreaterThan(200)
})

test('headings take the fewest lines, as even as can be', () => {
  fc.assert(
    fc.property(sentence(plainWord, 12), fc.integer({ min: 80, max: 260 }), (text, room) => {
      const words = text.split(' ')
      const lines = setLines(text, room, 'balanced').map((line) => line.text.trimEnd().split(' '))
      for (let fewer = 1; fewer < lines.length; fewer++) expect(ways(words, fewer, room - kerning)).toEqual([])
      const unevenness = (way: readonly (readonly string[])[]) => way.reduce((sum, line) => sum + measure(line) ** 2, 0)
      const best = Math.min(...ways(words, lines.length, room - kerning).map(unevenness))
      expect(unevenness(lines)).toBeLessThanOrEqual(best * 1.005)
    }),
    { numRuns: runs(200) },
  )
})

test('what is held together and wider than a line is broken between its words before any letter is cut', () => {
  const lines = setLines('Ask J. R. Featherstonehaugh', 95).map(({ text }) => text.trim())
  expect(lines).toEqual(['Ask J. R.', 'Featherst', 'onehaugh'])
})

test('a dash stays with what stands before it, though that is too wide to be held together', () => {
  for (const { text } of setLines('Ask +44 1632 960123 – – today', 110)) expect(text).not.toMatch(/^[–—-]/)
})

test('a line that the author ends is ended, though the next begins with a dash', () => {
  expect(setLines('Bring a chair\n– or a friend', 300).map(({ text }) => text.trim())).toEqual([
    'Bring a chair',
    '– or a friend',
  ])
})
