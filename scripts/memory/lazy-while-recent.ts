/** Lazy values of which only the last few are kept: there are tens of thousands, each asked for a few times in a row. */

interface Slot {
  forget: () => void
}

/** How many values are kept, of all there are. */
const mostKept = 8
const kept: Slot[] = []
let next = 0

/** `make` is called again where the value is no longer kept, so it must give the same each time. */
export function lazyWhileRecent<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  const slot: Slot = {
    forget: () => {
      made = undefined
    },
  }
  return () => {
    if (made !== undefined) return made.value
    const value = make()
    kept[next]?.forget()
    kept[next] = slot
    next = (next + 1) % mostKept
    made = { value }
    return value
  }
}
