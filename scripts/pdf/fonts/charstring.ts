/** A glyph as a Type 2 charstring, without hints: numbers, then the operator that takes them. Adobe Technical Note 5177. */

import type { Outline, Stroke } from './cubic-outline.ts'

const operators = {
  vmoveto: 4,
  rlineto: 5,
  hlineto: 6,
  vlineto: 7,
  rrcurveto: 8,
  endchar: 14,
  rmoveto: 21,
  hmoveto: 22,
  vvcurveto: 26,
  hhcurveto: 27,
  vhcurveto: 30,
  hvcurveto: 31,
} as const
type Operator = keyof typeof operators

/** The most operands of an operator: 5177, appendix B. */
const mostOperands = 48

interface Command {
  readonly operator: Operator
  readonly operands: number[]
  /** The operators that a further segment may have and still be part of this command. */
  next: Operator | undefined
  /** Whether it cannot be joined to what is before. */
  readonly begins?: true
}

/** `width`: the difference of the advance from the face's nominal one. */
export function charstring(outlines: readonly Outline[], width: number): Uint8Array {
  const bytes: number[] = []
  putNumber(width, bytes)
  for (const { operator, operands } of commandsOf(outlines)) {
    for (const operand of operands) putNumber(operand, bytes)
    bytes.push(operators[operator])
  }
  return Uint8Array.from(bytes)
}

function commandsOf(outlines: readonly Outline[]): readonly Command[] {
  const commands: Command[] = []
  let pen: readonly [number, number] = [0, 0]
  for (const { start, strokes } of outlines) {
    if (strokes.length === 0) continue
    commands.push(move(start[0] - pen[0], start[1] - pen[1]))
    pen = start
    for (const [index, stroke] of strokes.entries()) {
      // A contour closes itself.
      if (stroke.length === 2 && index === strokes.length - 1) break
      add(commands, stroke.length === 2 ? line(pen, stroke) : curve(pen, stroke))
      pen = [stroke.at(-2) ?? 0, stroke.at(-1) ?? 0]
    }
  }
  commands.push({ operator: 'endchar', operands: [], next: undefined })
  return commands
}

function move(dx: number, dy: number): Command {
  if (dy === 0) return { operator: 'hmoveto', operands: [dx], next: undefined }
  if (dx === 0) return { operator: 'vmoveto', operands: [dy], next: undefined }
  return { operator: 'rmoveto', operands: [dx, dy], next: undefined }
}

/** Joins segments that one operator can draw. */
function add(commands: Command[], command: Command): void {
  const last = commands.at(-1)
  if (
    command.begins ||
    last?.next !== command.operator ||
    last.operands.length + command.operands.length > mostOperands
  ) {
    commands.push(command)
    return
  }
  last.operands.push(...command.operands)
  last.next = command.next
}

function line([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Command {
  const [dx, dy] = [toX - x, toY - y]
  // Horizontal and vertical lines alternate.
  if (dy === 0) return { operator: 'hlineto', operands: [dx], next: 'vlineto' }
  if (dx === 0) return { operator: 'vlineto', operands: [dy], next: 'hlineto' }
  return { operator: 'rlineto', operands: [dx, dy], next: 'rlineto' }
}

/** With the fewest operands: a handle that is level with its end, or straight above it, takes one number. */
function curve([x, y]: readonly [number, number], [x1, y1, x2, y2, x3, y3]: Exclude<Stroke, { length: 2 }>): Command {
  const [dx1, dy1, dx2, dy2, dx3, dy3] = [x1 - x, y1 - y, x2 - x1, y2 - y1, x3 - x2, y3 - y2]
  if (dy1 === 0 && dy3 === 0) return { operator: 'hhcurveto', operands: [dx1, dx2, dy2, dx3], next: 'hhcurveto' }
  if (dx1 === 0 && dx3 === 0) return { operator: 'vvcurveto', operands: [dy1, dx2, dy2, dy3], next: 'vvcurveto' }
  if (dy1 === 0)
    return dx3 === 0
      ? { operator: 'hvcurveto', operands: [dx1, dx2, dy2, dy3], next: 'vhcurveto' }
      : { operator: 'hvcurveto', operands: [dx1, dx2, dy2, dy3, dx3], next: undefined }
  if (dx1 === 0)
    return dy3 === 0
      ? { operator: 'vhcurveto', operands: [dy1, dx2, dy2, dx3], next: 'hvcurveto' }
      : { operator: 'vhcurveto', operands: [dy1, dx2, dy2, dx3, dy3], next: undefined }
  // The first curve of a series may begin with the other coordinate of its first handle.
  if (dy3 === 0) return { operator: 'hhcurveto', begins: true, operands: [dy1, dx1, dx2, dy2, dx3], next: 'hhcurveto' }
  if (dx3 === 0) return { operator: 'vvcurveto', begins: true, operands: [dx1, dy1, dx2, dy2, dy3], next: 'vvcurveto' }
  return { operator: 'rrcurveto', operands: [dx1, dy1, dx2, dy2, dx3, dy3], next: 'rrcurveto' }
}

/** A whole number of 16 bits as an operand: one to three bytes. */
export function operandBytes(value: number): readonly number[] {
  const bytes: number[] = []
  putNumber(value, bytes)
  return bytes
}

/** 5177, table 1: small numbers take one byte. */
function putNumber(value: number, to: number[]): void {
  if (value >= -107 && value <= 107) to.push(value + 139)
  else if (value >= 108 && value <= 1131) to.push(247 + ((value - 108) >> 8), (value - 108) & 255)
  else if (value >= -1131 && value <= -108) to.push(251 + ((-value - 108) >> 8), (-value - 108) & 255)
  else to.push(28, (value >> 8) & 255, value & 255)
}
