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
  const writer = new PathWriter(steps)
  const on = (value: number): number => Math.round(value * steps)
  for (let index = 0; index < commands.length; index++) {
    const command = commands[index]
    if (command === undefined) break
    switch (command[0]) {
      case 'move': {
        const rectangle = rectangleAt(commands, index, on)
        if (rectangle === undefined) writer.move(on(command[1]), on(command[2]))
        else {
          writer.rectangle(rectangle)
          index += rectangleLength - 1
        }
        break
      }
      case 'line':
        writer.line(on(command[1]), on(command[2]))
        break
      case 'curve':
        writer.curve(on(command[1]), on(command[2]), on(command[3]), on(command[4]), on(command[5]), on(command[6]))
        break
      case 'close':
        writer.close()
        break
      default:
        return unreachable(command)
    }
  }
  return writer.operators()
}

/** All numbers are steps. */
class PathWriter {
  readonly #to = takeByteList()
  readonly #steps: number
  /** The current point. */
  #x = Number.NaN
  #y = Number.NaN

  constructor(steps: number) {
    this.#steps = steps
  }

  move(x: number, y: number): void {
    this.#put(x, y)
    this.#end('m ', x, y)
  }

  /** Nothing for a line of no length, as in a box whose corners leave no straight sides. */
  line(x: number, y: number): void {
    if (x === this.#x && y === this.#y) return
    this.#put(x, y)
    this.#end('l ', x, y)
  }

  /** A handle that coincides with its end is left out. */
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    const [firstLies, secondLies] = [x1 === this.#x && y1 === this.#y, x2 === x && y2 === y]
    if (!firstLies) this.#put(x1, y1)
    if (firstLies || !secondLies) this.#put(x2, y2)
    this.#put(x, y)
    this.#end(firstLies ? 'v ' : secondLies ? 'y ' : 'c ', x, y)
  }

  rectangle({ left, top, width, height }: Rectangle): void {
    this.#put(left, top)
    this.#put(width, height)
    this.#to.text('re ')
  }

  close(): void {
    this.#to.text('h ')
  }

  /** Called once, at the end. */
  operators(): string {
    const operators = this.#to.toString()
    giveBack(this.#to)
    return operators
  }

  #put(x: number, y: number): void {
    this.#to.decimal(x, this.#steps)
    this.#to.text(' ')
    this.#to.decimal(y, this.#steps)
    this.#to.text(' ')
  }

  #end(operator: string, x: number, y: number): void {
    this.#to.text(operator)
    this.#x = x
    this.#y = y
  }
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
