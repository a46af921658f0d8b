/** Affine transforms of paths, as SVG writes them. SVG 2, chapter 8; CSS Transforms 1. */

import type { PathCommand } from './path.ts'

/** A point goes to (a·x + c·y + e, b·x + d·y + f). */
export interface Transform {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
}

export const identityTransform: Transform = { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }

/** A translation by `e` to the right and `f` downwards. */
export const moving = (e: number, f: number): Transform => ({ ...identityTransform, e, f })

/** First `inner`, then `outer`. */
export function combined(outer: Transform, inner: Transform): Transform {
  return {
    a: outer.a * inner.a + outer.c * inner.b,
    b: outer.b * inner.a + outer.d * inner.b,
    c: outer.a * inner.c + outer.c * inner.d,
    d: outer.b * inner.c + outer.d * inner.d,
    e: outer.a * inner.e + outer.c * inner.f + outer.e,
    f: outer.b * inner.e + outer.d * inner.f + outer.f,
  }
}

/** The factor by which a line gets wider; exact where both directions are scaled alike. */
export const stretch = ({ a, b, c, d }: Transform): number => Math.sqrt(Math.abs(a * d - b * c))

/** The path with all its points and control points transformed, which is exact for curves. */
export function transformed(path: readonly PathCommand[], { a, b, c, d, e, f }: Transform): readonly PathCommand[] {
  const x = (px: number, py: number): number => a * px + c * py + e
  const y = (px: number, py: number): number => b * px + d * py + f
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case 'move':
      case 'line':
        return [command[0], x(command[1], command[2]), y(command[1], command[2])]
      case 'curve': {
        const [, x1, y1, x2, y2, x3, y3] = command
        return ['curve', x(x1, y1), y(x1, y1), x(x2, y2), y(x2, y2), x(x3, y3), y(x3, y3)]
      }
      case 'close':
        return command
    }
  })
}

/** Reads `translate(10 20) rotate(45)`; undefined where it is no list of transforms. */
export function parseTransform(text: string): Transform | undefined {
  const functions = [...text.matchAll(/(\w+)\s*\(([^)]*)\)/g)]
  if (text.replace(/\w+\s*\([^)]*\)/g, '').replace(/[\s,]/g, '') !== '') return undefined
  let whole = identityTransform
  for (const [, name = '', written = ''] of functions) {
    const next = oneTransform(
      name,
      written
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
    )
    if (next === undefined || Object.values(next).some(Number.isNaN)) return undefined
    whole = combined(whole, next)
  }
  return whole
}

function oneTransform(name: string, numbers: readonly number[]): Transform | undefined {
  const [first = Number.NaN, second, third] = numbers
  const radians = (first * Math.PI) / 180
  switch (name) {
    case 'translate':
      return moving(first, second ?? 0)
    case 'scale':
      return { ...identityTransform, a: first, d: second ?? first }
    case 'rotate': {
      const turn = {
        a: Math.cos(radians),
        b: Math.sin(radians),
        c: -Math.sin(radians),
        d: Math.cos(radians),
        e: 0,
        f: 0,
      }
      if (second === undefined) return turn
      return combined(moving(second, third ?? 0), combined(turn, moving(-second, -(third ?? 0))))
    }
    case 'skewX':
      return { ...identityTransform, c: Math.tan(radians) }
    case 'skewY':
      return { ...identityTransform, b: Math.tan(radians) }
    case 'matrix': {
      const [a, b, c, d, e, f] = numbers
      if (a === undefined || b === undefined || c === undefined) return undefined
      return d === undefined || e === undefined || f === undefined ? undefined : { a, b, c, d, e, f }
    }
    default:
      return undefined
  }
}
