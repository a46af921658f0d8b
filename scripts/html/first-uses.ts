/** Marks the first use of each abbreviation in a page's markup with `<abbr>`. The words stay as they are. */

import { anyAbbreviation, spellingSigns, type Use, useFinder } from '../blocks/first-uses.ts'
import { escapeText, type Html, html, wrapped } from './html.ts'

/**
 * Takes the body of a page and its footer, and gives both with `<abbr title>` at first uses: an abbreviation explained in
 * the body is not explained again in the footer. Many pages have the very same footer. Text in headings, links and table
 * cells counts; attributes, drawings, scripts and what is marked already do not.
 */
export type FirstUseMarker = (own: Html, foot: Html) => readonly [own: Html, foot: Html]

/** Made once for a site's abbreviations and what they stand for. */
export function firstUseMarker(abbreviations: ReadonlyMap<string, string>): FirstUseMarker {
  if (abbreviations.size === 0) return (own, foot) => [own, foot]
  // Markup is searched without decoding it, so the words are escaped as they are there.
  const escaped = new Map([...abbreviations].map(([short, long]) => [escapeText(short), escapeText(long)]))
  const meanings = new Map([...abbreviations].map(([short, long]) => [escapeText(short), long]))
  const candidate = new RegExp(`<(?:svg|script|style|abbr)\\b|${anyAbbreviation(escaped)}`, 'g')
  const find: Finding = { candidate, usesIn: useFinder(escaped), beside: signsBeside(escaped) }
  const firstUses = (part: Html, seen: Set<string>) => firstUsesIn(part.toString(), find, seen)
  const marked = (part: Html, uses: readonly FoundUse[]): Html => {
    const wrappings = uses.map(({ index, abbreviation }) => ({
      at: index,
      length: abbreviation.length,
      before: html`<abbr title="${meanings.get(abbreviation)}">`,
      after: html`</abbr>`,
    }))
    return wrappings.length === 0 ? part : wrapped(part, wrappings)
  }
  const knownFeet = new WeakMap<Html, Foot>()
  const footOf = (html: Html): Foot => {
    const known = knownFeet.get(html) ?? { uses: firstUses(html, new Set()), marked: new Map() }
    knownFeet.set(html, known)
    return known
  }
  return (own, foot) => {
    const seen = new Set<string>()
    const ownMarked = marked(own, firstUses(own, seen))
    const known = footOf(foot)
    const left = known.uses.filter(({ abbreviation }) => !seen.has(abbreviation))
    const which = left.map(({ abbreviation }) => abbreviation).join()
    const footMarked = known.marked.get(which) ?? marked(foot, left)
    known.marked.set(which, footMarked)
    return [ownMarked, footMarked]
  }
}

/** A footer, searched once for all pages that have it. */
interface Foot {
  /** Its markup where the body uses none of the abbreviations. */
  readonly uses: readonly FoundUse[]
  /** Its markup for each set of abbreviations that the body has used before. */
  readonly marked: Map<string, Html>
}

interface FoundUse {
  /** The offset in the markup. */
  readonly index: number
  readonly abbreviation: string
}

interface Finding {
  /** Matches the letters of an abbreviation, or the start of an element without running text. */
  readonly candidate: RegExp
  readonly usesIn: (text: string) => Iterable<Use>
  readonly beside: (markup: string, index: number, abbreviation: string) => 'alone' | 'spelled out' | undefined
}

/**
 * Looks for the letters of abbreviations in the raw markup, and reads only the text around them: most of a page need not
 * be read as text at all. Abbreviations in `seen` are skipped, and those found here are added to it.
 */
function firstUsesIn(markup: string, { candidate, usesIn, beside }: Finding, seen: Set<string>): readonly FoundUse[] {
  const found: FoundUse[] = []
  let gapEnd = 0
  candidate.lastIndex = 0
  for (let match = candidate.exec(markup); match !== null; match = candidate.exec(markup)) {
    const { 0: letters, index } = match
    if (letters.startsWith('<')) {
      // These elements have no running text: search goes on after their end tag.
      const end = `</${letters.slice(1)}>`
      gapEnd = markup.indexOf(end, index) + end.length
      candidate.lastIndex = gapEnd
      continue
    }
    if (seen.has(letters) || isInTag(markup, index)) continue
    const stands = beside(markup, index, letters)
    if (stands !== undefined) {
      seen.add(letters)
      if (stands === 'alone') found.push({ index, abbreviation: letters })
      continue
    }
    const before = runningText(markup.slice(Math.max(gapEnd, index - neighbourhood), index).replace(/^[^<>]*>/, '\n'))
    const after = runningText(markup.slice(index, index + neighbourhood).replace(/<[^>]*$/, ''))
    const use = useAt(before.length, usesIn(before + after))
    if (use === undefined || seen.has(use.abbreviation)) continue
    seen.add(use.abbreviation)
    if (!use.spelledOut()) found.push({ index, abbreviation: use.abbreviation })
  }
  return found
}

/** Inline elements, which do not end a phrase: "<strong>Community Action Group</strong> (CAG)". Every other tag does. */
const phrasing = '</?(?:a|b|em|strong|span|time|small|mark|bdi)\\b[^>]*>'
const gap = '(?:\\s|<[^<>]*>)*'

/**
 * Judges letters by the markup right beside them, which is enough nearly always; undefined where the words around them
 * have to be read. They are an abbreviation where no letter is next to them. It stands alone, not spelled out, where after
 * any tags and spaces there is no bracket or dash, or one that is followed by other words than the expansion.
 */
function signsBeside(abbreviations: ReadonlyMap<string, string>): Finding['beside'] {
  const begins = new RegExp(`(?<![\\p{L}\\p{N}](?:${phrasing})*)`, 'uy')
  const unsignedBefore = new RegExp(`(?<=(?:^|[^\\s<>${spellingSigns}])${gap})`, 'uy')
  const behind = new Map([...abbreviations].map(([short, long]) => [short, behindOf(long)]))
  return (markup, index, abbreviation) => {
    const after = behind.get(abbreviation)
    begins.lastIndex = index
    if (after === undefined || !begins.test(markup)) return undefined
    const end = index + abbreviation.length
    unsignedBefore.lastIndex = index
    after.alone.lastIndex = end
    if (unsignedBefore.test(markup) && after.alone.test(markup)) return 'alone'
    return after.spelledOut.test(markup.slice(end, end + after.reach).toLowerCase()) ? 'spelled out' : undefined
  }
}

/** Patterns for what follows an abbreviation that is spelled out, and for what follows one that is not. */
function behindOf(expansion: string): { readonly spelledOut: RegExp; readonly reach: number; readonly alone: RegExp } {
  const [first = ''] = expansion
  // A letter beyond ASCII may have other capitals: then the words have to be read.
  const begins = `[${RegExp.escape(first.toLowerCase())}${RegExp.escape(first.toUpperCase())}\\u0080-\\u{10ffff}]`
  return {
    spelledOut: new RegExp(`^s? ?[${spellingSigns}] ?${RegExp.escape(expansion.toLowerCase())}`, 'u'),
    reach: expansion.length + 4,
    alone: new RegExp(`s?(?!(?:${phrasing})*[\\p{L}\\p{N}])${gap}(?![\\s<]|[${spellingSigns}]${gap}${begins})`, 'uy'),
  }
}

/** How far to read for the words of an expansion and the tags between them, in UTF-16 units of markup. */
const neighbourhood = 400

const isInTag = (markup: string, index: number): boolean =>
  markup.lastIndexOf('<', index) > markup.lastIndexOf('>', index)

function useAt(index: number, uses: Iterable<Use>): Use | undefined {
  for (const use of uses) if (use.index >= index) return use.index === index ? use : undefined
  return undefined
}

const everyPhrasing = new RegExp(phrasing, 'g')

const runningText = (markup: string): string => markup.replace(everyPhrasing, '').replace(/<[^>]*>/g, '\n')
