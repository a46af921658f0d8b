/** What a planted fault of an acknowledgement says of itself, and the ways in which files are altered to plant it. */

import { svgPathData } from '../../../scripts/drawing/path.ts'
import { parsePathData } from '../../../scripts/drawing/path-data.ts'
import type { a3Poster } from '../../../scripts/leaflets/formats/poster-formats.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import type { Inks } from '../../../scripts/typeset/lines/page.ts'
import { atEmblem, atWords, movingStars } from './altered-operators.ts'
import type { Alteration } from './altered-pdf.ts'
import { funders } from './funded.ts'

export interface PlantedFault {
  readonly name: string
  readonly rule: string
  /** Part of where it is laid down. */
  readonly source: string
  /** Whose rules; those of 2000 to 2006 if left out. */
  readonly of?: readonly Funder[]
  readonly content?: { readonly [Field in keyof Funder]?: Funder[Field] | undefined }
  readonly page?: (markup: string) => string
  readonly css?: string
  readonly home?: true
  readonly print?: Alteration
  readonly ink?: Inks
  readonly format?: typeof a3Poster
}

export const erdf = funders['eu-2000-2006']
export const esf = funders['eu-2007-2013']
export const cohesion = funders['eu-2014-2020']
export const of2007 = { of: [esf] }
export const of2014 = { of: [cohesion] }
export const both = { of: [erdf, esf] }
export const reg2000 = '1159/2000, annex'

/** Of the first page, which shows the emblem. */
export const first = (change: (operators: string) => string): Alteration => ({
  operators: (operators, page) => (page === 1 ? change(operators) : operators),
})
export const emblem = (change: (stretch: string) => string): Alteration =>
  first((operators) => atEmblem(operators, change))
export const words = (phrase: string, change: (stretch: string) => string): Alteration =>
  first((operators) => atWords(operators, phrase, change))
export const stars = (...move: Parameters<typeof movingStars>): Alteration => emblem(movingStars(...move))
export const replaced = (from: string | RegExp, to: string) => (text: string) => text.replace(from, to)
export const figure = (change: (text: string) => string): Alteration => ({
  object: (text) => (text.includes('(European Union flag)') ? change(text) : text),
})

/** The stars of the page's emblem are its last path. They are changed as places: `M75 11.111L76.247 14.95…`. */
export const svgStars = (change: (path: string) => string) => (markup: string) =>
  markup.replace(
    /(fill="#FFCC00" d=")([^"]*)/,
    (_, before, path) => before + change(svgPathData(parsePathData(path) ?? [])),
  )
export const svg = (change: (svg: string) => string) => (markup: string) =>
  markup.replace(/<svg[^>]*aria-label="European Union flag"[\s\S]*?<\/svg>/, change)
export const block = (change: (block: string) => string) => (markup: string) =>
  markup.replace(/<div class="fund">[\s\S]*?<\/div><\/div>/, change)
export const turned = (path: string, from: number, to: number) =>
  path
    .split('Z')
    .map((star, index) => (index >= from && index < to ? turnedStar(star) : star))
    .join('Z')
export const turnedStar = (star: string) => {
  const numbers = star.match(/-?[\d.]+/g)?.map(Number) ?? []
  const [x = 0, y = 0] = numbers
  return star.replaceAll(
    /([ML])(-?[\d.]+) (-?[\d.]+)/g,
    (_, letter, px, py) => `${letter}${2 * x - px} ${2 * (y + 5.5556) - py}`,
  )
}

/** A star's corners further from its middle: all, or every other one, from the second on. */
export function grown(star: string, by: number, every?: 1): string {
  const numbers = (star.match(/-?[\d.]+/g) ?? []).map(Number)
  const mean = (odd: 0 | 1) => {
    const kept = numbers.filter((_, index) => index % 2 === odd)
    return kept.reduce((sum, value) => sum + value, 0) / kept.length
  }
  const middle = [mean(0), mean(1)]
  let at = 0
  return star.replaceAll(/-?[\d.]+/g, (number) => {
    const index = at++
    const corner = Math.floor(index / 2)
    if (every !== undefined && corner % 2 === 0) return number
    const from = middle[index % 2] ?? 0
    return String(Math.round((from + (Number(number) - from) * by) * 1000) / 1000)
  })
}
