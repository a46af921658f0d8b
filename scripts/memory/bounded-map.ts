/** What is remembered between leaflets, and never more than so much of it: ten thousand leaflets take no more memory than a hundred. */

/** When it is full all is forgotten: what is needed again is soon there again, and nothing has to be kept in order for it. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly most: number

  constructor(most: number) {
    super()
    this.most = most
  }

  override set(key: Key, value: Value): this {
    if (this.size >= this.most && !this.has(key)) this.clear()
    return super.set(key, value)
  }
}
