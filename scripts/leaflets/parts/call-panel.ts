/** "Call 01922 654703 for …": a panel at the foot of the front, with the number large enough to be read across a room. */

import type { CallToAction } from '../../blocks/block.ts'
import { frame } from '../../typeset/blocks/shapes.ts'
import { sliceOf } from '../../typeset/blocks/slice.ts'
import { boxAt } from '../../typeset/blocks/text-slices.ts'
import type { Faces } from '../../typeset/faces/face.ts'
import { baselineOf } from '../../typeset/lines/baseline.ts'
import { content } from '../../typeset/lines/owners.ts'
import { plainRun, richText } from '../../typeset/lines/runs.ts'
import { setText } from '../../typeset/lines/text-box.ts'
import type { Format } from '../formats/formats.ts'
import { mm } from '../formats/millimetres.ts'
import { type Piece, words } from '../sides/piece.ts'

interface CallLook {
  readonly styles: Pick<Format['styles'], 'phone' | 'panelLead'>
  readonly call: Format['call']
}

export function callPanel(call: CallToAction, width: number, format: CallLook, faces: Faces): Piece {
  const { phone, panelLead } = format.styles
  const { call: look } = format
  const [lead, number] = [content(), content()]
  const purpose = richText(call.purpose, panelLead, { absolute: (href) => href })
  const edgeX = mm(look.paddingX) + look.rule
  const edgeY = mm(look.paddingY) + look.rule
  const inner = width - 2 * edgeX
  // The three parts are placed one by one; the text that is read out needs the spaces between them.
  const leadBox = words(`${call.lead} `, panelLead, lead, inner, faces)
  const numberBox = setText([plainRun(`${call.phone.text} `, phone, number, true)], phone, inner, faces)
  const beside = inner - numberBox.width - mm(look.gutter)
  const purposeIn = (width: number) => setText(purpose.runs, panelLead, width, faces, 'balanced')
  const besideBox = purposeIn(beside)
  const isBeside = besideBox.lines.length <= look.mostPurposeLines
  const purposeBox = isBeside ? besideBox : purposeIn(inner)
  // The last line of the purpose is level with the number, which moves down where the purpose is taller.
  const numberFoot = leadBox.height + baselineOf(phone, faces)
  const purposeFoot = (purposeBox.lines.length - 1) * panelLead.leading + baselineOf(panelLead, faces)
  const down = isBeside ? Math.max(0, purposeFoot - numberFoot) : 0
  const numberTop = edgeY + down + leadBox.height
  const purposeX = isBeside ? edgeX + numberBox.width + mm(look.gutter) : edgeX
  const purposeTop = isBeside
    ? edgeY + down + numberFoot - purposeFoot
    : numberTop + numberBox.height + mm(look.purposeGap)
  const textHeight = down + leadBox.height + numberBox.height + (isBeside ? 0 : mm(look.purposeGap) + purposeBox.height)
  const height = textHeight + 2 * edgeY
  return {
    slice: sliceOf(height, [
      frame(width, height, { rule: look.rule, radius: mm(look.radius), colour: 'bottle' }),
      ...boxAt(leadBox, edgeX, edgeY + down),
      ...boxAt(numberBox, edgeX, numberTop),
      ...boxAt(purposeBox, purposeX, purposeTop),
    ]),
    elements: [
      {
        role: 'P',
        children: [
          lead,
          { role: 'Link', href: call.phone.href, description: `Call ${call.phone.text}`, children: [number] },
          ...purpose.children,
        ],
      },
    ],
  }
}
