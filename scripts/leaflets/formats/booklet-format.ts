/**
 * The booklet as data: A5 pages, two side by side on A4 landscape. Type and pages come from the design's tokens; the
 * rest is in millimetres from the top left corner of a page.
 */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { a4, type Layout, type StyleName } from './formats.ts'
import { style } from './styles.ts'

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
  page: { width: measures.page[0] ?? 0, height: measures.page[1] ?? 0 },
  margin: measures.margin,
  column: { width: measures.column, gutter: 0 },
  styles: {
    ...a4.styles,
    body: style(type.body, 'ink'),
    lead: style(type.lead, 'ink'),
    leadTight: style(type.body, 'ink'),
    label: style(type.label, 'brick'),
    title: style(type.title, 'bottle', { tracking: -0.012 }),
    /** The style of a title that would take too many lines otherwise. */
    titleLong: style([20, 23, 800], 'bottle', { tracking: -0.012 }),
    h2: style(type.h2, 'bottle'),
    h3: style(type.h3, 'bottle'),
    h4: style([type.body[0] ?? 0, type.body[1] ?? 0, 700], 'ink'),
    phone: style(type.phone, 'bottle', { tabular: true, tracking: -0.01 }),
    panelLead: style(type['panel-lead'], 'ink'),
    step: style(type.step, 'bottle'),
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
    emblem: { width: emblem['a5-booklet'][0] ?? 0, height: emblem['a5-booklet'][1] ?? 0 },
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
    sheet: { width: measures.sheet[0] ?? 0, height: measures.sheet[1] ?? 0 },
    fold: measures.fold,
    tick: { from: 5, to: 9, rule: rule.hair, dash: 2 },
  },
}
