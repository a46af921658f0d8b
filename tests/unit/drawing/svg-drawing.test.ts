/** SVG as paths for paper: shapes, paint, and what is told of the rest. */

import { describe, expect, test } from 'vitest'
import { svgPathData } from '../../../scripts/drawing/path.ts'
import { readSvgDrawing } from '../../../scripts/drawing/svg-drawing.ts'

const drawing = (inside: string, attributes = 'viewBox="0 0 10 10"') =>
  readSvgDrawing(`<svg ${attributes}>${inside}</svg>`)
const paths = (inside: string, attributes?: string) =>
  drawing(inside, attributes)?.shapes.map(({ commands }) => svgPathData(commands))
const red = { red: 255, green: 0, blue: 0 }
const black = { red: 0, green: 0, blue: 0 }

test('a map of one line, a megabyte long, is read to its end', () => {
  expect(paths('<path d="M1 1h2"/>'.repeat(60_000))).toHaveLength(60_000)
})

describe('shapes become paths', () => {
  test.each([
    ['<path d="M1 1h2v2z"/>', ['M1 1L3 1L3 3Z']],
    ['<rect x="1" y="2" width="3" height="4"/>', ['M1 2L4 2L4 6L1 6Z']],
    ['<line x1="1" y1="2" x2="3px" y2="4"/>', ['M1 2L3 4']],
    ['<polygon points="0,0 1,0 1,1"/>', ['M0 0L1 0L1 1Z']],
    ['<polyline points="0 0 1 0 1 1"/>', ['M0 0L1 0L1 1']],
    ['<rect width="0" height="4"/>', []],
    ['<g transform="translate(1 2)"><path d="M0 0h1"/></g>', ['M1 2L2 2']],
    ['<g transform="scale(2)"><path transform="translate(1,1)" d="M0 0h1"/></g>', ['M2 2L4 2']],
    ['<path transform="rotate(90 1 1)" d="M1 0h1"/>', ['M2 1L2 2']],
    ['<path transform="matrix(1 0 0 -1 0 10)" d="M0 0v1"/>', ['M0 10L0 9']],
  ])('%s', (inside, expected) => expect(paths(inside)).toEqual(expected))

  test('a circle reaches its four sides', () => {
    const [circle = ''] = paths('<circle cx="5" cy="5" r="5"/>') ?? []
    for (const point of ['5 0', '10 5', '5 10', '0 5']) expect(circle).toContain(point)
  })

  test('the corner of the view box is moved to 0, 0', () =>
    expect(paths('<path d="M-5 -5h1"/>', 'viewBox="-5 -5 10 10"')).toEqual(['M0 0L1 0']))
})

describe('paint', () => {
  test.each([
    ['nothing said: black', '<path d="M0 0h1"/>', { fill: black }],
    ['a colour', '<path fill="#f00" d="M0 0h1"/>', { fill: red }],
    ['in style, which comes first', '<path fill="blue" style="fill: rgb(255,0,0)" d="M0 0h1"/>', { fill: red }],
    ['from its group', '<g fill="#ff0000"><path d="M0 0h1"/></g>', { fill: red }],
    ['holes', '<path fill-rule="evenodd" d="M0 0h1"/>', { fill: black, fillRule: 'even-odd' }],
    [
      'a line, as wide as the drawing is stretched',
      '<g transform="scale(3)" fill="none" stroke="red"><path stroke-width="2" stroke-linecap="round" d="M0 0h1"/></g>',
      { stroke: { colour: red, width: 6, join: 'miter', cap: 'round' } },
    ],
  ])('%s', (_, inside, expected) => {
    const { commands, ...paint } = drawing(inside)?.shapes[0] ?? { commands: [] }
    expect(commands.length).toBeGreaterThan(0)
    expect(paint).toEqual(expected)
  })

  test.each([
    '<path fill="none" d="M0 0h1"/>',
    '<path display="none" d="M0 0h1"/>',
    '<g visibility="hidden"><path d="M0 0h1"/></g>',
    '<path opacity="0" d="M0 0h1"/>',
    '<defs><path d="M0 0h1"/></defs><title>A title</title><sodipodi:namedview id="x"><inkscape:grid/></sodipodi:namedview>',
  ])('%s prints nothing, and nothing is told', (inside) =>
    expect(drawing(inside)).toMatchObject({ shapes: [], findings: [] }),
  )
})

describe('what cannot be drawn is told', () => {
  test.each([
    ['<text x="1">Hello</text>', 'The <text> is words, which leaflets cannot print.'],
    ['<image href="#a"/>', 'The <image> is a photograph or another picture, which leaflets cannot print.'],
    ['<style>.a{fill:red}</style>', 'The <style> is a style sheet, which leaflets cannot print.'],
    ['<use href="#a"/>', 'The <use> is a copy of another shape, which leaflets cannot print.'],
    ['<path fill="url(#g)" d="M0 0h1"/>', 'The <path> has fill="url(#g)", which cannot be printed.'],
    ['<path fill="papayawhip" d="M0 0h1"/>', 'The <path> has fill="papayawhip", which cannot be printed.'],
    ['<g opacity=".5"><path d="M0 0h1"/></g>', 'The <g> has opacity=".5", which cannot be printed.'],
    ['<g filter="url(#f)"><path d="M0 0h1"/></g>', 'The <g> has filter="url(#f)", which cannot be printed.'],
    ['<circle r="50%"/>', 'The <circle> has a number that cannot be read.'],
    ['<path d="M0 0 nonsense"/>', 'The <path> has a number that cannot be read.'],
    ['<path transform="spin(3)" d="M0 0h1"/>', 'The <path> has transform="spin(3)", which cannot be read.'],
  ])('%s', (inside, message) => expect(drawing(inside)?.findings.map((finding) => finding.message)).toEqual([message]))

  test('with line and column', () =>
    expect(drawing('\n<!-- a\n comment -->\n  <text>x</text>')?.findings).toMatchObject([
      { element: 'text', line: 4, column: 3 },
    ]))
})

test.each(['', 'not a drawing', '<svg viewBox="0 0 1 1"><g></svg>', '<svg></svg>'])('%j is no drawing', (text) =>
  expect(readSvgDrawing(text)).toBeUndefined(),
)
