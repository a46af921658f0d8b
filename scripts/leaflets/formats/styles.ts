/** Text styles and sizes from the design's tokens, which give both as lists of numbers. */

import type { FaceName } from '../../typeset/faces/face.ts'
import type { Ink } from '../../typeset/lines/page.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'

/** `[size, leading, weight]`, the first two in points. */
type Type = readonly number[]

const faces: Readonly<Record<number, FaceName>> = { 400: 'regular', 700: 'bold', 800: 'extra' }

/** A style of this type in one colour. */
export function style(type: Type, colour: Ink, more: Partial<TextStyle> = {}): TextStyle {
  const [size = 0, leading = 0, weight = 400] = type
  return { face: faces[weight] ?? 'regular', size, leading, colour, ...more }
}

/** The style of a title, whose large letters stand closer. */
export const titled = (type: Type): TextStyle => style(type, 'bottle', { tracking: -0.012 })

/** What every format makes of its type in the same way. */
export const proseStyles = ({
  body,
  label,
  title,
  h2,
  h3,
}: Record<'body' | 'label' | 'title' | 'h2' | 'h3', Type>) => ({
  body: style(body, 'ink'),
  label: style(label, 'brick'),
  title: titled(title),
  h2: style(h2, 'bottle'),
  h3: style(h3, 'bottle'),
  h4: { ...style(body, 'ink'), face: 'bold' } satisfies TextStyle,
})

type SheetType = Parameters<typeof proseStyles>[0] & Record<'lead' | 'phone' | 'panel-lead' | 'step', Type>

/** The same for a sheet, which has a number to call as well. */
export const sheetStyles = (type: SheetType) => ({
  ...proseStyles(type),
  lead: style(type.lead, 'ink'),
  phone: style(type.phone, 'bottle', { tabular: true, tracking: -0.01 }),
  panelLead: style(type['panel-lead'], 'ink'),
  step: style(type.step, 'bottle'),
})

/** A size from `[width, height]`. */
export const size = ([width = 0, height = 0]: readonly number[]) => ({ width, height })
