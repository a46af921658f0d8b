/** What is known of words and texts, found by a stretch of a longer text: no text is cut out to look one up. Bounded. */

interface Word {
  readonly text: string
}

export class WordTable<Shaped extends Word> {
  /** When it holds so many all are forgotten: what is needed again is soon there again. */
  private readonly most: number
  /** Open addressing: twice as many places as words at least, a power of two. */
  private readonly places: number
  private words: (Shaped | undefined)[]
  private readonly hashes: Int32Array
  private count = 0

  constructor(most: number) {
    this.most = most
    this.places = 2 ** Math.ceil(Math.log2(2 * most))
    this.words = []
    this.hashes = new Int32Array(this.places)
  }

  find(text: string, start: number, end: number): Shaped | undefined {
    const hash = hashOf(text, start, end)
    for (let place = hash & (this.places - 1); ; place = (place + 1) & (this.places - 1)) {
      const word = this.words[place]
      if (word === undefined) return undefined
      if (this.hashes[place] === hash && word.text.length === end - start && text.startsWith(word.text, start))
        return word
    }
  }

  /** One that is not in it yet. */
  add(word: Shaped): void {
    if (this.count >= this.most) {
      this.words = []
      this.count = 0
    }
    // Filled at the first word, so that a table nobody uses takes no room.
    if (this.words.length === 0) this.words = new Array<Shaped | undefined>(this.places).fill(undefined)
    const hash = hashOf(word.text, 0, word.text.length)
    let place = hash & (this.places - 1)
    while (this.words[place] !== undefined) place = (place + 1) & (this.places - 1)
    this.words[place] = word
    this.hashes[place] = hash
    this.count++
  }
}

/** FNV-1a over UTF-16 units, its high bits folded into the low ones, which choose the place. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}
