/** What is remembered between leaflets, and never more than so much of it: ten thousand leaflets take no more memory than a hundred. */

/** When it is full all is forgotten: what is needed again is soon there again, and nothing has to be kept in order for it. */
export class BoundedMap<Key, Value> {
  readonly most: number
  private kept = new Map<Key, Value>()

  constructor(most: number) {
    this.most = most
  }

  /** How many values are kept. */
  get size(): number {
    return this.kept.size
  }

  /** Undefined where nothing is kept for the key. */
  get(key: Key): Value | undefined {
    return this.kept.get(key)
  }

  /** Whether a value is kept for the key. */
  has(key: Key): boolean {
    return this.kept.has(key)
  }

  /** Keeps a value; where the map is full and the key is new, all others are forgotten. */
  set(key: Key, value: Value): this {
    // Another map, for one that is cleared leads V8 from what it forgot, once that is old, to all that is kept later.
    if (this.size >= this.most && !this.has(key)) this.kept = new Map()
    this.kept.set(key, value)
    return this
  }
}
