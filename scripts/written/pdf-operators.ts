/** What each operator of a content stream does. ISO 32000-1, annex A. */

import { combined } from '../drawing/transform.ts'
import type { Colour } from './painted.ts'
import { transformOf } from './pdf-state.ts'
import type { Surface } from './pdf-surface.ts'
import type { PdfValue } from './pdf-values.ts'

/** `n` gives the operand at an index as a number, or 0. */
type Operator = (on: Surface, n: (index: number) => number, operands: readonly PdfValue[]) => void

const paint =
  (filled: boolean, stroked: boolean): Operator =>
  (on) =>
    on.paint(filled, stroked)

const colour =
  (of: 'fill' | 'stroke', space: Colour['space']): Operator =>
  (on, _n, operands) =>
    on.setColour(of, space, operands)

const clip: Operator = (on) => {
  on.clips = true
}
const show: Operator = (on, _n, [operand]) => on.show(operand)

const table: Readonly<Record<string, Operator>> = {
  // Paths: 8.5.
  m: (on, n) => on.path.move(on.state.matrix, n(0), n(1)),
  l: (on, n) => on.path.line(on.state.matrix, n(0), n(1)),
  c: (on, n) => on.path.curve(on.state.matrix, [n(0), n(1), n(2), n(3), n(4), n(5)]),
  v: (on, n) => on.path.curveFromHere(on.state.matrix, [n(0), n(1), n(2), n(3)]),
  y: (on, n) => on.path.curve(on.state.matrix, [n(0), n(1), n(2), n(3), n(2), n(3)]),
  re: (on, n) => on.path.rectangle(on.state.matrix, n(0), n(1), n(2), n(3)),
  f: paint(true, false),
  F: paint(true, false),
  'f*': paint(true, false),
  S: paint(false, true),
  s: paint(false, true),
  B: paint(true, true),
  'B*': paint(true, true),
  b: paint(true, true),
  'b*': paint(true, true),
  n: paint(false, false),
  W: clip,
  'W*': clip,
  sh: (on) => on.picture(on.state.clip),

  // The state: 8.4.4.
  q: (on) => on.save(),
  Q: (on) => on.restore(),
  cm: (on, n) => {
    on.state.matrix = combined(on.state.matrix, transformOf([0, 1, 2, 3, 4, 5].map(n)))
  },
  w: (on, n) => {
    on.state.lineWidth = n(0)
  },
  gs: (on, _n, [name]) => on.setAlpha(name),

  // Colours: 8.6.8.
  g: colour('fill', 'grey'),
  rg: colour('fill', 'rgb'),
  k: colour('fill', 'cmyk'),
  G: colour('stroke', 'grey'),
  RG: colour('stroke', 'rgb'),
  K: colour('stroke', 'cmyk'),
  cs: (on, _n, [name]) => on.setSpace('fill', name),
  CS: (on, _n, [name]) => on.setSpace('stroke', name),
  sc: (on, _n, operands) => on.setColour('fill', on.state.fill.space, operands),
  scn: (on, _n, operands) => on.setColour('fill', on.state.fill.space, operands),
  SC: (on, _n, operands) => on.setColour('stroke', on.state.stroke.space, operands),
  SCN: (on, _n, operands) => on.setColour('stroke', on.state.stroke.space, operands),

  // Text: 9.3 and 9.4.
  BT: (on) => on.text.begin(),
  Tf: (on, n, [name]) => on.setFont(name, n(1)),
  Td: (on, n) => on.text.nextLine(n(0), n(1)),
  TD: (on, n) => {
    on.state.leading = -n(1)
    on.text.nextLine(n(0), n(1))
  },
  Tm: (on, n) => on.text.begin(transformOf([0, 1, 2, 3, 4, 5].map(n))),
  'T*': (on) => on.text.nextLine(0, -on.state.leading),
  Tj: show,
  TJ: show,
  "'": (on, _n, [operand]) => {
    on.text.nextLine(0, -on.state.leading)
    on.show(operand)
  },
  '"': (on, n, operands) => {
    on.state.wordSpacing = n(0)
    on.state.letterSpacing = n(1)
    on.text.nextLine(0, -on.state.leading)
    on.show(operands[2])
  },
  Tc: (on, n) => {
    on.state.letterSpacing = n(0)
  },
  Tw: (on, n) => {
    on.state.wordSpacing = n(0)
  },
  Tz: (on, n) => {
    on.state.stretch = n(0) / 100
  },
  TL: (on, n) => {
    on.state.leading = n(0)
  },
  Ts: (on, n) => {
    on.state.rise = n(0)
  },
  Tr: (on, n) => {
    on.state.mode = n(0)
  },

  // Marked content: 14.6.
  BMC: (on) => on.marks.begin(undefined),
  BDC: (on, _n, [, properties]) =>
    on.marks.begin(typeof properties === 'string' ? on.resource('Properties', properties) : properties),
  EMC: (on) => on.marks.end(),
}

/** By their names. Operators that neither paint nor change the state are left out. */
export const operators: ReadonlyMap<string, Operator> = new Map(Object.entries(table))
