/** Typst markup that both peers share: the head of the document, runs of words, drawings. */

import type { PeerFigure, PeerRun } from './peer-document.ts'
import { svgOf } from './peer-shape.ts'

const ink = '#111111'

/** `look`: settings of letters and lines beside typeface, size, colour and language. */
export const documentHead = (title: string, look = ''): string =>
  `#set document(title: ${quoted(title)}, date: datetime(year: 2026, month: 11, day: 1))
#set text(font: "Atkinson Hyperlegible Next", size: 12pt, fill: rgb("${ink}"), lang: "en", region: "GB", hyphenate: false${look})
`

/** In points, without what is as in `documentHead`. */
export function run({ text: said, weight, size, spacing, colour, link }: PeerRun): string {
  const look = [
    weight === 400 ? '' : `weight: ${weight}`,
    spacing === 0 ? '' : `tracking: ${spacing}pt`,
    size === 12 ? '' : `size: ${size}pt`,
    colour === ink ? '' : `fill: rgb("${colour}")`,
  ].filter((each) => each !== '')
  const words = look.length === 0 ? escaped(said) : `#text(${look.join(', ')})[${escaped(said)}]`
  return link ? `#link(${quoted(link.href)})[${words}]` : words
}

/** A drawing with its alternative text. */
export const drawing = ({ alternative, box, shapes }: PeerFigure): string =>
  `image(bytes(${quoted(svgOf(shapes, box.width, box.height))}), format: "svg", width: ${box.width}pt, alt: ${quoted(alternative)})`

/** A string of Typst's code. */
export const quoted = (words: string): string => JSON.stringify(words)
const escaped = (words: string): string => words.replaceAll(/[\\#$*_`<>@[\]~"'=+\-/:.]/g, '\\$&')
