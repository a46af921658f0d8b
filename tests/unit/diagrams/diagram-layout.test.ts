/** Where the boxes, words and lines of a flow diagram stand: in reading order, and nothing crosses anything it should not. */

import { describe, expect, test } from 'vitest'
import type { Flow } from '../../../scripts/diagrams/arrows.ts'
import type { DiagramBox, DiagramLayout, DiagramSizes, DiagramText } from '../../../scripts/diagrams/diagram-layout.ts'
import { layoutDiagram } from '../../../scripts/diagrams/layout.ts'

/** Letters of one width, so that every number can be checked by hand: 6 pt each, 7 in labels. */
const letter = { label: 7, text: 6, words: 6 } as const
const text: DiagramText = {
  width: (words, role) => words.length * letter[role],
  holds: (words, role, room) => words.split(' ').every(({ length }) => length * letter[role] <= room),
  lines: (words, role, width) => {
    const lines: string[] = []
    for (const word of words.split(' ')) {
      const longer = `${lines.at(-1) ?? ''} ${word}`
      if (lines.length > 0 && longer.length * letter[role] <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  },
}
/** A4: 12/16 pt, labels 14/17, 174 mm wide. */
const sizes: DiagramSizes = { body: 12, leading: 16, stepLeading: 17, rule: 1.56, leastRow: 425 }
const width = 493

const labels = 'Raise it|Agree it|Find an owner|Look into it|Act|Report back|Close it|Share it|Thank all|Ask|Write|Look'
function flow(steps: number, jumps: readonly (readonly [number, number, string?])[], said = 90): Flow {
  const own = 'what was said at the meeting is written down and somebody takes it on by a date'.slice(0, said)
  return {
    steps: labels
      .split('|')
      .slice(0, steps)
      .map((label) => ({ label, ...(own !== '' && { text: own }) })),
    arrows: [
      ...Array.from({ length: steps - 1 }, (_, from) => ({ from, to: from + 1 })),
      ...jumps.map(([from, to, words]) => ({ from: from - 1, to: to - 1, ...(words !== undefined && { words }) })),
    ],
  }
}
const four = flow(4, [[4, 1]])
const seven = flow(7, [
  [6, 4, 'not settled'],
  [3, 5],
  [7, 1],
])
const twelve = flow(12, [
  [6, 4, 'not settled'],
  [3, 5],
  [12, 1],
  [9, 2],
  [10, 7],
  [11, 8],
])

type Point = readonly [number, number]
/** The points that a line passes; a curve's handles are its corner. */
const points = (path: DiagramLayout['connectors'][number]['path']): readonly Point[] =>
  path.flatMap((command): readonly Point[] => {
    if (command[0] === 'close') return []
    return command[0] === 'curve' ? [[command[5], command[6]]] : [[command[1], command[2]]]
  })
const isInside = ([x, y]: Point, box: DiagramBox): boolean =>
  x > box.x + 0.01 && x < box.x + box.width - 0.01 && y > box.y + 0.01 && y < box.y + box.height - 0.01
/** Every tenth of the stretch between two points. */
const along = ([x1, y1]: Point, [x2, y2]: Point): readonly Point[] =>
  Array.from({ length: 11 }, (_, part) => [x1 + ((x2 - x1) * part) / 10, y1 + ((y2 - y1) * part) / 10])

describe.each([
  ['4 steps', four, 1],
  ['7 steps, words on an arrow', seven, 3],
  ['12 steps, six jumps', twelve, 4],
] as const)('%s', (_, diagram, lanes) => {
  const layout = layoutDiagram(diagram, width, sizes, text)

  test('boxes stand under each other in reading order, apart and as wide as each other', () => {
    expect(layout.form).toBe('column')
    expect(layout.boxes.map(({ step }) => step)).toEqual(diagram.steps.map((__, step) => step))
    layout.boxes.slice(1).forEach((box, above) => {
      const before = layout.boxes[above]
      expect(box.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0) + 18)
      expect(box.width).toBe(before?.width)
    })
  })

  test('words and numbers are inside their box, and lines are under each other', () => {
    for (const box of layout.boxes) {
      const { disc } = box
      expect(disc.x - disc.diameter / 2).toBeGreaterThan(box.x)
      expect(disc.y + disc.diameter / 2).toBeLessThan(box.y + box.height)
      for (const { role, x, y, lines } of box.texts) {
        const leading = role === 'label' ? sizes.stepLeading : sizes.leading
        expect(y).toBeGreaterThan(box.y)
        expect(y + lines.length * leading).toBeLessThanOrEqual(box.y + box.height)
        for (const line of lines) expect(x + text.width(line, role)).toBeLessThanOrEqual(box.x + box.width)
      }
    }
  })

  test('no line crosses a box, or leaves the width', () => {
    for (const { path } of layout.connectors) {
      const passed = points(path)
      passed.slice(1).forEach((point, before) => {
        for (const spot of along(passed[before] ?? point, point)) {
          expect(layout.boxes.some((box) => isInside(spot, box))).toBe(false)
          expect(spot[0]).toBeLessThanOrEqual(width)
        }
      })
    }
  })

  test(`${lanes} lanes beside the boxes, 13.8 pt apart`, () => {
    const edge = layout.boxes[0]?.width ?? 0
    const jumps = layout.connectors.filter(({ from, to }) => to !== from + 1)
    const used = new Set(jumps.map(({ path }) => Math.round(Math.max(...points(path).map(([x]) => x)) * 10) / 10))
    const expected = Array.from({ length: lanes }, (__, lane) => Math.round((edge + 10.8 + lane * 13.8) * 10) / 10)
    expect([...used].sort((a, b) => a - b)).toEqual(expected)
  })

  test('every line ends with its head on the box it leads to', () => {
    for (const { to, tip } of layout.connectors) {
      const box = layout.boxes[to]
      if (!box) throw new Error(`No box ${to}`)
      if (tip.directionY === 1) expect(tip.y).toBeCloseTo(box.y, 6)
      else {
        expect(tip.x).toBeCloseTo(box.x + box.width, 6)
        expect(tip.y).toBeGreaterThan(box.y)
        expect(tip.y).toBeLessThan(box.y + box.height)
      }
    }
  })

  test('lines that end or begin at one box do so at different heights', () => {
    const ends = layout.connectors.flatMap(({ path, tip }) =>
      tip.directionX === 0 ? [] : [tip.y, points(path)[0]?.[1] ?? 0],
    )
    expect(new Set(ends).size).toBe(ends.length)
  })
})

describe('numbers', () => {
  test('a box of two lines is 2 × 7.92 of padding and 32 of text high', () => {
    const [first, second] = layoutDiagram(four, width, sizes, text).boxes
    // Its first line is level with the number's middle, which is (22.95 − 17) / 2 below the padding.
    expect(first?.height).toBeCloseTo(2 * 7.92 + 32, 1)
    expect((second?.y ?? 0) - (first?.height ?? 0)).toBeCloseTo(18, 6)
  })
  test('words on an arrow stand beside it, and make room', () => {
    const said = { ...four, arrows: four.arrows.map((arrow, at) => (at === 0 ? { ...arrow, words: 'agreed' } : arrow)) }
    const [first, second] = layoutDiagram(said, width, sizes, text).boxes
    const beside = first?.texts.find(({ lines }) => lines[0] === 'agreed')
    expect((second?.y ?? 0) - (first?.height ?? 0)).toBeCloseTo(16 + 0.6 * 12, 6)
    expect(beside?.y).toBeGreaterThan(first?.height ?? 0)
  })
  test('steps too tall for the page are set tight: 12.6 pt apart', () => {
    const [first, second] = layoutDiagram(twelve, width, sizes, text, 400).boxes
    expect((second?.y ?? 0) - (first?.height ?? 0)).toBeCloseTo(12.6, 6)
  })
  test('set tight, words are as far from the foot of a full box as its number from the head: 3.9 pt', () => {
    const [box] = layoutDiagram(twelve, width, sizes, text, 400).boxes
    const last = box?.texts.at(-1)
    const foot = (last?.y ?? 0) + (last?.lines.length ?? 0) * sizes.leading
    expect((box?.height ?? 0) - foot).toBeCloseTo(3.9, 0)
    expect((box?.disc.y ?? 0) - (box?.disc.diameter ?? 0) / 2).toBeCloseTo(3.9, 1)
  })
  test('the ways out of a step without text stand beside its label, and make its box no higher', () => {
    const { boxes } = layoutDiagram(flow(5, [[5, 1]], 0), width, sizes, text)
    const [label, way] = boxes[4]?.texts ?? []
    expect(way?.lines).toEqual(['Then back to 1, Raise it'])
    expect(way?.y).toBeCloseTo((label?.y ?? 0) + 0.5, 6)
    expect(boxes[4]?.height).toBeCloseTo(boxes[3]?.height ?? 0, 6)
  })
  test('ways out stand under the text of a step, however many lines its label has', () => {
    const steps = [...flow(4, [], 40).steps, { label: 'Tell everybody who was there', text: 'at once' }]
    const arrows = [...flow(5, [[5, 1]], 0).arrows]
    const [label, own, way] = layoutDiagram({ steps, arrows }, width, sizes, text).boxes[4]?.texts ?? []
    expect([label?.lines.length, own?.lines.length]).toEqual([2, 1])
    expect((way?.y ?? 0) - (own?.y ?? 0)).toBeCloseTo(sizes.stepLeading + 0.25 * sizes.body, 6)
  })
  test('few and short steps stand side by side', () => {
    const { form, boxes } = layoutDiagram(flow(4, [[4, 1]], 0), width, sizes, text)
    expect(form).toBe('row')
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
    expect((boxes[1]?.x ?? 0) - (boxes[0]?.width ?? 0)).toBeCloseTo(2.2 * 12, 6)
  })
  test('an arrow back to its own step arrives beside where it leaves', () => {
    const { form, connectors } = layoutDiagram(flow(4, [[2, 2]], 0), width, sizes, text)
    const own = connectors.find(({ from, to }) => from === 1 && to === 1)
    expect(form).toBe('row')
    expect(own?.tip.x).toBeLessThan(Number(own?.path[0]?.[1]) - sizes.body)
  })
})

describe('a label of one long word', () => {
  const layout = (letters: number, said: string) => {
    const steps = [{ label: 'x'.repeat(letters), ...(said !== '' && { text: said }) }, { label: 'Act' }]
    return layoutDiagram({ steps, arrows: [{ from: 0, to: 1 }] }, width, sizes, text)
  }
  test.each([
    [26, 'row'], // its box leaves it 187 pt
    [27, 'column'],
  ])('of %i letters makes a %s of two steps', (letters, form) => expect(layout(letters, '').form).toBe(form))

  test.each([
    [17, 'beside'], // a third of the box: 123 pt
    [18, 'beside'],
    [27, 'beside'], // half of it: 193 pt
    [28, 'above'],
  ])('of %i letters stands %s its text, and is not cut', (letters, place) => {
    const [label, own] = layout(letters, 'said '.repeat(60).trim()).boxes[0]?.texts ?? []
    expect(label?.lines).toEqual(['x'.repeat(letters)])
    expect((own?.y ?? 0) - (label?.y ?? 0) < sizes.stepLeading).toBe(place === 'beside')
    expect((own?.x ?? 0) > (label?.x ?? 0)).toBe(place === 'beside')
  })
})
