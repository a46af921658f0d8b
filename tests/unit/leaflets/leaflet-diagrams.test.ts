/** Diagrams on leaflets: whole on a side where one has room, else over several; and their headings go with them. */

import { expect, test } from 'vitest'
import type { Block } from '../../../scripts/blocks/block.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import { typesetLeaflet } from '../../../scripts/leaflets/leaflet.ts'
import type { StructureElement } from '../../../scripts/typeset/lines/page.ts'
import { wordsOf } from '../../support/paper/placed-lines.ts'
import { heading, leafletContext, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { taggedTexts } from '../../support/paper/tagged-words.ts'
import { linesOf, mm, textsOf, typesetBooklet } from '../../support/paper/typeset-booklet.ts'

const short = 'Something is done here.'
const long = 'Something is done here, and whoever was there is told of it by letter within a week of that day.'

const diagram = (count: number, said = short, title = 'How it is done'): Block & { readonly kind: 'diagram' } => ({
  kind: 'diagram',
  id: 'steps',
  title,
  description: 'One step after the other, and from the last back to the first.',
  steps: Array.from({ length: count }, (_, step) => ({ label: `Step ${step + 1}`, text: said })),
  arrows: [
    ...Array.from({ length: count - 1 }, (_, step) => ({ from: step, to: step + 1 })),
    { from: count - 1, to: 0 },
    { from: 3, to: 1 },
  ],
  reconstructed: true,
})

function typeset(...blocks: readonly Block[]) {
  const made = typesetLeaflet({ ...partnershipSheet, blocks, funding: [] }, a4, leafletContext)
  if (!made.ok) throw new Error(made.diagnostics.map(({ message }) => message).join('\n'))
  return made.value
}
const sides = (...blocks: readonly Block[]): readonly string[] =>
  typeset(...blocks).pages.map(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [wordsOf(item)] : [])).join('\n'),
  )

test('what neither side has room for begins on the front and says so', () => {
  const [front = '', back = ''] = sides(heading('Our way'), paragraph('As follows.'), diagram(12, long))
  expect(front).toMatch(/How it is done[\s\S]*Step 1\b/)
  expect(front).toMatch(/on to \d+, overleaf/)
  expect(back).toContain('Step 12')
  expect(back).toContain('Reconstructed from the text.')
  const next = Number(/on to (\d+), overleaf/.exec(front)?.[1])
  expect(front).toContain(`Step ${next - 1}`)
  expect(front).not.toContain(`Step ${next}\n`)
  expect(back).toContain(`Step ${next}`)
})

test('to a screen reader it stays one list', () => {
  const { structure } = typeset(heading('Our way'), diagram(12, long))
  const lists = structure.filter(({ role }: StructureElement) => role === 'L')
  expect(lists.map(({ children }) => children.length)).toContain(12)
})

test('each way on from a step is a paragraph of its own, so that a screen reader does not run their words together', () => {
  const twoWays = [...diagram(5).arrows, { from: 4, to: 2, words: 'not agreed' }]
  const said = taggedTexts(typeset(heading('Our way'), { ...diagram(5), arrows: twoWays }))
  expect(said).toContain('Then back to 1, Step 1')
  expect(said).toContain('Not agreed: back to 3, Step 3')
})

test('one that a side has room for stays whole', () => {
  for (const count of [4, 7, 12]) expect(sides(heading('Our way'), diagram(count)).join('\n')).not.toContain('overleaf')
})

test('a heading goes overleaf with what it is of, not before it', () => {
  const text = Array.from({ length: 6 }, (_, at) => [
    heading(`Part ${at}`),
    paragraph('A sentence of words. '.repeat(12)),
  ])
  const smaller = { ...heading('By steps'), level: 3 } as const
  for (const introduction of [[], [paragraph('As follows.')], [smaller], [smaller, paragraph('As follows.')]]) {
    const [front = '', back = ''] = sides(...text.flat(), heading('In short'), ...introduction, diagram(6))
    expect(front).not.toContain('In short')
    expect(back.indexOf('In short')).toBeLessThan(back.indexOf('How it is done'))
    expect(back).toContain('In short')
  }
})

test('a label with a date or a number takes the width that keeps it whole', () => {
  const labels = ['We 020 7946 0123', 'From 3–5 December and on', 'Come']
  const steps = labels.map((label) => ({ label, text: 'as this leaflet says' }))
  const flow = { ...diagram(3), steps, arrows: diagram(3).arrows.slice(0, 2) }
  const { pages } = typesetBooklet({ ...partnershipSheet, blocks: [heading('Before'), flow] })
  const said = pages.flatMap(linesOf).join('\n')
  expect(said).toContain('020 7946 0123')
  expect(said).toContain('3–5 December')
})

test('what both sides together have no room for is told by its title', () => {
  const sheet = { ...partnershipSheet, blocks: [heading('Our way'), diagram(12), diagram(12, short, 'And again')] }
  const made = typesetLeaflet(sheet, a4, leafletContext)
  expect(made.ok ? [] : made.diagnostics.map(({ message }) => message)).toEqual([
    expect.stringMatching(/the section "(?:How it is done|And again)" runs over the printed A4 leaflet by \d+ mm/),
  ])
})

test('in a booklet what has to be broken begins on the page where the text before it ends', () => {
  const text = Array.from({ length: 5 }, () => paragraph('A sentence of words. '.repeat(6)))
  const { pages } = typesetBooklet({ ...partnershipSheet, blocks: [heading('Before'), ...text, diagram(12)] })
  const first = textsOf(pages[1]).find((item) => wordsOf(item).startsWith('Step 1'))
  // Page 2 is the left half of the second side.
  expect(mm(first?.x ?? 0)).toBeLessThan(148.5)
  expect(linesOf(pages[1]).join(' ')).toMatch(/on to \d+, on the next page/)
})
