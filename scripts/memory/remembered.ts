/** What is made once for each key, and only when it is asked for. */

import { BoundedMap } from './bounded-map.ts'

/** Keeps `most` at once, all where nothing is said. What is made as undefined is made again at each call. */
export function remembered<Key, Value>(
  make: (key: Key) => Value,
  most = Number.POSITIVE_INFINITY,
): (key: Key) => Value {
  const made = new BoundedMap<Key, Value>(most)
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
