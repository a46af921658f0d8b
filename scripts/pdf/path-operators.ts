/** Lines and curves as a content stream writes them, in as few bytes as it allows. ISO 32000-1, 8.5.2. */

import { unreachable } from '../blocks/unreachable.ts'
import type { PathCommand } from '../drawing/path.ts'
import { decimal, decimalOf } from './operators.ts'

/** A drawing is often placed many times, and the same in every document: its operators are kept as long as it is. */
const remembered = new WeakMap<readonly PathCommand[], { readonly steps: number; readonly operators: string }>()

/** `steps`: how many of them make one unit; numbers are rounded to a step. */
export function pathOperators(commands: readonly PathCommand[], steps = 100): string {
  const known = remembered.get(commands)
  if (known?.steps === steps) return known.operators
  const operators = written(commands, steps)
  remembered.set(commands, { steps, operators })
  return operators
}

/** Joined at the end: what is kept long is one string then, and not a thousand that hang on each other. */
function written(commands: readonly PathCommand[], steps: number): string {
  const number = (value: number): string => decimal(value, steps)
  const operators: string[] = []
  let pen = ''
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index]
    if (command === undefined) break
    switch (command[0]) {
      case 'move': {
        const rectangle = rectangleAt(commands, index, steps)
        if (rectangle !== undefined) {
          operators.push(rectangle)
          index += rectangleLength - 1
          break
        }
        pen = `${number(command[1])} ${number(command[2])} `
        operators.push(pen, 'm ')
        break
      }
      case 'line': {
        const end = `${number(command[1])} ${number(command[2])} `
        // A line to where the pen is: the sides of a box whose corners take all of them.
        if (end === pen) break
        pen = end
        operators.push(pen, 'l ')
        break
      }
      case 'curve': {
        const first = `${number(command[1])} ${number(command[2])} `
        const second = `${number(command[3])} ${number(command[4])} `
        const end = `${number(command[5])} ${number(command[6])} `
        // A handle that lies on its own end need not be said.
        if (first === pen) operators.push(second, end, 'v ')
        else if (second === end) operators.push(first, end, 'y ')
        else operators.push(first, second, end, 'c ')
        pen = end
        break
      }
      case 'close':
        operators.push('h ')
        break
      default:
        return unreachable(command)
    }
  }
  return operators.join('')
}

const rectangleLength = 5

/**
 * Four sides and their end in one operator, where they run as it does: first across, then down. Edges are rounded
 * before they are taken from each other, so that neighbours which touch still do.
 */
function rectangleAt(commands: readonly PathCommand[], index: number, steps: number): string | undefined {
  const start = commands[index]
  const across = commands[index + 1]
  const down = commands[index + 2]
  const back = commands[index + 3]
  if (start?.[0] !== 'move' || across?.[0] !== 'line' || down?.[0] !== 'line') return undefined
  if (back?.[0] !== 'line' || commands[index + 4]?.[0] !== 'close') return undefined
  const round = (value: number): number => Math.round(value * steps)
  const left = round(start[1])
  const top = round(start[2])
  const right = round(down[1])
  const bottom = round(down[2])
  if (round(across[1]) !== right || round(across[2]) !== top || round(back[1]) !== left || round(back[2]) !== bottom)
    return undefined
  const corner = `${decimalOf(left, steps)} ${decimalOf(top, steps)}`
  return `${corner} ${decimalOf(right - left, steps)} ${decimalOf(bottom - top, steps)} re `
}
