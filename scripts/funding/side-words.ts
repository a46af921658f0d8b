/** The words of a printed side, found across the ends of lines. */

import { around, type Box, type PaintedSide, type PaintedText } from '../written/painted.ts'
import { emblemColour } from './emblem-colours.ts'

/** A phrase as it was printed. */
export interface FoundWords {
  /** Its stretches of text, in painting order. */
  readonly texts: readonly PaintedText[]
  readonly box: Box
  /** Its offset in all words of the side, in UTF-16 units without white space, by which phrases are ordered. */
  readonly at: number
}

export class SideWords {
  readonly #texts: readonly PaintedText[]
  /** All words without white space, which is lost where lines end. */
  readonly #joined: string
  /** The end of each stretch in `joined`. */
  readonly #ends: readonly number[]

  constructor({ items }: Pick<PaintedSide, 'items'>) {
    // White text on paper cannot be read, so it does not count.
    this.#texts = items.filter((item) => item.kind === 'text').filter(({ colour }) => emblemColour(colour) !== 'white')
    const ends: number[] = []
    let joined = ''
    for (const { text } of this.#texts) {
      joined += withoutSpace(text)
      ends.push(joined.length)
    }
    this.#joined = joined
    this.#ends = ends
  }

  /** Every place where the phrase stands, word for word. */
  all(phrase: string): readonly FoundWords[] {
    const wanted = withoutSpace(phrase)
    const found: FoundWords[] = []
    if (wanted === '') return found
    for (let at = this.#joined.indexOf(wanted); at !== -1; at = this.#joined.indexOf(wanted, at + 1)) {
      const first = this.#ends.findIndex((end) => end > at)
      const last = this.#ends.findIndex((end) => end >= at + wanted.length)
      const texts = this.#texts.slice(first, last + 1).filter(({ text }) => text.trim() !== '')
      found.push({ texts, box: around(texts.map(({ box }) => box)), at })
    }
    return found
  }

  /**
   * The places where the phrase is all of a stretch of marked content, as it is in an acknowledgement: not within a
   * sentence, for a sheet may mention a fund without acknowledging it.
   */
  whole(phrase: string): readonly FoundWords[] {
    const { length } = withoutSpace(phrase)
    return this.all(phrase).filter(({ at }) => this.#parts(at) && this.#parts(at + length))
  }

  /** Whether marked content ends here: at the edge of a stretch whose neighbour has another mark. */
  #parts(at: number): boolean {
    if (at === 0 || at === this.#joined.length) return true
    const after = this.#ends.findIndex((end) => end > at)
    const before = this.#ends.indexOf(at)
    if (before === -1) return false
    const [mark, next] = [this.#texts[before]?.mark, this.#texts[after]?.mark]
    return mark?.number !== next?.number || mark?.parents !== next?.parents
  }
}

const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '')
