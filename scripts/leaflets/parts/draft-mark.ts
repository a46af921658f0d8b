/** The mark of a draft: a box before the text and a word in the margin. Nothing lies behind the text, which must stay readable. */

import { placed } from '../../drawing/path.ts'
import { frame } from '../../typeset/blocks/shapes.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { content, decoration } from '../../typeset/lines/owners.ts'
import type { Placed } from '../../typeset/lines/page.ts'
import { plainRun } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { mm } from '../formats/millimetres.ts'
import type { Piece } from '../sides/piece.ts'

/** In millimetres; the rule in points. */
const box = { rule: 1.5, radius: 2.5, paddingX: 4, paddingY: 3 }
/** Baseline and first letter in millimetres; the rest in points and in parts of the type size. */
const side = { x: 191.7, y: 50, size: 52, rule: 0.75, tracking: 0.04 }

/** A box with the words that the band on a draft's web page has. */
export function draftBox(width: number, body: TextStyle, faces: Faces): Piece {
  const owner = content()
  const edgeX = mm(box.paddingX) + box.rule
  const edgeY = mm(box.paddingY) + box.rule
  const bold: TextStyle = { ...body, face: 'bold' }
  const runs = [
    plainRun('Draft. ', bold, owner),
    plainRun('These notes are not agreed. Please do not copy them or pass them on.', body, owner),
  ]
  const text = setText(runs, body, width - 2 * edgeX, faces, 'balanced')
  const height = text.height + 2 * edgeY
  const around = frame(width, height, { rule: box.rule, radius: mm(box.radius), colour: 'brick' })
  return {
    slice: sliceOf(height, [around, ...boxAt(text, edgeX, edgeY)]),
    elements: [{ role: 'P', children: [owner] }],
  }
}

/** "Draft" in outlined letters, reading downwards in the margin. Places are from the page's top left corner. */
export function draftInMargin(faces: Faces): readonly Placed[] {
  const letter = side.size / 1000
  let along = mm(side.y)
  return faces.extra.word('Draft').glyphs.map(({ id, advance }): Placed => {
    // A quarter turn clockwise: up becomes right, and right becomes down.
    const commands = turned(faces.extra.outline(id), mm(side.x), along, letter)
    along += advance * letter + side.tracking * side.size
    return { kind: 'path', commands, stroke: { colour: 'brick', width: side.rule, join: 'miter' }, owner: decoration }
  })
}

function turned(outline: Parameters<typeof placed>[0], x: number, y: number, scale: number): ReturnType<typeof placed> {
  const swapped = outline.map((command): (typeof outline)[number] => {
    switch (command[0]) {
      case 'move':
      case 'line':
        return [command[0], command[2], command[1]]
      case 'curve':
        return ['curve', command[2], command[1], command[4], command[3], command[6], command[5]]
      case 'close':
        return command
    }
  })
  return placed(swapped, x, y, scale)
}
