/** Text has the contrast with its background that the design demands for the pair: WCAG 2.2, in colour and in black. */

import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import { luminance } from '../drawing/lightness.ts'
import { inkColours } from '../typeset/lines/ink-colours.ts'
import type { Ink, Inks, Page, PlacedText, Rgb } from '../typeset/lines/page.ts'
import { type BoundingBox, boxOf } from '../typeset/lines/placed-box.ts'
import { named, wordsOf } from './printed-lines.ts'
import type { ClearPrintRule } from './rule.ts'

export const contrast: ClearPrintRule = {
  name: 'contrast',
  check: ({ pages }) =>
    pages.flatMap((page, index) => {
      const grounds = groundsOf(page)
      return page.items.flatMap((item, at): readonly string[] => {
        if (item.kind !== 'text') return []
        const { ink } = grounds.findLast((ground) => ground.at < at && isOn(item, ground)) ?? paper
        const words = named({ page: index + 1, text: wordsOf(item) })
        const breach = ink === 'picture' ? 'stands over a picture' : tooFaint(item.colour, ink)
        return breach === undefined ? [] : [`${words} ${breach}.`]
      })
    }),
}

function tooFaint(text: Ink, ground: Ink): string | undefined {
  const pair = `${nameOf(text)} on ${nameOf(ground)}`
  const needs = tokens.colour['print-contrast'].find((row) => row.pair === pair)?.needs
  if (needs === undefined) return `is ${pair}, which the design does not have`
  const ratio = Math.min(
    ...(['colour', 'black'] as const).map((inks) => contrastRatio(colourOf(text, inks), colourOf(ground, inks))),
  )
  return ratio < needs ? `is ${pair}: ${ratio.toFixed(2)} to 1, and ${needs} is needed` : undefined
}

const nameOf = (ink: Ink): string =>
  ink === 'white' ? 'paper' : typeof ink === 'string' ? ink : `rgb ${ink.red} ${ink.green} ${ink.blue}`

/** What is painted before text and may lie below it. A filled frame counts as its box, whatever its corners. */
interface Ground extends BoundingBox {
  /** Its index among the items of the page. */
  readonly at: number
  readonly ink: Ink | 'picture'
}

const paper: Pick<Ground, 'ink'> = { ink: 'white' }

const groundsOf = ({ items }: Page): readonly Ground[] =>
  items.flatMap((item, at): readonly Ground[] => {
    if (item.kind === 'image') return [{ at, ink: 'picture', ...boxOf(item) }]
    return item.kind === 'path' && item.fill !== undefined ? [{ at, ink: item.fill, ...boxOf(item) }] : []
  })

/** Decided at the middle of the text's line. */
function isOn({ x, baseline, width, turn }: PlacedText, { left, right, top, foot }: Ground): boolean {
  const [across, down] = turn === undefined ? [x + width / 2, baseline] : [x, baseline - width / 2]
  return across > left && across < right && down > top && down < foot
}

const light: readonly Ink[] = ['white', 'tint']

function colourOf(ink: Ink, inks: Inks): Rgb {
  if (typeof ink !== 'string') return ink
  if (inks === 'colour') return inkColours[ink]
  return light.includes(ink) ? inkColours.white : black
}

const black: Rgb = { red: 0, green: 0, blue: 0 }

/** WCAG 2.2, "contrast ratio": 1 to 21. */
export function contrastRatio(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one)
  return (lighter + 0.05) / (darker + 0.05)
}
