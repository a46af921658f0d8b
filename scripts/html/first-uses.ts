/** Marks the first use of each abbreviation in a page's markup with `<abbr>`. The words stay as they are. */

import { anyAbbreviation, spellingSigns, type Use, useFinder } from '../blocks/first-uses.ts'
import { escapeText, type Html, html, wrapped } from './html.ts'

/**
 * Takes what a page says itself and what its foot says, and gives both with `<abbr title>` at first uses over the two:
 * an abbreviation explained in the first is not explained again in the second. Many pages have the very same foot.
 * Text in headings, links and table cells counts; attributes, drawings, scripts and what is marked already do not.
 */
export type FirstUseMarker = (own: Html, foot: Html) => readonly [own: Html, foot: Html]

/** Made once for a site's abbreviations and what they stand for. */
export function firstUseMarker(abbreviations: ReadonlyMap<string, string>): FirstUseMarker {
  if (abbreviations.size === 0) return (own, foot) => [own, foot]
  // Markup is searched as it stands, so the words are written as they stand in it.
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

/** Looked through once, however many pages have it. */
interface Foot {
  /** Where nothing was used before it. */
  readonly uses: readonly FoundUse[]
  /** With some of them marked, by which. */
  readonly marked: Map<string, Html>
}

interface FoundUse {
  /** The offset in the markup. */
  readonly index: number
  readonly abbreviation: string
}

interface Finding {
  /** The letters of an abbreviation, or what begins an element without running text. */
  readonly candidate: RegExp
  readonly usesIn: (text: string) => Iterable<Use>
  readonly beside: (markup: string, index: number, abbreviation: string) => 'alone' | 'spelled out' | undefined
}

/**
 * Looks for the letters of abbreviations in the raw markup, and only where they stand at the text round them:
 * most of a page need not be read as text at all. What was `seen` before is passed over; what is seen here is added.
 */
function firstUsesIn(markup: string, { candidate, usesIn, beside }: Finding, seen: Set<string>): readonly FoundUse[] {
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

/** These do not end a phrase: "<strong>Community Action Group</strong> (CAG)". Every other tag does. */
const phrasing = '</?(?:a|b|em|strong|span|time|small|mark|bdi)\\b[^>]*>'
const gap = '(?:\\s|<[^<>]*>)*'

/**
 * What the markup right beside some letters tells of them; undefined where only the words round them can. They are an
 * abbreviation where no letter is right beside it. It stands alone where, behind any tags and spaces, there is no sign that
 * words could be joined to it by, or other words begin behind that sign than those it stands for. So it is nearly always.
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
    if (after.spelledOut.test(markup.slice(end, end + after.reach).toLowerCase())) return 'spelled out'
    unsignedBefore.lastIndex = index
    after.alone.lastIndex = end
    return unsignedBefore.test(markup) && after.alone.test(markup) ? 'alone' : undefined
  }
}

/** How an expansion stands behind its abbreviation, and how it does not. */
function behindOf(expansion: string): { readonly spelledOut: RegExp; readonly reach: number; readonly alone: RegExp } {
  const [first = ''] = expansion
  // A letter beyond ASCII may be a capital of another one: whoever reads the words tells.
  const begins = `[${RegExp.escape(first.toLowerCase())}${RegExp.escape(first.toUpperCase())}\\u0080-\\u{10ffff}]`
  return {
    spelledOut: new RegExp(`^s? ?[${spellingSigns}] ?${RegExp.escape(expansion.toLowerCase())}`, 'u'),
    reach: expansion.length + 4,
    alone: new RegExp(`s?(?!(?:${phrasing})*[\\p{L}\\p{N}])${gap}(?![\\s<]|[${spellingSigns}]${gap}${begins})`, 'uy'),
  }
}

/** In UTF-16 units of markup: room for the words of an expansion and the tags between them. */
const neighbourhood = 400

const isInTag = (markup: string, index: number): boolean =>
  markup.lastIndexOf('<', index) > markup.lastIndexOf('>', index)

function useAt(index: number, uses: Iterable<Use>): Use | undefined {
  for (const use of uses) if (use.index >= index) return use.index === index ? use : undefined
  return undefined
}

const everyPhrasing = new RegExp(phrasing, 'g')

const runningText = (markup: string): string => markup.replace(everyPhrasing, '').replace(/<[^>]*>/g, '\n')
