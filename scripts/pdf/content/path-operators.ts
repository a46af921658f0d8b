/** The operators of a path, in as few bytes as possible. ISO 32000-1, 8.5.2. */

import { unreachable } from '../../blocks/unreachable.ts'
import type { PathCommand } from '../../drawing/path.ts'
import { giveBack, takeByteList } from '../objects/byte-list.ts'

/** Memoised: a drawing is placed many times, and in many documents. */
const remembered = new WeakMap<readonly PathCommand[], { readonly steps: number; readonly operators: string }>()

/** Numbers are rounded to a step, of which `steps` make a unit. */
export function pathOperators(commands: readonly PathCommand[], steps = 100): string {
  const known = remembered.get(commands)
  if (known?.steps === steps) return known.operators
  const operators = written(commands, steps)
  remembered.set(commands, { steps, operators })
  return operators
}

function written(commands: readonly PathCommand[], steps: number): string {
  const to = takeByteList()
  const on = (value: number): number => Math.round(value * steps)
  const put = (x: number, y: number): void => {
    to.decimal(x, steps)
    to.text(' ')
    to.decimal(y, steps)
    to.text(' ')
  }
  /** The current point in steps. */
  let [penX, penY] = [Number.NaN, Number.NaN]
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index]
    if (command === undefined) break
    switch (command[0]) {
      case 'move': {
        const rectangle = rectangleAt(commands, index, on)
        if (rectangle !== undefined) {
          put(rectangle.left, rectangle.top)
          put(rectangle.width, rectangle.height)
          to.text('re ')
          index += rectangleLength - 1
          break
        }
        penX = on(command[1])
        penY = on(command[2])
        put(penX, penY)
        to.text('m ')
        break
      }
      case 'line': {
        const [x, y] = [on(command[1]), on(command[2])]
        // A line of no length, as in a box whose corners leave no straight sides.
        if (x === penX && y === penY) break
        put(x, y)
        to.text('l ')
        penX = x
        penY = y
        break
      }
      case 'curve': {
        const [x1, y1, x2, y2] = [on(command[1]), on(command[2]), on(command[3]), on(command[4])]
        const [x, y] = [on(command[5]), on(command[6])]
        // A handle that coincides with its end can be left out.
        const [firstLies, secondLies] = [x1 === penX && y1 === penY, x2 === x && y2 === y]
        if (!firstLies) put(x1, y1)
        if (firstLies || !secondLies) put(x2, y2)
        put(x, y)
        to.text(firstLies ? 'v ' : secondLies ? 'y ' : 'c ')
        penX = x
        penY = y
        break
      }
      case 'close':
        to.text('h ')
        break
      default:
        return unreachable(command)
    }
  }
  const operators = to.toString()
  giveBack(to)
  return operators
}

const rectangleLength = 5

/** In steps. */
interface Rectangle {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/**
 * A rectangle in one operator, `re`, in the direction of its sides. The operator goes across first, so a path that goes up
 * or down first begins one corner later. Edges are rounded before width and height are taken, so that rectangles that
 * touch still do.
 */
function rectangleAt(
  commands: readonly PathCommand[],
  index: number,
  on: (value: number) => number,
): Rectangle | undefined {
  const first = commands[index]
  const second = commands[index + 1]
  const third = commands[index + 2]
  const fourth = commands[index + 3]
  if (first?.[0] !== 'move' || second?.[0] !== 'line' || third?.[0] !== 'line' || fourth?.[0] !== 'line')
    return undefined
  if (commands[index + 4]?.[0] !== 'close') return undefined
  const [x1, y1, x2, y2] = [on(first[1]), on(first[2]), on(second[1]), on(second[2])]
  const [x3, y3, x4, y4] = [on(third[1]), on(third[2]), on(fourth[1]), on(fourth[2])]
  if (y1 === y2 && x2 === x3 && y3 === y4 && x4 === x1) return { left: x1, top: y1, width: x3 - x1, height: y3 - y1 }
  if (x1 === x2 && y2 === y3 && x3 === x4 && y4 === y1) return { left: x2, top: y2, width: x4 - x2, height: y4 - y2 }
  return undefined
}
