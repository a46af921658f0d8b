/**
 * The posters as data: one side, read across a room, with strips to tear off. Type and page come from the design's
 * tokens; the rest is in millimetres.
 */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import type { TextStyle } from '../../typeset/lines/text-style.ts'
import type { SettingLook } from './block-setting.ts'
import type { Format } from './formats.ts'
import { size, style, titled } from './styles.ts'

type PosterStyleName =
  /** All text between title and panel is set as a lead. */
  | 'body'
  /** The funders' words, the address and the version. */
  | 'small'
  | 'label'
  | 'title'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'step'
  | 'phone'
  | 'panelLead'
  | 'stripNumber'
  | 'stripWords'

export interface PosterFormat
  extends SettingLook,
    Pick<Format, 'leastSize' | 'page' | 'margin' | 'duplex' | 'tightGaps' | 'roofline' | 'call'> {
  readonly name: 'a3-poster' | 'a4-poster'
  readonly styles: Readonly<Record<PosterStyleName, TextStyle>>
  /** The white below each part. */
  readonly below: { readonly roofline: number; readonly label: number; readonly title: number }
  readonly labelGutter: number
  /** A logo replaces the publisher's name; it is smaller than the emblem. */
  readonly logo: { readonly width: number; readonly height: number }
  readonly textWidth: number
  /** The least white above the call panel. */
  readonly aboveFoot: number
  /** The funding strip: the emblem and the funders' words, the address and its code. */
  readonly strip: Pick<Format['strip'], 'rule' | 'padding' | 'emblem' | 'wordsGap' | 'wordsWidth' | 'funderGap'> & {
    readonly addressGap: number
    /** The width of the address where several funders are named. */
    readonly leastAddress: number
    readonly belowIt: number
  }
  readonly contact: Pick<Format['contact'], 'qr' | 'gutter' | 'leastModule'>
  readonly tearOff: {
    readonly x: number
    readonly y: number
    readonly count: number
    readonly width: number
    readonly height: number
    /** From the foot of a strip to its words, and from its head. */
    readonly foot: number
    readonly mostLines: number
    /** The line to cut along, and its dashes. Points. */
    readonly rule: number
    readonly dash: number
  }
}

const { pt, mm, emblem, qr, rule } = tokens.print
type Type = readonly number[]

function stylesOf(of: (type: Type) => Type, small: Type, strip: Type, stripWords: Type): PosterFormat['styles'] {
  const type = pt['a3-poster']
  const [leadSize = 0, leadLeading = 0] = type.lead
  const inText = (weight: number): Type => of([leadSize, leadLeading, weight])
  return {
    body: style(of(type.lead), 'ink'),
    small: style(small, 'ink'),
    label: style(of(type.label), 'brick'),
    title: titled(of(type.title)),
    h2: style(of(type.h2), 'bottle'),
    // Never smaller than the text below them.
    h3: style(inText(700), 'bottle'),
    h4: style(inText(700), 'ink'),
    step: style(inText(800), 'bottle'),
    phone: style(of(type.phone), 'bottle', { tabular: true, tracking: -0.01 }),
    panelLead: style(of(type['panel-lead']), 'ink'),
    stripNumber: style(strip, 'ink', { tabular: true }),
    stripWords: style(stripWords, 'ink'),
  }
}

/** Its strips reach to the edges of the paper. */
export const a3Poster: PosterFormat = {
  name: 'a3-poster',
  leastSize: 12,
  page: { width: 297, height: 420 },
  margin: mm['a3-poster'].margin,
  duplex: 'Simplex',
  styles: stylesOf((type) => type, pt['a3-poster'].body, pt['a3-poster'].strip, [14, 19]),
  // The white above a heading comes to 8 mm.
  gaps: { paragraph: 0.45, heading: 0.613, item: 0.17 },
  afterHeading: 5.67,
  afterSmallHeading: 2.8,
  caption: 3.5,
  tightGaps: 0.85,
  list: { indent: 11.8, bullet: 4 },
  roofline: { leastUnits: 640, stroke: 0.7, windows: 0.35 },
  below: { roofline: 7, label: 2, title: 10.81 },
  labelGutter: 9,
  logo: { width: 48, height: 16 },
  textWidth: 250,
  aboveFoot: 5,
  panels: { gutter: 10, paddingX: 9, paddingY: 6, radius: 4, rule: rule.hair * 2 },
  call: {
    paddingX: 9,
    paddingY: 6,
    gutter: 8,
    radius: 4,
    rule: 3,
    // The number fills the whole width.
    mostPurposeLines: 0,
    purposeGap: 0.8,
    aboveStrip: 7,
  },
  strip: {
    rule: rule.hair,
    padding: 6,
    emblem: size(emblem['a3-poster']),
    wordsGap: 7,
    wordsWidth: 80,
    funderGap: 2.25,
    addressGap: 6,
    leastAddress: 58,
    belowIt: 5,
  },
  contact: { qr: qr['a3-poster'], gutter: 6, leastModule: 0.6 },
  diagram: { rule: 3.6, leastRow: 350 },
  table: { paddingY: 3, paddingRight: 9, headRule: rule.strong * 2, rowRule: rule.hair * 2 },
  picture: { mostHeight: 120, pixelsPerInch: 150 },
  tearOff: { x: 0, y: 358, ...mm['a3-poster'].strip, foot: 5, mostLines: 3, rule: 0.75, dash: 2.25 },
}

/** The scale from A3 to A4. */
const reduction = Math.SQRT1_2
const reduced = (millimetres: number): number => millimetres * reduction
const tenths = (points: number): number => Math.round(points * reduction * 10) / 10

/** Everything is at least 10 mm from the edges, so that any printer prints it; the white makes up for what that takes. */
export const a4Poster: PosterFormat = {
  ...a3Poster,
  name: 'a4-poster',
  page: { width: 210, height: 297 },
  margin: { top: reduced(15), bottom: 10, inner: reduced(20), outer: reduced(20) },
  styles: stylesOf(
    ([points = 0, leading = 0, weight = 400]) => [tenths(points), tenths(leading), weight],
    pt.a4.body,
    [14, 18, 800],
    pt.a4.body,
  ),
  // The white above a heading comes to 5 mm; below it is that of the A4 sheet.
  gaps: { paragraph: 0.45, heading: 0.541, item: 0.17 },
  afterHeading: 2.5,
  afterSmallHeading: 1.2,
  caption: 2.5,
  list: { indent: reduced(11.8), bullet: reduced(4) },
  below: { roofline: 4, label: 1, title: 6.04 },
  labelGutter: 6,
  logo: { width: 34, height: 11 },
  textWidth: reduced(250),
  panels: { gutter: 7, paddingX: reduced(9), paddingY: reduced(6), radius: reduced(4), rule: rule.hair },
  call: {
    ...a3Poster.call,
    paddingX: reduced(9),
    paddingY: reduced(6),
    radius: reduced(4),
    rule: 2.1,
    purposeGap: reduced(0.8),
    aboveStrip: reduced(7),
  },
  strip: {
    ...a3Poster.strip,
    padding: reduced(6),
    emblem: size(emblem.a4),
    wordsGap: 5,
    wordsWidth: reduced(80),
    funderGap: 1.5,
    addressGap: 4,
    leastAddress: 38,
  },
  contact: { qr: qr['a5-booklet'], gutter: 4, leastModule: 0.6 },
  diagram: { rule: 2.5, leastRow: 250 },
  table: { paddingY: 2, paddingRight: 6, headRule: rule.strong, rowRule: rule.hair },
  picture: { mostHeight: 85, pixelsPerInch: 150 },
  // As long as the longest number in national format needs: 020 7946 0123 is 37.6 mm.
  tearOff: { ...a3Poster.tearOff, x: 10.5, y: 243, count: 7, width: 27, height: 44, foot: 3 },
}
