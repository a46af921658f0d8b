/**
 * The `d` attribute of an SVG path, read into lines and cubic curves.
 * Grammar: SVG 2, chapter 9.3; arcs by its implementation notes, B.2.4. Units stay the drawing's own.
 */

import { type ArcShape, arcCurves } from './elliptical-arc.ts'
import type { PathCommand } from './path.ts'

/** Each takes the white space and commas before it as well. The flags of an arc may stand together: `a6 6 0 0112 0`. */
const command = /[\s,]*([a-z])/iy
const number = /[\s,]*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/iy
const flag = /[\s,]*([01])/y
const point = [number, number]

/** What follows each command. */
const operands: Readonly<Record<string, readonly RegExp[]>> = {
  m: point,
  l: point,
  h: [number],
  v: [number],
  c: [...point, ...point, ...point],
  s: [...point, ...point],
  q: [...point, ...point],
  t: point,
  a: [number, number, number, flag, flag, ...point],
  z: [],
}

/** Further points after a move are lines. */
const repeated: Readonly<Record<string, string>> = { M: 'L', m: 'l' }

/** Undefined where the text is not path data. */
export function parsePathData(data: string): readonly PathCommand[] | undefined {
  const pen = new Pen()
  let at = 0
  const stands = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at
    return token.exec(data)
  }
  const take = (token: RegExp): string | undefined => {
    const found = stands(token)
    at += found?.[0].length ?? 0
    return found?.[1]
  }
  for (let letter = take(command); letter !== undefined; letter = take(command)) {
    const wanted = operands[letter.toLowerCase()]
    if (wanted === undefined) return undefined
    do {
      const numbers = wanted.map((operand) => Number(take(operand)))
      if (numbers.some(Number.isNaN)) return undefined
      pen.draw(letter, numbers)
      letter = repeated[letter] ?? letter
    } while (wanted.length > 0 && stands(number))
  }
  return /[^\s,]/.test(data.slice(at)) ? undefined : pen.commands
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
