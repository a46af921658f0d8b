/** Marks the first use of each abbreviation in a page's markup with `<abbr>`. The words stay as they are. */

import { anyAbbreviation, type Use, useFinder } from '../blocks/first-uses.ts'
import { escapeText, type Html, html, wrapped } from './html.ts'

/**
 * Takes the parts of a page in the order they are read, and gives them with `<abbr title>` at first uses over all of
 * them: an abbreviation explained in the first part is not explained again in the second.
 * Text in headings, links and table cells counts; attributes, drawings, scripts and what is marked already do not.
 */
export type FirstUseMarker = (parts: readonly Html[]) => readonly Html[]

/** Made once for a site's abbreviations and what they stand for. */
export function firstUseMarker(abbreviations: ReadonlyMap<string, string>): FirstUseMarker {
  if (abbreviations.size === 0) return (parts) => parts
  // Markup is searched as it stands, so the words are written as they stand in it.
  const escaped = new Map([...abbreviations].map(([short, long]) => [escapeText(short), escapeText(long)]))
  const meanings = new Map([...abbreviations].map(([short, long]) => [escapeText(short), long]))
  const candidate = new RegExp(`<(?:svg|script|style|abbr)\\b|${anyAbbreviation(escaped)}`, 'g')
  const usesIn = useFinder(escaped)
  return (parts) => {
    const seen = new Set<string>()
    return parts.map((part) => {
      if (seen.size === escaped.size) return part
      const uses = firstUsesIn(part.toString(), candidate, usesIn, seen)
      const wrappings = uses.map(({ index, abbreviation }) => ({
        at: index,
        length: abbreviation.length,
        before: html`<abbr title="${meanings.get(abbreviation)}">`,
        after: html`</abbr>`,
      }))
      return wrappings.length === 0 ? part : wrapped(part, wrappings)
    })
  }
}

interface FoundUse {
  /** The offset in the markup. */
  readonly index: number
  readonly abbreviation: string
}

/**
 * Looks for the letters of abbreviations in the raw markup, and only where they stand at the text round them:
 * most of a page need not be read as text at all. What was `seen` before is passed over; what is seen here is added.
 */
function firstUsesIn(
  markup: string,
  candidate: RegExp,
  usesIn: (text: string) => Iterable<Use>,
  seen: Set<string>,
): readonly FoundUse[] {
  const found: FoundUse[] = []
  let gapEnd = 0
  candidate.lastIndex = 0
  for (let match = candidate.exec(markup); match !== null; match = candidate.exec(markup)) {
    const { 0: letters, index } = match
    if (letters.startsWith('<')) {
      // Inside these nothing is read as running text; their end tag ends the gap.
      const end = `</${letters.slice(1)}>`
      gapEnd = markup.indexOf(end, index) + end.length
      candidate.lastIndex = gapEnd
      continue
    }
    if (seen.has(letters) || isInTag(markup, index)) continue
    const before = runningText(markup.slice(Math.max(gapEnd, index - neighbourhood), index).replace(/^[^<>]*>/, '\n'))
    const after = runningText(markup.slice(index, index + neighbourhood).replace(/<[^>]*$/, ''))
    const use = useAt(before.length, usesIn(before + after))
    if (use === undefined || seen.has(use.abbreviation)) continue
    seen.add(use.abbreviation)
    if (!use.spelledOut()) found.push({ index, abbreviation: use.abbreviation })
  }
  return found
}

/** In UTF-16 units of markup: room for the words of an expansion and the tags between them. */
const neighbourhood = 400

const isInTag = (markup: string, index: number): boolean =>
  markup.lastIndexOf('<', index) > markup.lastIndexOf('>', index)

function useAt(index: number, uses: Iterable<Use>): Use | undefined {
  for (const use of uses) if (use.index >= index) return use.index === index ? use : undefined
  return undefined
}

/** These do not end a phrase: "<strong>Community Action Group</strong> (CAG)". Every other tag does. */
const phrasing = /<\/?(?:a|b|em|strong|span|time|small|mark|bdi)\b[^>]*>/g

const runningText = (markup: string): string => markup.replace(phrasing, '').replace(/<[^>]*>/g, '\n')
