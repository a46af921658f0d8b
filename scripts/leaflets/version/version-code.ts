/**
 * The version code of a leaflet: six characters that change when anything printed changes, and only then. They are made
 * from what is placed on its sides, which is the same in colour and in black, not from a file's bytes.
 */

import type { MarkedContent, Page, Placed, PlacedText, TypesetDocument } from '../../typeset/lines/page.ts'
import { sum } from '../../typeset/lines/sum.ts'
import { printedDigest } from './printed-digest.ts'

/** No vowels, and nothing that is mistaken for something else: B and 8, G and 6, S and 5, Z and 2, O, I, 0 and 1. */
const letters = 'CDFHJKLMNPQRTVXY'
const figures = '23456789'
/** Never three letters in a row, so that no code is a word. There are four million. */
const pattern = [letters, figures, letters, figures, letters, letters]

/** Stands in for the code until it is known. It is the widest there is, so that no line gets longer afterwards. */
export const codePlaceholder = 'M4M4MM'

/** `K7M2QX`. The code does not count itself: these pages still have `codePlaceholder`. */
export function versionCode(pages: readonly Page[]): string {
  const digest = printedDigest(pages)
  let rest = digest.readUIntBE(0, 6)
  let code = ''
  for (const characters of pattern) {
    code += characters[rest % characters.length]
    rest = Math.floor(rest / characters.length)
  }
  return code
}

/** Which end of the version's lines is fixed. */
type Aligned = 'left' | 'right'

/** The document with its code in place of `codePlaceholder`. `version`: the marked content of the version line. */
export function withVersionCode<Document extends TypesetDocument>(
  document: Document,
  code: string,
  version: MarkedContent,
  aligned: Aligned,
): Document {
  const pages = document.pages.map((page) => {
    const places = placesOf(version, page.items)
    if (places.length === 0) return page
    const items = [...page.items]
    for (const { at, item } of places) items[at] = coded(item, code, aligned)
    return { ...page, items }
  })
  return { ...document, pages }
}

function placesOf(version: MarkedContent, items: readonly Placed[]) {
  const places: { readonly at: number; readonly item: PlacedText }[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item?.owner === version && item.kind === 'text') places.push({ at, item })
  }
  return places
}

/** Sign by sign, as a code is read: words that come once each would have to be shaped, and would be remembered. */
function coded(item: PlacedText, code: string, aligned: Aligned): PlacedText {
  let wider = 0
  const words = item.words.flatMap((word) => {
    if (!word.text.includes(codePlaceholder)) return [word]
    const signs = Array.from(word.text.replace(codePlaceholder, code), (sign) => word.face.word(sign))
    wider += ((sum(signs.map(({ advance }) => advance)) - word.advance) * item.size) / 1000
    return signs
  })
  return { ...item, words, width: item.width + wider, x: aligned === 'right' ? item.x - wider : item.x }
}
