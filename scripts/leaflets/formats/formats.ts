/**
 * The formats of leaflets as data, a row for each. Type, page and margins come from the design's tokens; the rest is in
 * millimetres from the top left corner of the page, unless it says otherwise.
 */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import type { Duplex } from '../../pdf/document/printing.ts'
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import { proseStyles, sheetStyles, size, style, titled } from './styles.ts'

export type StyleName =
  | 'body'
  | 'lead'
  | 'leadTight'
  | 'label'
  | 'title'
  | 'titleLong'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'phone'
  | 'panelLead'
  | 'step'

const { pt, mm: measures, emblem, qr, panel, rule } = tokens.print

/** One sheet of A4 with two sides: the front with the number, the back with what comes after `{{ overleaf }}`. */
export const a4 = {
  name: 'a4' as const,
  /** The least size of any type, in points. */
  leastSize: 12,
  page: size(measures.a4.page),
  margin: measures.a4.margin,
  /** How its sides are imposed on the paper. */
  duplex: 'DuplexFlipLongEdge' as Duplex,
  column: { width: measures.a4.column, gutter: measures.a4.gutter },
  styles: {
    ...sheetStyles(pt.a4),
    /** The table where a sheet is too long: the second step of fitting it. */
    leadTight: style([13, 18], 'ink'),
    /** The style of a title that would take too many lines otherwise. */
    titleLong: titled(pt['notes-a4'].title),
  } satisfies Record<StyleName, TextStyle>,
  /** Parts of the body's leading. */
  gaps: { paragraph: 0.45, heading: 0.8, item: 0.17 },
  afterHeading: 2.5,
  afterSmallHeading: 1.2,
  caption: 1.5,
  /** The last step of fitting: a factor on every gap. */
  tightGaps: 0.85,
  list: { indent: 5.04, bullet: 1.7 },
  roofline: { leastUnits: 640, stroke: 0.7, windows: 0.35 },
  /** The white below each part. */
  below: { roofline: 4, label: 1, title: 6.04, lead: 6, runningHead: 4, band: 5 },
  mostTitleLines: 3,
  leadWidth: 150,
  /**
   * Text too short for two columns is set in one of this width: 70 characters. At the end of a side it may be one of the two.
   * So is text that would fill one column and hardly begin the other, if it takes no more than so many times the height.
   */
  single: { width: 133, mostHeight: 40, mostInColumn: 50, besideLittle: 1.2 },
  /** A table of two columns that is taller than this in a column goes across both where it is so much lower there. */
  narrowTable: { mostInColumn: 60, across: 0.6 },
  /** The least white above what stands at the foot of the front, and of the last side. */
  aboveFoot: 5,
  aboveEnding: 4,
  panels: { gutter: 6, paddingX: 5, paddingY: 3.5, radius: panel.radius, rule: rule.hair },
  call: {
    paddingX: panel.padding,
    paddingY: 4,
    gutter: 8,
    radius: panel.radius,
    rule: panel.border,
    mostPurposeLines: 4,
    /** The white above the purpose where that stands below the number. */
    purposeGap: 0,
    aboveStrip: 5,
  },
  strip: {
    rule: rule.hair,
    padding: 4,
    emblem: size(emblem.a4),
    wordsGap: 5,
    /** The width of the funder's words, where they fit beside the emblem. */
    wordsWidth: 62,
    /** Between the words of two funders. */
    funderGap: 1.5,
    identityGap: 6,
    /** Whether it names the publisher; otherwise the foot of the side does. */
    identity: true,
  },
  /** A logo replaces mark and name; all of them are smaller than the emblem. */
  identity: { mark: 15, gap: 3, nameWidth: 45, logo: { width: 34, height: 18 } },
  runningHead: { padding: 2, rule: rule.hair, gutter: 6 },
  diagram: { rule: 1.56, leastRow: 150 },
  table: { paddingY: 1.3, paddingRight: 4, headRule: rule.strong, rowRule: rule.hair },
  /** `quiet`: the white below a code. */
  contact: { qr: qr.a4, gutter: 6, paddingY: 4, leastModule: 0.6, quiet: 3 },
  meetings: { width: 134, addressGap: 1.5 },
  versionGap: 3,
  versionGutter: 3,
  picture: { mostHeight: 90, pixelsPerInch: 150 },
}

/** The fields that every row has. */
export interface Layout extends Omit<typeof a4, 'name'> {}

/** The row of a sheet's format. */
export interface Format extends Layout {
  readonly name: 'a4' | 'a4-large-print'
}

/** 18 point, one column, on as many sides as it takes: set anew, not an A4 sheet enlarged. */
export const a4LargePrint = {
  ...a4,
  name: 'a4-large-print',
  leastSize: 18,
  page: size(measures['a4-large-print'].page),
  margin: measures['a4-large-print'].margin,
  column: { width: measures['a4-large-print'].column, gutter: 0 },
  styles: {
    ...a4.styles,
    ...sheetStyles(pt['a4-large-print']),
    leadTight: style(pt['a4-large-print'].lead, 'ink'),
  } satisfies Record<StyleName, TextStyle>,
  /** Measured from the design's picture: larger headings need more white below. */
  afterHeading: 5.91,
  list: { indent: 7.56, bullet: 1.7 },
  roofline: { ...a4.roofline, leastUnits: 820 },
  below: { ...a4.below, title: 8.97 },
  leadWidth: measures['a4-large-print'].column,
  panels: { ...a4.panels, gutter: 7 },
  /** Its three parts stand below each other. */
  call: { ...a4.call, paddingY: 5, mostPurposeLines: 0, purposeGap: 0.8 },
  strip: {
    ...a4.strip,
    emblem: size(emblem['a4-large-print']),
    /** The statement takes two lines, the fund's name one. */
    wordsWidth: 110,
    identity: false,
  },
  /** Steps stand below each other: in a row they would be a few letters wide. */
  diagram: { ...a4.diagram, leastRow: Number.POSITIVE_INFINITY },
  contact: { ...a4.contact, qr: qr['a4-large-print'], paddingY: 5 },
  picture: { ...a4.picture, mostHeight: 140 },
} satisfies Format

/** Meeting notes: text in lines of a readable length, tables across the page. */
export const notesA4 = {
  ...a4,
  page: size(measures['notes-a4'].page),
  margin: measures['notes-a4'].margin,
  column: { width: measures['notes-a4'].column, gutter: 0 },
  styles: { ...a4.styles, ...proseStyles(pt['notes-a4']) } satisfies Record<StyleName, TextStyle>,
  /** Measured from the design's picture. */
  afterSmallHeading: 2.62,
  roofline: { ...a4.roofline, leastUnits: 700, windows: 0 },
  below: { ...a4.below, title: 4 },
  strip: { ...a4.strip, emblem: size(emblem['notes-a4']) },
} satisfies Layout
