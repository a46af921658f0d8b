/**
 * The booklet as data: A5 pages, two side by side on A4 landscape. Type and pages come from the design's tokens; the
 * rest is in millimetres from the top left corner of a page.
 */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { a4, type Layout, type StyleName } from './formats.ts'
import { sheetStyles, size, style, titled } from './styles.ts'

export interface BookletFormat extends Layout {
  readonly name: 'a5-booklet'
  /** How its pages are imposed on the paper. */
  readonly imposition: {
    readonly sheet: { readonly width: number; readonly height: number }
    /** The fold, from the left edge. */
    readonly fold: number
    /** The ticks that show the fold: their distance from the edge; their line and its dashes in points. */
    readonly tick: { readonly from: number; readonly to: number; readonly rule: number; readonly dash: number }
  }
  /** The least white above the foot of a page. */
  readonly aboveFolio: number
  /** White between a diagram's title and its boxes. */
  readonly afterDiagramTitle: number
}

const { pt, mm, emblem, qr, rule } = tokens.print
const type = pt['a5-booklet']
const measures = mm['a5-booklet']

export const a5Booklet: BookletFormat = {
  ...a4,
  name: 'a5-booklet',
  duplex: 'DuplexFlipShortEdge',
  page: size(measures.page),
  margin: measures.margin,
  column: { width: measures.column, gutter: 0 },
  styles: {
    ...a4.styles,
    ...sheetStyles(type),
    leadTight: style(type.body, 'ink'),
    titleLong: titled([20, 23, 800]),
  } satisfies Record<StyleName, TextStyle>,
  /** The white above a heading comes to 3.4 mm; that below it is measured from the design's picture. */
  gaps: { paragraph: 0.45, heading: 0.62, item: 0.17 },
  afterHeading: 3.69,
  afterDiagramTitle: 3,
  caption: 2,
  roofline: { ...a4.roofline, leastUnits: 440 },
  below: { ...a4.below, roofline: 6, title: 6.48 },
  leadWidth: measures.column,
  panels: { ...a4.panels, gutter: 4 },
  /** Its three parts stand below each other. */
  call: { ...a4.call, paddingY: 5, mostPurposeLines: 0, purposeGap: 0.8, aboveStrip: 6 },
  strip: {
    ...a4.strip,
    emblem: size(emblem['a5-booklet']),
    /** The whole width: the statement takes two lines, the fund's name one. */
    wordsWidth: 82,
    /** The publisher is named beside the label instead. */
    identity: false,
  },
  /** The logo in place of the publisher's name. */
  identity: { ...a4.identity, logo: { width: 31, height: 14 } },
  /** Steps stand below each other: in a row they would be a few letters wide. */
  diagram: { ...a4.diagram, leastRow: Number.POSITIVE_INFINITY },
  contact: { ...a4.contact, qr: qr['a5-booklet'], paddingY: 3 },
  picture: { ...a4.picture, mostHeight: 90 },
  aboveFolio: 3,
  imposition: {
    sheet: size(measures.sheet),
    fold: measures.fold,
    tick: { from: 5, to: 9, rule: rule.hair, dash: 2 },
  },
}
