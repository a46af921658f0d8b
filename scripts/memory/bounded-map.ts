/** A cache of limited size: ten thousand leaflets take no more memory than a hundred. */

/** A full map is emptied: what is needed again is soon back, and no order of use has to be kept. */
export class BoundedMap<Key, Value> {
  readonly most: number
  #kept = new Map<Key, Value>()

  constructor(most: number) {
    this.most = most
  }

  /** How many values are kept. */
  get size(): number {
    return this.#kept.size
  }

  /** Undefined where nothing is kept for the key. */
  get(key: Key): Value | undefined {
    return this.#kept.get(key)
  }

  /** Whether a value is kept for the key. */
  has(key: Key): boolean {
    return this.#kept.has(key)
  }

  /** Keeps a value; where the map is full and the key is new, all others are forgotten. */
  set(key: Key, value: Value): this {
    // A new map instead of `clear`: in V8 a cleared map's old table points to its new one, which minor collections then keep alive.
    if (this.size >= this.most && !this.has(key)) this.#kept = new Map()
    this.#kept.set(key, value)
    return this
  }
}
