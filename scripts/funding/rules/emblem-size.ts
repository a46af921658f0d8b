/**
 * Large enough for the paper, and no smaller than another logo on the same side.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, article 9; Regulation (EU) 821/2014, article 4(5).
 */

import type { Image } from '../../blocks/block.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Funder } from '../../model/funder.ts'
import type { Site } from '../../model/site.ts'
import type { Box } from '../../written/painted.ts'
import { type Due, isLogo } from '../due.ts'
import { logosIn } from '../logos-in-content.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { emblemOnScreen } from '../screen.ts'
import type { PageEmblem, SeenPage } from '../seen-page.ts'
import { emblemsOf, type PrintedEmblem } from '../seen-print.ts'

export const emblemSize: FundingRule = {
  id: 'funding/emblem-size',
  sources: sourcesByRuleSet('article 9', 'article 4(5)'),
  content: (funder, source, site) => (comparesLogos(funder) ? largeLogos(funder, source, site) : []),
  page: (page, funders, due) =>
    funders.some(comparesLogos) ? page.emblems.flatMap((shown) => besideLogo(shown, page, due)) : [],
  print: (print, funders, due) =>
    emblemsOf(print).flatMap((shown) => [
      ...(funders.some(({ rules }) => rules === 'eu-2000-2006') ? onItsPaper(shown) : []),
      ...(funders.some(comparesLogos) ? besideLogos(shown, due) : []),
    ]),
}

const comparesLogos = ({ rules }: Funder): boolean => rules === 'eu-2007-2013' || rules === 'eu-2014-2020'

/** Millimetres: what is written to a hundredth of a point, and a little. */
const leeway = 0.05

/** 33 mm on A4 and on anything smaller; on larger paper as much more as its shorter side is longer: 46.7 mm on A3. */
const leastWidth = (width: number, height: number): number =>
  Math.round(10 * 33 * Math.max(1, Math.min(width, height) / 210)) / 10

function onItsPaper({ side, emblem }: PrintedEmblem): readonly string[] {
  const least = leastWidth(side.width, side.height)
  const width = emblem.flag.right - emblem.flag.left
  if (width >= least - leeway) return []
  return [
    `The emblem is ${inWords(width)} mm wide on paper of ${Math.round(side.width)} by ${Math.round(side.height)} mm, where it has to be ${inWords(least)} mm at least.`,
  ]
}

function besideLogos({ side, emblem }: PrintedEmblem, due: Due): readonly string[] {
  return side
    .figures()
    .filter(
      ({ alternative, items }) =>
        alternative !== undefined &&
        isLogo(alternative, due) &&
        !items.some((item) => item === side.items[emblem.first]),
    )
    .flatMap(({ alternative, painted }) => smallerThan(emblem.flag, painted, `“${alternative}”`, 'mm'))
}

function besideLogo(emblem: PageEmblem, { style }: SeenPage, { logo }: Due): readonly string[] {
  if (logo === undefined) return []
  const scale = Math.min(1, style.logo.width / logo.width, style.logo.height / logo.height)
  const shown = { left: 0, top: 0, right: logo.width * scale, bottom: logo.height * scale }
  return smallerThan(emblemOnScreen(emblem, style), shown, `“${logo.alternative}”`, 'pixels')
}

/** At least as high or as wide. */
function smallerThan(emblem: Box, logo: Box, name: string, unit: string): readonly string[] {
  const [width, height] = sizeOf(emblem)
  const [logoWidth, logoHeight] = sizeOf(logo)
  if (width >= logoWidth - leeway || height >= logoHeight - leeway) return []
  return [
    `The emblem is ${inWords(width)} by ${inWords(height)} ${unit}, and the logo ${name} beside it is larger: ${inWords(logoWidth)} by ${inWords(logoHeight)} ${unit}.`,
  ]
}

const sizeOf = ({ left, top, right, bottom }: Box): readonly [number, number] => [right - left, bottom - top]
const inWords = (length: number): string => String(Math.round(length * 10) / 10)

/** Pictures that call themselves a logo, and are larger than the emblem on a page: 132 pixels wide and 88 high. */
function largeLogos(funder: Funder, source: string, site: Site): readonly Finding[] {
  return logosIn(site, funder)
    .filter(({ image: { width, height } }) => width > 132 && height > 88)
    .map(({ file, image }) => ({
      severity: 'error',
      code: 'funding/emblem-size',
      message: `The logo “${image.alternative}” is ${size(image)} pixels large and would be shown larger than the European emblem, against ${source}.`,
      hint: 'Make the picture at most 132 pixels wide, or at most 88 pixels high.',
      place: { file, ...(image.span && { span: image.span }) },
    }))
}

const size = ({ width, height }: Image): string => `${Math.round(width)} by ${Math.round(height)}`
