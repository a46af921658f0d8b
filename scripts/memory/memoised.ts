/** A function of a key, memoised. */

import { BoundedMap } from './bounded-map.ts'

/** Keeps at most `most` results, or all of them. An undefined result is not kept. */
export function memoised<Key, Value>(make: (key: Key) => Value, most = Number.POSITIVE_INFINITY): (key: Key) => Value {
  const made = new BoundedMap<Key, Value>(most)
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
