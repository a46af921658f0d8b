/** A lazy value: made when it is first asked for, then kept. */

/** Where `make` throws, it is called again the next time. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
