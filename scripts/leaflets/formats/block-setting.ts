/** A format's row as the settings that typesetting takes, in points. */

import type { BlockSetting } from '../../typeset/blocks/setting.ts'
import type { AbsoluteAddress } from '../../typeset/lines/runs.ts'
import type { LeafletContext } from '../printing/context.ts'
import { addressAfterLink } from '../printing/printed-address.ts'
import type { Layout } from './formats.ts'
import { mm } from './millimetres.ts'

export interface SettingLook
  extends Pick<
    Layout,
    'gaps' | 'afterHeading' | 'afterSmallHeading' | 'caption' | 'list' | 'panels' | 'table' | 'picture' | 'diagram'
  > {
  readonly styles: BlockSetting['styles']
}

/** `tightness`: a factor on every gap. */
export function blockSetting(
  format: SettingLook,
  { faces, pictures, siteUrl, wordsOfLinksAlone }: LeafletContext,
  absolute: AbsoluteAddress,
  tightness = 1,
): BlockSetting {
  const { body, h2, h3, h4, step } = format.styles
  const { gaps, list, panels, table, picture, diagram } = format
  return {
    faces,
    styles: { body, h2, h3, h4, step },
    gaps: {
      paragraph: gaps.paragraph * body.leading * tightness,
      item: gaps.item * body.leading * tightness,
      heading: gaps.heading * body.leading * tightness,
      afterHeading: mm(format.afterHeading) * tightness,
      afterSmallHeading: mm(format.afterSmallHeading) * tightness,
      caption: mm(format.caption) * tightness,
    },
    list: { indent: mm(list.indent), bullet: mm(list.bullet) },
    panel: {
      paddingX: mm(panels.paddingX),
      paddingY: mm(panels.paddingY) * tightness,
      radius: mm(panels.radius),
      rule: panels.rule,
    },
    table: { ...table, paddingY: mm(table.paddingY), paddingRight: mm(table.paddingRight) },
    picture: { mostHeight: mm(picture.mostHeight), pointsPerPixel: 72 / picture.pixelsPerInch },
    diagram: { rule: diagram.rule, leastRow: mm(diagram.leastRow) },
    absolute,
    ...(!wordsOfLinksAlone && { addressAfterLink: (href, words) => addressAfterLink(href, words, siteUrl) }),
    pictures,
  }
}
