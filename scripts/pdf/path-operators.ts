/** Lines and curves as a content stream writes them, in as few bytes as it allows. ISO 32000-1, 8.5.2. */

import { unreachable } from '../blocks/unreachable.ts'
import type { PathCommand } from '../drawing/path.ts'
import { numbers, round } from './operators.ts'

export function pathOperators(commands: readonly PathCommand[]): string {
  let operators = ''
  let pen = ''
  for (let index = 0; index < commands.length; index++) {
    const rectangle = commands[index]?.[0] === 'move' ? rectangleAt(commands, index) : undefined
    if (rectangle !== undefined) {
      operators += rectangle
      index += rectangleLength - 1
      continue
    }
    const command = commands[index]
    if (command === undefined) break
    const end = numbers(...command.slice(-2).map(Number))
    // A line to where the pen is: the sides of a box whose corners take all of them.
    if (command[0] === 'line' && end === pen) continue
    operators += operator(command)
    pen = end
  }
  return operators
}

const rectangleLength = 5

/**
 * Four sides and their end in one operator, where they run as it does: first across, then down. Edges are rounded
 * before they are taken from each other, so that neighbours which touch still do.
 */
function rectangleAt(commands: readonly PathCommand[], index: number): string | undefined {
  const [start, across, down, back, close] = commands.slice(index, index + rectangleLength)
  if (start?.[0] !== 'move' || across?.[0] !== 'line' || down?.[0] !== 'line') return undefined
  if (back?.[0] !== 'line' || close?.[0] !== 'close') return undefined
  const [left, top, right, bottom] = [round(start[1]), round(start[2]), round(down[1]), round(down[2])]
  const fits =
    round(across[1]) === right && round(across[2]) === top && round(back[1]) === left && round(back[2]) === bottom
  return fits ? `${left} ${top} ${round(right - left)} ${round(bottom - top)} re ` : undefined
}

function operator(command: PathCommand): string {
  switch (command[0]) {
    case 'move':
      return `${round(command[1])} ${round(command[2])} m `
    case 'line':
      return `${round(command[1])} ${round(command[2])} l `
    case 'curve':
      return `${numbers(command[1], command[2], command[3], command[4], command[5], command[6])} c `
    case 'close':
      return 'h '
    default:
      return unreachable(command)
  }
}
