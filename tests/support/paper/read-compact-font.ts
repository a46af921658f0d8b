/** A bare Compact Font Format font read back: what it holds, and what its charstrings draw. Technical Notes 5176, 5177. */

import type { Outline, Stroke } from '../../../scripts/pdf/fonts/cubic-outline.ts'

export interface ReadFont {
  readonly name: string
  /** Numbers below 391 stand for the standard's own strings. */
  readonly glyphNames: readonly (number | string)[]
  readonly charstrings: readonly Uint8Array[]
  readonly nominalWidth: number
  readonly unitsPerEm: number
}

export function readCompactFont(bytes: Uint8Array): ReadFont {
  const view = Buffer.from(bytes)
  const names = readIndex(view, view.readUInt8(2))
  const tops = readIndex(view, names.end)
  const strings = readIndex(view, tops.end)
  const top = readDictionary(tops.items[0] ?? new Uint8Array())
  const charstrings = readIndex(view, top.get(17)?.[0] ?? 0).items
  const [length = 0, start = 0] = top.get(18) ?? []
  const charset = top.get(15)?.[0] ?? 0
  const numbers: number[] = []
  for (let at = charset + 1; numbers.length < charstrings.length - 1; at += 3)
    for (let more = 0; more <= view.readUInt8(at + 2); more++) numbers.push(view.readUInt16BE(at) + more)
  const glyphNames = numbers.map((number) => (number < 391 ? number : text(strings.items[number - 391])))
  const nominalWidth = readDictionary(bytes.subarray(start, start + length)).get(21)?.[0] ?? 0
  const unitsPerEm = Math.round(1 / (top.get(1207)?.[0] ?? 0.001))
  return { name: text(names.items[0]), glyphNames: ['.notdef', ...glyphNames], charstrings, nominalWidth, unitsPerEm }
}

const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')

function readIndex(view: Buffer, at: number): { readonly items: readonly Uint8Array[]; readonly end: number } {
  const count = view.readUInt16BE(at)
  if (count === 0) return { items: [], end: at + 2 }
  const size = view.readUInt8(at + 2)
  const offset = (index: number): number => view.readUIntBE(at + 3 + size * index, size)
  const data = at + 2 + size * (count + 1)
  const items = Array.from({ length: count }, (_, index) =>
    view.subarray(data + offset(index), data + offset(index + 1)),
  )
  return { items, end: data + offset(count) }
}

/** Operands by the operator after them; one of two bytes is 1200 and its second byte. */
function readDictionary(bytes: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, readonly number[]>()
  let operands: number[] = []
  for (const token of tokens(bytes, 21)) {
    if (token.kind === 'operand') operands.push(token.value)
    else {
      found.set(token.value, operands)
      operands = []
    }
  }
  return found
}

interface Token {
  readonly kind: 'operand' | 'operator'
  readonly value: number
}

function* tokens(bytes: Uint8Array, lastOperator: number): Generator<Token> {
  const view = Buffer.from(bytes)
  for (let at = 0; at < view.length; ) {
    const first = view.readUInt8(at++)
    if (first === 28) {
      yield { kind: 'operand', value: view.readInt16BE(at) }
      at += 2
    } else if (first === 29 && lastOperator < 29) {
      yield { kind: 'operand', value: view.readInt32BE(at) }
      at += 4
    } else if (first === 30 && lastOperator < 29) {
      let halves = ''
      while (!halves.includes('f')) halves += view.subarray(at, ++at).toString('hex')
      yield { kind: 'operand', value: Number(halves.replace(/f.*/, '').replace('a', '.')) }
    } else if (first < 32) yield { kind: 'operator', value: first === 12 ? 1200 + view.readUInt8(at++) : first }
    else if (first <= 246) yield { kind: 'operand', value: first - 139 }
    else if (first <= 250) yield { kind: 'operand', value: (first - 247) * 256 + view.readUInt8(at++) + 108 }
    else yield { kind: 'operand', value: -(first - 251) * 256 - view.readUInt8(at++) - 108 }
  }
}

/** The width as the font has it, and the outlines; a contour ends with a line to its start. */
export function drawnBy(charstring: Uint8Array): { readonly width: number; readonly outlines: readonly Outline[] } {
  const outlines: { start: readonly [number, number]; strokes: Stroke[] }[] = []
  let [x, y] = [0, 0]
  let width: number | undefined
  let operands: number[] = []
  const line = (dx: number, dy: number): void => {
    x += dx
    y += dy
    outlines.at(-1)?.strokes.push([x, y])
  }
  const curve = (dx1: number, dy1: number, dx2: number, dy2: number, dx3: number, dy3: number): void => {
    const [x1, y1] = [x + dx1, y + dy1]
    const [x2, y2] = [x1 + dx2, y1 + dy2]
    x = x2 + dx3
    y = y2 + dy3
    outlines.at(-1)?.strokes.push([x1, y1, x2, y2, x, y])
  }
  const take = (): number => operands.shift() ?? Number.NaN
  const move = (takes: number, by: () => void): void => {
    if (operands.length > takes) width = take()
    by()
    outlines.push({ start: [x, y], strokes: [] })
  }
  const extra = (): number => (operands.length % 4 === 1 ? take() : 0)
  const turns = (across: boolean): void => {
    for (let flat = across; operands.length > 0; flat = !flat) {
      const [first, dx2, dy2, last] = [take(), take(), take(), take()]
      const rest = operands.length === 1 ? take() : 0
      if (flat) curve(first, 0, dx2, dy2, rest, last)
      else curve(0, first, dx2, dy2, last, rest)
    }
  }
  const does: Readonly<Record<number, () => void>> = {
    4: () => move(1, () => (y += take())),
    5: () => {
      while (operands.length > 0) line(take(), take())
    },
    6: () => {
      for (let flat = true; operands.length > 0; flat = !flat) line(flat ? take() : 0, flat ? 0 : take())
    },
    7: () => {
      for (let flat = false; operands.length > 0; flat = !flat) line(flat ? take() : 0, flat ? 0 : take())
    },
    8: () => {
      while (operands.length > 0) curve(take(), take(), take(), take(), take(), take())
    },
    14: () => {
      if (operands.length > 0) width = take()
    },
    21: () =>
      move(2, () => {
        x += take()
        y += take()
      }),
    22: () => move(1, () => (x += take())),
    26: () => {
      for (let first = extra(); operands.length > 0; first = 0) curve(first, take(), take(), take(), 0, take())
    },
    27: () => {
      for (let first = extra(); operands.length > 0; first = 0) curve(take(), first, take(), take(), take(), 0)
    },
    30: () => turns(false),
    31: () => turns(true),
  }
  for (const { kind, value } of tokens(charstring, 31)) {
    if (kind === 'operand') operands.push(value)
    else {
      const act = does[value]
      if (act === undefined) throw new Error(`The charstring has an operator ${value}.`)
      act()
      operands = []
    }
  }
  return { width: width ?? Number.NaN, outlines }
}
