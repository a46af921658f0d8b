/** The abbreviations of a diagram that are still to be explained, each at its first use in reading order. */

import { splitText } from '../../blocks/abbreviations.ts'
import type { Diagram, Inline } from '../../blocks/block.ts'
import { firstUseFinder } from '../../blocks/first-uses.ts'
import { plainText } from '../../blocks/plain-text.ts'

export class PendingExpansions {
  readonly #left: Map<string, string>

  constructor(expansions: Diagram['expansions'] = []) {
    this.#left = new Map(expansions.map(({ text, expansion }) => [text, expansion]))
  }

  /** The text as inlines, with the abbreviations that are first used in it. */
  marked(text: string): readonly Inline[] {
    if (this.#left.size === 0) return [plainText(text)]
    const uses = firstUseFinder(this.#left)(text)
    for (const { abbreviation } of uses) this.#left.delete(abbreviation)
    return splitText(plainText(text), uses)
  }
}
