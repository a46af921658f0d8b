/** What is made once for each key, and only when it is asked for. */

/** Keeps all there is: `BoundedMap` forgets. What is made as undefined is made again at each call. */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
