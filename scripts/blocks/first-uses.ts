/**
 * Where a text uses an abbreviation for the first time without spelling it out on the spot.
 * One rule for page and paper: both hand over their running text and mark what comes back.
 */

export interface FirstUse {
  /** The offset of the abbreviation in the text, in UTF-16 units. */
  readonly index: number
  readonly abbreviation: string
  readonly expansion: string
}

/** Finds first uses; made once for a set of abbreviations and used for every text. */
export type FirstUseFinder = (text: string) => readonly FirstUse[]

/** A plural s is no part of the abbreviation: "CAGs" is a use of "CAG". */
export function firstUseFinder(abbreviations: ReadonlyMap<string, string>): FirstUseFinder {
  const longestFirst = [...abbreviations.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return () => []
  const anyUse = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(RegExp.escape).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
    'gu',
  )
  const entries = new Map([...abbreviations].map(([short, long]) => [short, entryOf(long)]))
  return (text) => {
    const seen = new Set<string>()
    const found: FirstUse[] = []
    for (const { 0: abbreviation, index } of text.matchAll(anyUse)) {
      if (seen.has(abbreviation)) continue
      seen.add(abbreviation)
      const entry = entries.get(abbreviation)
      if (entry && !spelledOutAt(text, index, abbreviation, entry))
        found.push({ index, abbreviation, expansion: entry.expansion })
      if (seen.size === longestFirst.length) break
    }
    return found
  }
}

/** What an abbreviation stands for, and how that reads right before and right after it. */
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
    before: new RegExp(`${words}s?\\s*[(\\[–—,:-]\\s*$`, 'u'),
    after: new RegExp(`^s?\\s*[(\\[–—,:-]\\s*${words}`, 'u'),
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
