/** A value that is made when it is first asked for: much is never asked for. */

/** Where `make` throws it is asked again at the next call. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
