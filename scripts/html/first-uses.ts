/** Marks the first use of each abbreviation in a page's markup with `<abbr>`. The words stay as they are. */

import { firstUseFinder } from '../blocks/first-uses.ts'
import { escapeText, type Html, html, type Wrapping, wrapped } from './html.ts'

/**
 * Takes the parts of a page in the order they are read, and gives them with `<abbr title>` at first uses over all of
 * them: an abbreviation explained in the first part is not explained again in the second.
 * Text in headings, links and table cells counts; attributes, drawings, scripts and what is marked already do not.
 */
export type FirstUseMarker = (parts: readonly Html[]) => readonly Html[]

/** Made once for a site's abbreviations and what they stand for. */
export function firstUseMarker(abbreviations: ReadonlyMap<string, string>): FirstUseMarker {
  // Markup is searched as it stands, so the words are written as they stand in it.
  const escaped = new Map([...abbreviations].map(([short, long]) => [escapeText(short), escapeText(long)]))
  const meanings = new Map([...abbreviations].map(([short, long]) => [escapeText(short), long]))
  const find = firstUseFinder(escaped)
  return (parts) => {
    const markups = parts.map(String)
    const running = runningText(markups.join(''))
    const uses = find(running.text).map(({ index, abbreviation }) => ({
      at: running.positionOf(index),
      length: abbreviation.length,
      before: html`<abbr title="${meanings.get(abbreviation)}">`,
      after: html`</abbr>`,
    }))
    return uses.length === 0 ? parts : spread(parts, markups, uses)
  }
}

/** Deals wrappings that are counted over all parts out to the part they fall into. */
function spread(parts: readonly Html[], markups: readonly string[], uses: readonly Wrapping[]): readonly Html[] {
  let start = 0
  return parts.map((part, index) => {
    const end = start + (markups[index]?.length ?? 0)
    const own = uses.filter(({ at }) => at >= start && at < end).map((use) => ({ ...use, at: use.at - start }))
    start = end
    return wrapped(part, own)
  })
}

interface RunningText {
  readonly text: string
  /** The offset in the markup of a character of the text. */
  readonly positionOf: (index: number) => number
}

/** Inside these nothing is read as running text; their end tag ends the gap. */
const passedOver = /^<(?:svg|script|style|abbr)\b/
/** A tag of these does not end a phrase: "<strong>Community Action Group</strong> (CAG)". */
const phrasing = /^<\/?(?:a|b|em|strong|span|time|small|mark|bdi)\b/

function runningText(markup: string): RunningText {
  const pieces: string[] = []
  const textStarts: number[] = []
  const markupStarts: number[] = []
  let length = 0
  const add = (piece: string, from: number) => {
    textStarts.push(length)
    markupStarts.push(from)
    pieces.push(piece)
    length += piece.length
  }
  let at = 0
  while (at < markup.length) {
    const open = markup.indexOf('<', at)
    if (open !== at) add(markup.slice(at, open === -1 ? markup.length : open), at)
    if (open === -1) break
    let close = markup.indexOf('>', open) + 1
    const tag = markup.slice(open, close)
    const skipped = passedOver.exec(tag)
    if (skipped) {
      const end = `</${skipped[0].slice(1)}>`
      close = markup.indexOf(end, close) + end.length
    }
    if (!phrasing.test(tag)) add('\n', open)
    at = close
  }
  return {
    text: pieces.join(''),
    positionOf: (index) => {
      // First uses stand near the beginning: looked for from there.
      const after = textStarts.findIndex((start) => start > index)
      const piece = (after === -1 ? textStarts.length : after) - 1
      return (markupStarts[piece] ?? 0) + index - (textStarts[piece] ?? 0)
    },
  }
}
