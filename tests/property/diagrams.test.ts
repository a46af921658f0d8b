/** Whatever the steps and arrows of a flow diagram, two to twelve and any way round: it can be followed, on any width. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arrowsOf, type Flow, stepWords } from '../../scripts/diagrams/arrows.ts'
import type {
  Connector,
  DiagramBox,
  DiagramLayout,
  DiagramSizes,
  DiagramText,
  TextRole,
} from '../../scripts/diagrams/diagram-layout.ts'
import { layoutDiagram } from '../../scripts/diagrams/layout.ts'
import { partsOf } from '../../scripts/diagrams/parts.ts'
import { chunksOf } from '../../scripts/typeset/lines/chunks.ts'
import { breakLines, wordsOfLine } from '../../scripts/typeset/lines/lines.ts'
import type { MeasuredText } from '../../scripts/typeset/lines/measured-text.ts'
import { plainRun } from '../../scripts/typeset/lines/runs.ts'
import type { TextStyle } from '../../scripts/typeset/lines/text-style.ts'
import { runs } from '../support/chance.ts'
import { leafletContext } from '../support/paper/seed-sheet.ts'

const { faces } = leafletContext
const styles = (size: number): Record<'label' | 'text' | 'words', TextStyle> => ({
  label: { face: 'extra', size: size * 1.15, leading: size * 1.4, colour: 'bottle' },
  text: { face: 'regular', size, leading: size * 1.33, colour: 'ink' },
  words: { face: 'bold', size, leading: size * 1.33, colour: 'ink' },
})
const sizesOf = (body: number): DiagramSizes => ({
  body,
  leading: body * 1.33,
  stepLeading: body * 1.4,
  rule: 1.56,
  leastRow: 425,
})
const chunksIn = (text: string, role: TextRole, size: number, width: number): MeasuredText => {
  const style = styles(size)[role]
  return chunksOf([plainRun(text, style, { kind: 'artifact', type: 'layout' })], text, { style, faces, width })
}
const textOf = (size: number): DiagramText => ({
  lines: (text, role, width) =>
    breakLines(chunksIn(text, role, size, width), { width, characters: 70 }, 'ragged').map(wordsOfLine),
  holds: (text, role, width) => chunksIn(text, role, size, width).parted === undefined,
  width: (text, role) => faces[styles(size)[role].face].measure(text, styles(size)[role].size),
})

const word = fc.constantFrom(
  ...'ask the residents of a street what they would like and internationalisation of it'.split(' '),
)
const phrase = (most: number) => fc.array(word, { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const flow: fc.Arbitrary<Flow> = fc.integer({ min: 2, max: 12 }).chain((count) =>
  fc.record({
    steps: fc.array(
      fc.tuple(phrase(4), fc.option(phrase(25))).map(([label, text]) => ({ label, ...(text !== null && { text }) })),
      { minLength: count, maxLength: count },
    ),
    arrows: fc.uniqueArray(
      fc
        .tuple(fc.nat(count - 1), fc.nat(count - 1), fc.option(phrase(4)))
        .map(([from, to, words]) => ({ from, to, ...(words !== null && { words }) })),
      { maxLength: 2 * count, selector: ({ from, to }) => `${from} ${to}` },
    ),
  }),
)
/** Points: a phone of 320 pixels, a page of A5, of A4. */
const medium = fc.constantFrom(
  { width: 220, body: 12 },
  { width: 340, body: 12 },
  { width: 493, body: 12 },
  { width: 493, body: 18 },
)

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
}
const tolerance = 0.2
const apart = (a: Box, b: Box): boolean =>
  a.right <= b.left + tolerance ||
  b.right <= a.left + tolerance ||
  a.foot <= b.top + tolerance ||
  b.foot <= a.top + tolerance
const inside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - tolerance &&
  inner.right <= outer.right + tolerance &&
  inner.top >= outer.top - tolerance &&
  inner.foot <= outer.foot + tolerance
const boxOf = ({ x, y, width, height }: DiagramBox): Box => ({ left: x, right: x + width, top: y, foot: y + height })

/** Each line of words, and the number's disc. */
function textsOf(box: DiagramBox, body: number): readonly (Box & { readonly text: string })[] {
  const { disc } = box
  const radius = disc.diameter / 2
  const number = {
    left: disc.x - radius,
    right: disc.x + radius,
    top: disc.y - radius,
    foot: disc.y + radius,
    text: '#',
  }
  const lines = box.texts.flatMap(({ role, x, y, lines: said }) => {
    const { leading } = styles(body)[role]
    return said.map((text, index) => {
      const width = textOf(body).width(text.trimEnd(), role)
      return { left: x, right: x + width, top: y + index * leading, foot: y + (index + 1) * leading, text }
    })
  })
  return [number, ...lines]
}

/** The points where a line turns; a curve's handles are its corner. */
const pointsOf = ({ path, tip }: Connector): readonly (readonly [number, number])[] => [
  ...path.flatMap((command): readonly (readonly [number, number])[] => {
    if (command[0] === 'close') return []
    return command[0] === 'curve' ? [[command[5], command[6]]] : [[command[1], command[2]]]
  }),
  [tip.x, tip.y],
]
const onEdge = ([x, y]: readonly [number, number], { left, right, top, foot }: Box): boolean =>
  x >= left - tolerance &&
  x <= right + tolerance &&
  y >= top - tolerance &&
  y <= foot + tolerance &&
  [x - left, x - right, y - top, y - foot].some((distance) => Math.abs(distance) < tolerance)

function expectFollowable(layout: DiagramLayout, { width, body }: { width: number; body: number }): void {
  const boxes = layout.boxes.map(boxOf)
  const whole: Box = { left: 0, right: width, top: 0, foot: layout.height }
  for (const [index, box] of boxes.entries()) {
    expect(inside(box, whole)).toBe(true)
    for (const other of boxes.slice(index + 1)) expect(apart(box, other)).toBe(true)
  }
  const texts = layout.boxes.flatMap((box) => textsOf(box, body))
  for (const [index, text] of texts.entries()) {
    // In its box, or between two where an arrow has words.
    expect(boxes.some((box) => inside(text, box)) || boxes.every((box) => apart(text, box)), text.text).toBe(true)
    expect(inside(text, whole), text.text).toBe(true)
    for (const other of texts.slice(index + 1)) expect(apart(text, other), `${text.text} / ${other.text}`).toBe(true)
  }
  for (const line of layout.connectors) {
    const points = pointsOf(line)
    points.slice(1).forEach(([x2, y2], before) => {
      const [x1, y1] = points[before] ?? [x2, y2]
      const stretch = { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), foot: Math.max(y1, y2) }
      expect(inside(stretch, whole)).toBe(true)
      for (const box of boxes) expect(apart(stretch, box)).toBe(true)
      for (const text of texts) expect(apart(stretch, text), text.text).toBe(true)
    })
  }
}

test('nothing lies over anything, all is inside the width, and no line crosses a box or words', () => {
  fc.assert(
    fc.property(flow, medium, fc.boolean(), (diagram, paper, tight) => {
      const layout = layoutDiagram(diagram, paper.width, sizesOf(paper.body), textOf(paper.body), tight ? 0 : undefined)
      expectFollowable(layout, paper)
    }),
    { numRuns: runs(20) },
  )
})

test('every arrow is a line from its box to the one it leads to, or words in its box where four lanes are full', () => {
  fc.assert(
    fc.property(flow, medium, (diagram, { width, body }) => {
      const { boxes, connectors } = layoutDiagram(diagram, width, sizesOf(body), textOf(body))
      const { jumps, lanes } = arrowsOf(diagram)
      expect(lanes).toBeLessThanOrEqual(4)
      for (const { from, to } of diagram.arrows) {
        const line = connectors.find((each) => each.from === from && each.to === to)
        const jump = jumps.find((each) => each.from === from && each.to === to)
        if (line) {
          const points = pointsOf(line)
          const [start, end] = [boxes[from], boxes[to]].map((box) => box && boxOf(box))
          expect(start && onEdge(points[0] ?? [0, 0], start)).toBe(true)
          expect(end && onEdge(points.at(-1) ?? [0, 0], end)).toBe(true)
        } else expect(jump && jump.lane === undefined).toBe(true)
      }
      expect(connectors.length).toBeLessThanOrEqual(diagram.arrows.length)
      boxes.forEach((box, step) => {
        const said = box.texts.map(({ lines }) => lines.join('')).join(' ')
        for (const words of stepWords(diagram, step))
          expect(said.replaceAll(/\s/g, '')).toContain(words.replaceAll(/\s/g, ''))
      })
    }),
    { numRuns: runs(75) },
  )
})

test('lines of one lane do not touch, and ends at one box are apart', () => {
  fc.assert(
    fc.property(flow, medium, (diagram, { width, body }) => {
      const { jumps } = arrowsOf(diagram)
      for (const a of jumps)
        for (const b of jumps)
          if (a !== b && a.lane !== undefined && a.lane === b.lane)
            expect(a.last < b.first || b.last < a.first).toBe(true)
      const { form, connectors } = layoutDiagram(diagram, width, sizesOf(body), textOf(body))
      if (form === 'row') return
      const ends = connectors
        .filter(({ tip }) => tip.directionX !== 0)
        .flatMap((line) => [pointsOf(line)[0]?.[1] ?? 0, line.tip.y])
        .sort((a, b) => a - b)
      ends.slice(1).forEach((y, before) => expect(y - (ends[before] ?? 0)).toBeGreaterThan(1))
    }),
    { numRuns: runs(75) },
  )
})

/** Side by side they are a little taller than the least page. */
const wideAndTall: Flow = {
  steps: [{ label: 'ask' }, { label: 'ask', text: 'internationalisation ask ask ask internationalisation ask ask' }],
  arrows: [
    { from: 0, to: 0 },
    { from: 1, to: 0, words: 'ask would' },
  ],
}

test('broken over pages, each part fits its page as a whole does, and every box is in one of them', () => {
  fc.assert(
    fc.property(flow, medium, fc.integer({ min: 250, max: 700 }), (diagram, paper, height) => {
      const leading = sizesOf(paper.body).leading
      const layout = layoutDiagram(diagram, paper.width, sizesOf(paper.body), textOf(paper.body), height)
      const parts = partsOf(layout, { first: height, later: height }, leading)
      expect(parts.flatMap((part) => part.layout.boxes.map(({ step }) => step))).toEqual(
        layout.boxes.map(({ step }) => step),
      )
      for (const part of parts) {
        // A single box taller than a page is told elsewhere.
        if (part.layout.boxes.length > 1) expect(part.layout.height).toBeLessThanOrEqual(height + tolerance)
        expectFollowable({ ...part.layout, height: part.layout.height + tolerance }, paper)
        for (const line of part.layout.connectors) {
          const inPart = part.layout.boxes.some(({ step }) => step === line.to)
          expect(inPart || line.to === part.onwards?.step).toBe(true)
        }
      }
    }),
    { numRuns: runs(50), examples: [[wideAndTall, { width: 493, body: 18 }, 250]] },
  )
})
