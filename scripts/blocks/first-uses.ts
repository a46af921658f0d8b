/**
 * Where a text uses an abbreviation for the first time without spelling it out there.
 * One rule for page and paper: both pass in their running text and mark what is found.
 */

export interface FirstUse {
  /** The offset of the abbreviation in the text, in UTF-16 units. */
  readonly index: number
  readonly abbreviation: string
  readonly expansion: string
}

/** Finds first uses; made once for a set of abbreviations and used for every text. */
export type FirstUseFinder = (text: string) => readonly FirstUse[]

/**
 * Each text is searched by itself. Only the first use of an abbreviation counts: where that is spelled out, the
 * abbreviation is not among what is found, however often it comes again.
 */
export function firstUseFinder(abbreviations: ReadonlyMap<string, string>): FirstUseFinder {
  const usesIn = useFinder(abbreviations)
  return (text) => {
    const seen = new Set<string>()
    const found: FirstUse[] = []
    for (const use of usesIn(text)) {
      if (seen.has(use.abbreviation)) continue
      seen.add(use.abbreviation)
      if (!use.spelledOut()) found.push(use)
      if (seen.size === abbreviations.size) break
    }
    return found
  }
}

export interface Use extends FirstUse {
  /** Whether the text spells it out right beside it. */
  readonly spelledOut: () => boolean
}

/** Finds every use, in order. A plural s is no part of the abbreviation: "CAGs" is a use of "CAG". */
export function useFinder(abbreviations: ReadonlyMap<string, string>): (text: string) => Iterable<Use> {
  if (abbreviations.size === 0) return () => []
  const anyUse = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyAbbreviation(abbreviations)})(?=s?(?![\\p{L}\\p{N}]))`, 'gu')
  const entries = new Map([...abbreviations].map(([short, long]) => [short, entryOf(long)]))
  return function* (text) {
    for (const { 0: abbreviation, index } of text.matchAll(anyUse)) {
      const entry = entries.get(abbreviation)
      if (entry === undefined) continue
      const spelledOut = () => spelledOutAt(text, index, abbreviation, entry)
      yield { index, abbreviation, expansion: entry.expansion, spelledOut }
    }
  }
}

/** The source of a pattern for all of them, longer ones first: an abbreviation may begin with a shorter one. */
export const anyAbbreviation = (abbreviations: ReadonlyMap<string, string>): string =>
  [...abbreviations.keys()]
    .sort((a, b) => b.length - a.length)
    .map(RegExp.escape)
    .join('|')

/** The characters that may stand between an abbreviation and its expansion, for a class of a pattern. */
export const spellingSigns = '(\\[–—,:-'

/** The expansion of an abbreviation, and patterns for it right before and right after the abbreviation. */
interface Entry {
  readonly expansion: string
  readonly before: RegExp
  readonly after: RegExp
}

/** "Community Action Group (CAG)", "NPO – Neighbourhood Partnership Officer", "CAG (Community Action Group)". */
function entryOf(expansion: string): Entry {
  const words = RegExp.escape(expansion.toLowerCase())
  return {
    expansion,
    before: new RegExp(`${words}s?\\s*[${spellingSigns}]\\s*$`, 'u'),
    after: new RegExp(`^s?\\s*[${spellingSigns}]\\s*${words}`, 'u'),
  }
}

function spelledOutAt(text: string, index: number, abbreviation: string, { expansion, before, after }: Entry): boolean {
  const reach = expansion.length + 4
  const end = index + abbreviation.length
  return (
    before.test(text.slice(Math.max(0, index - reach), index).toLowerCase()) ||
    after.test(text.slice(end, end + reach + 2).toLowerCase())
  )
}
