/**
 * An SVG file as filled and stroked paths, so that it is as sharp on paper as on screen. A safe part of SVG is drawn; the
 * rest is reported, never left out in silence.
 */

import type { PathCommand } from './path.ts'
import type { Colour } from './svg-colour.ts'
import { readMarkup, type SvgElement } from './svg-markup.ts'
import { inheritedPaint, type Paint, plainPaint, strokeStyle } from './svg-paint.ts'
import { isShape, shapePath } from './svg-shape.ts'
import { combined, moving, parseTransform, stretch, type Transform, transformed } from './transform.ts'

export interface SvgDrawing {
  /** In the drawing's own units; its top left corner is at 0, 0. */
  readonly width: number
  readonly height: number
  /** In the order they are painted. */
  readonly shapes: readonly DrawnShape[]
  readonly findings: readonly SvgFinding[]
}

export interface DrawnShape {
  readonly commands: readonly PathCommand[]
  readonly fill?: Colour
  readonly fillRule?: 'even-odd'
  readonly stroke?: {
    readonly colour: Colour
    readonly width: number
    readonly join: 'miter' | 'round'
    readonly cap?: 'round' | 'square'
    readonly dash?: readonly number[]
  }
}

/** Something that cannot be drawn: the element, its line and column from 1, what is wrong, and what to do. */
export interface SvgFinding {
  readonly element: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly hint: string
}

/** Undefined where the text is no SVG, or does not say its size. */
export function readSvgDrawing(text: string): SvgDrawing | undefined {
  const root = readMarkup(text)
  const box = root && viewBox(root)
  if (root === undefined || box === undefined) return undefined
  const reader = new Reader()
  reader.readChildren(root, reader.paintOf(root, plainPaint), moving(-box.x, -box.y))
  return { width: box.width, height: box.height, shapes: reader.shapes, findings: reader.findings }
}

function viewBox({ attributes }: SvgElement) {
  const written = attributes.get('viewBox')?.split(/[\s,]+/) ?? [
    '0',
    '0',
    attributes.get('width'),
    attributes.get('height'),
  ]
  const [x = 0, y = 0, width = 0, height = 0] = written.map((part) => Number.parseFloat(part ?? ''))
  return width > 0 && height > 0 ? { x, y, width, height } : undefined
}

/** Elements that draw nothing by themselves; their content is reported where something refers to it. */
const notDrawn = new Set(
  'title desc metadata defs clipPath mask linearGradient radialGradient pattern filter marker symbol'.split(' '),
)

/** What cannot be drawn, in an editor's words, and what to do about it in a drawing program. */
const beyond: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  text: ['words', 'Turn the words into paths ("Object to path", "Create outlines") and save the drawing again.'],
  image: ['a photograph or another picture', 'Save the whole as a PNG, or draw what the picture shows.'],
  style: ['a style sheet', 'Save it as "plain SVG" with colours on the shapes themselves.'],
  use: [
    'a copy of another shape',
    'Turn copies ("clones", "symbols") into shapes of their own and save the drawing again.',
  ],
}
const anyElement: readonly [string, string] = [
  'something other than a shape',
  'Turn it into plain shapes with plain colours and save the drawing again as "plain SVG".',
]

class Reader {
  readonly shapes: DrawnShape[] = []
  readonly findings: SvgFinding[] = []

  readChildren(parent: SvgElement, paint: Paint, transform: Transform): void {
    for (const element of parent.children) this.#read(element, paint, transform)
  }

  paintOf(element: SvgElement, inherited: Paint): Paint {
    return inheritedPaint(element.attributes, inherited, (attribute, value, hint) =>
      this.#tell(element, `has ${attribute}="${value}", which cannot be printed.`, hint),
    )
  }

  #read(element: SvgElement, inherited: Paint, outer: Transform): void {
    const { name, attributes } = element
    // A prefix marks the private notes of drawing programs.
    if (name.includes(':') || notDrawn.has(name) || attributes.get('display') === 'none') return
    if (name !== 'g' && !isShape(name)) {
      const [what, hint] = beyond[name] ?? anyElement
      this.#tell(element, `is ${what}, which leaflets cannot print.`, hint)
      return
    }
    const own = parseTransform(attributes.get('transform') ?? '')
    if (own === undefined) {
      const hint = 'Apply the transformation to the shape ("Flatten transforms") and save the drawing again.'
      this.#tell(element, `has transform="${attributes.get('transform')}", which cannot be read.`, hint)
      return
    }
    const transform = combined(outer, own)
    const paint = this.paintOf(element, inherited)
    if (name === 'g') {
      this.readChildren(element, paint, transform)
      return
    }
    const path = shapePath(name, attributes)
    if (path === undefined)
      this.#tell(element, 'has a number that cannot be read.', 'Write lengths as plain numbers, without "%" or "mm".')
    else if (path.length > 0 && !paint.hidden) this.#draw(transformed(path, transform), paint, transform)
  }

  #draw(commands: readonly PathCommand[], paint: Paint, transform: Transform): void {
    const { fill, stroke } = paint
    const drawn = stroke !== 'none' && paint.width > 0
    if (fill === 'none' && !drawn) return
    this.shapes.push({
      commands,
      ...(fill === 'none' ? {} : { fill, ...(paint.evenOdd ? { fillRule: 'even-odd' } : {}) }),
      ...(drawn ? { stroke: { colour: stroke, ...strokeStyle(paint, stretch(transform)) } } : {}),
    })
  }

  #tell({ name, line, column }: SvgElement, what: string, hint: string): void {
    this.findings.push({ element: name, line, column, message: `The <${name}> ${what}`, hint })
  }
}
