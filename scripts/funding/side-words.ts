/** The words of one printed side, found wherever their lines end. */

import { around, type Box, type PaintedSide, type PaintedText } from '../written/painted.ts'
import { emblemColour } from './emblem-colours.ts'

/** A phrase as it was printed. */
export interface FoundWords {
  /** Its stretches of text, in the order they were painted. */
  readonly texts: readonly PaintedText[]
  readonly box: Box
  /** Where it begins among all words of the side, in UTF-16 units without white space: to tell which phrase is first. */
  readonly at: number
}

export class SideWords {
  private readonly texts: readonly PaintedText[]
  /** All words without white space: lines and stretches of a phrase end where they must. */
  private readonly joined: string
  /** For each stretch where it ends in `joined`. */
  private readonly ends: readonly number[]

  constructor({ items }: Pick<PaintedSide, 'items'>) {
    // White on paper cannot be read: it counts as not said.
    this.texts = items.filter((item) => item.kind === 'text').filter(({ colour }) => emblemColour(colour) !== 'white')
    const ends: number[] = []
    let joined = ''
    for (const { text } of this.texts) {
      joined += withoutSpace(text)
      ends.push(joined.length)
    }
    this.joined = joined
    this.ends = ends
  }

  /** Every place where the phrase stands, word for word. */
  all(phrase: string): readonly FoundWords[] {
    const wanted = withoutSpace(phrase)
    const found: FoundWords[] = []
    if (wanted === '') return found
    for (let at = this.joined.indexOf(wanted); at !== -1; at = this.joined.indexOf(wanted, at + 1)) {
      const first = this.ends.findIndex((end) => end > at)
      const last = this.ends.findIndex((end) => end >= at + wanted.length)
      const texts = this.texts.slice(first, last + 1).filter(({ text }) => text.trim() !== '')
      found.push({ texts, box: around(texts.map(({ box }) => box)), at })
    }
    return found
  }

  /**
   * The places where the phrase is all that is marked together, as an acknowledgement is set: not those in the midst of
   * a sentence, for a sheet may speak of a fund without acknowledging it.
   */
  whole(phrase: string): readonly FoundWords[] {
    const { length } = withoutSpace(phrase)
    return this.all(phrase).filter(({ at }) => this.parts(at) && this.parts(at + length))
  }

  /** Whether what is marked together ends here: at the edge of a stretch, and what goes on has another mark. */
  private parts(at: number): boolean {
    if (at === 0 || at === this.joined.length) return true
    const after = this.ends.findIndex((end) => end > at)
    const before = this.ends.indexOf(at)
    if (before === -1) return false
    const [mark, next] = [this.texts[before]?.mark, this.texts[after]?.mark]
    return mark?.number !== next?.number || mark?.parents !== next?.parents
  }
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '')
