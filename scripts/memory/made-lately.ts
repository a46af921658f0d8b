/** A value that is made when it is asked for, and kept for a while: of tens of thousands each is asked for a few times in a row. */

interface Slot {
  forget: () => void
}

/** As many of the latest are kept, whatever they are of. */
const mostKept = 8
const kept: Slot[] = []
let next = 0

/** Whether it is made anew or kept shows in nothing but the time it takes. */
export function madeLately<T>(make: () => T): () => T {
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
