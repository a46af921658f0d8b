/**
 * The `d` attribute of an SVG path, read into lines and cubic curves.
 * Grammar: SVG 2, chapter 9.3; arcs by its implementation notes, B.2.4. Units stay the drawing's own.
 */

import { type ArcShape, arcCurves } from './elliptical-arc.ts'
import type { PathCommand } from './path.ts'

/** How many numbers each command takes. */
const operands: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

/** Undefined where the text is not path data. */
export function parsePathData(data: string): readonly PathCommand[] | undefined {
  const pen = new Pen()
  const tokens = data.match(/[a-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|[^\s,]/gi) ?? []
  let at = 0
  while (at < tokens.length) {
    const letter = tokens[at++] ?? ''
    const count = operands[letter.toLowerCase()]
    if (count === undefined) return undefined
    let command = letter
    do {
      const numbers = readNumbers(tokens, at, command)
      if (numbers === undefined) return undefined
      at = numbers.next
      pen.draw(command, numbers.values)
      // Further points after a move are lines.
      if (command === 'M') command = 'L'
      if (command === 'm') command = 'l'
    } while (count > 0 && at < tokens.length && !/^[a-z]$/i.test(tokens[at] ?? ''))
  }
  return pen.commands
}

interface Numbers {
  readonly values: readonly number[]
  readonly next: number
}

/** The operands of one command. The flags of an arc may stand together without a space: `a6 6 0 0112 0`. */
function readNumbers(tokens: string[], start: number, command: string): Numbers | undefined {
  const count = operands[command.toLowerCase()] ?? 0
  const values: number[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    const token = tokens[at] ?? ''
    const flag = command.toLowerCase() === 'a' && (index === 3 || index === 4)
    if (flag && /^[01]./.test(token)) {
      values.push(Number(token[0]))
      tokens[at] = token.slice(1)
      continue
    }
    const value = Number(token)
    if (token === '' || Number.isNaN(value) || (flag && value !== 0 && value !== 1)) return undefined
    values.push(value)
    at++
  }
  return { values, next: at }
}

interface ControlPoint {
  readonly kind: 'cubic' | 'quadratic'
  readonly x: number
  readonly y: number
}

/** Follows the current point and writes absolute lines and cubic curves. */
class Pen {
  readonly commands: PathCommand[] = []
  #x = 0
  #y = 0
  #startX = 0
  #startY = 0
  /** The last control point, which `s` and `t` mirror. */
  #control: ControlPoint | undefined

  draw(letter: string, numbers: readonly number[]): void {
    const lower = letter.toLowerCase()
    const [dx, dy] = letter === lower ? [this.#x, this.#y] : [0, 0]
    const n = (index: number): number => numbers[index] ?? 0
    const px = (index: number): number => n(index) + dx
    const py = (index: number): number => n(index) + dy
    const before = this.#control
    this.#control = undefined
    switch (lower) {
      case 'm':
        this.commands.push(['move', px(0), py(1)])
        this.#at(px(0), py(1))
        this.#startX = this.#x
        this.#startY = this.#y
        break
      case 'l':
        this.#line(px(0), py(1))
        break
      case 'h':
        this.#line(px(0), this.#y)
        break
      case 'v':
        this.#line(this.#x, py(0))
        break
      case 'c':
        this.#cubic(px(0), py(1), px(2), py(3), px(4), py(5))
        break
      case 's': {
        const [x, y] = this.#mirrored(before, 'cubic')
        this.#cubic(x, y, px(0), py(1), px(2), py(3))
        break
      }
      case 'q':
        this.#quadratic(px(0), py(1), px(2), py(3))
        break
      case 't': {
        const [x, y] = this.#mirrored(before, 'quadratic')
        this.#quadratic(x, y, px(0), py(1))
        break
      }
      case 'a':
        this.#arc(
          { radiusX: n(0), radiusY: n(1), degrees: n(2), isLarge: n(3) !== 0, isClockwise: n(4) !== 0 },
          px(5),
          py(6),
        )
        break
      case 'z':
        this.commands.push(['close'])
        this.#at(this.#startX, this.#startY)
        break
    }
  }

  #at(x: number, y: number): void {
    this.#x = x
    this.#y = y
  }

  #line(x: number, y: number): void {
    this.commands.push(['line', x, y])
    this.#at(x, y)
  }

  #cubic(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.commands.push(['curve', x1, y1, x2, y2, x, y])
    this.#control = { kind: 'cubic', x: x2, y: y2 }
    this.#at(x, y)
  }

  /** A quadratic curve is the cubic whose control points lie two thirds of the way to its own. */
  #quadratic(cx: number, cy: number, x: number, y: number): void {
    const third = (from: number, control: number): number => from + ((control - from) * 2) / 3
    this.#cubic(third(this.#x, cx), third(this.#y, cy), third(x, cx), third(y, cy), x, y)
    this.#control = { kind: 'quadratic', x: cx, y: cy }
  }

  #arc(shape: ArcShape, x: number, y: number): void {
    for (const [x1, y1, x2, y2, endX, endY] of arcCurves([this.#x, this.#y], [x, y], shape))
      this.#cubic(x1, y1, x2, y2, endX, endY)
    this.#at(x, y)
    this.#control = undefined
  }

  #mirrored(before: ControlPoint | undefined, kind: ControlPoint['kind']): readonly [number, number] {
    return before?.kind === kind ? [2 * this.#x - before.x, 2 * this.#y - before.y] : [this.#x, this.#y]
  }
}
