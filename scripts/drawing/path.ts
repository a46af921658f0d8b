/** Paths of lines and curves, for SVG and PDF alike. Units are the drawing's own; y grows downwards. */

export type PathCommand =
  | readonly ['move', number, number]
  | readonly ['line', number, number]
  /** Two control points, then the end: a cubic Bézier curve. */
  | readonly ['curve', number, number, number, number, number, number]
  | readonly ['close']

/** A closed path through points. */
export function polygon(points: readonly (readonly [number, number])[]): readonly PathCommand[] {
  const sides = points.map(([x, y], index): PathCommand => [index === 0 ? 'move' : 'line', x, y])
  return [...sides, ['close']]
}

/** Clockwise from its top left corner. */
export const rectangle = (x: number, y: number, width: number, height: number): readonly PathCommand[] => [
  ['move', x, y],
  ['line', x + width, y],
  ['line', x + width, y + height],
  ['line', x, y + height],
  close,
]

/** Shared by all paths. */
const close: PathCommand = ['close']

/** How far the handles of a quarter circle reach, as a part of its radius: within 0.03 % of the arc. */
const quarterHandle = (4 / 3) * (Math.SQRT2 - 1)

/** Corners are quarters of an ellipse, or of a circle where one radius is given. */
export function roundedRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  radiusX: number,
  radiusY = radiusX,
): readonly PathCommand[] {
  const [nearX, nearY] = [radiusX * (1 - quarterHandle), radiusY * (1 - quarterHandle)]
  const [right, foot] = [x + width, y + height]
  return [
    ['move', x + radiusX, y],
    ['line', right - radiusX, y],
    ['curve', right - nearX, y, right, y + nearY, right, y + radiusY],
    ['line', right, foot - radiusY],
    ['curve', right, foot - nearY, right - nearX, foot, right - radiusX, foot],
    ['line', x + radiusX, foot],
    ['curve', x + nearX, foot, x, foot - nearY, x, foot - radiusY],
    ['line', x, y + radiusY],
    ['curve', x, y + nearY, x + nearX, y, x + radiusX, y],
    ['close'],
  ]
}

/** Moves and scales a drawing: every point becomes `origin + scale × point`. */
export function placed(
  path: readonly PathCommand[],
  originX: number,
  originY: number,
  scale: number,
): readonly PathCommand[] {
  const x = (value: number) => originX + scale * value
  const y = (value: number) => originY + scale * value
  return path.map((command): PathCommand => {
    switch (command[0]) {
      case 'move':
      case 'line':
        return [command[0], x(command[1]), y(command[2])]
      case 'curve':
        return ['curve', x(command[1]), y(command[2]), x(command[3]), y(command[4]), x(command[5]), y(command[6])]
      case 'close':
        return command
    }
  })
}

/** The `d` attribute of an SVG path, numbers to three decimals. */
export function svgPathData(path: readonly PathCommand[]): string {
  return path.map((command) => letters[command[0]] + command.slice(1).map(decimals).join(' ')).join('')
}

const letters = { move: 'M', line: 'L', curve: 'C', close: 'Z' } as const
const decimals = (value: number | string): string => String(Math.round(Number(value) * 1000) / 1000)

/** The same in fewer characters, by relative commands, for drawings that are on every page. To three decimals. */
export function shortPathData(path: readonly PathCommand[]): string {
  let data = ''
  let [x, y, startX, startY] = [0, 0, 0, 0]
  for (const command of path) {
    if (command[0] === 'close') {
      data += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    const points = command.slice(1).map((value) => Math.round(Number(value) * 1000))
    const steps = points.map((value, index) => value - (index % 2 === 0 ? x : y))
    const [stepX = 0, stepY = 0] = steps
    if (command[0] === 'line' && stepY === 0) data += `h${thousandths([stepX])}`
    else if (command[0] === 'line' && stepX === 0) data += `v${thousandths([stepY])}`
    else data += shortLetters[command[0]] + thousandths(steps)
    ;[x = 0, y = 0] = points.slice(-2)
    if (command[0] === 'move') [startX, startY] = [x, y]
  }
  return data
}

const shortLetters = { move: 'm', line: 'l', curve: 'c' } as const
/** Numbers without needless separators: `12 -3.5` becomes `12-3.5`. */
const thousandths = (values: readonly number[]): string =>
  values
    .map((value) => String(value / 1000).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
