/** A function of an object, memoised for as long as the object lives: thousands of meetings share a day, an hour or a venue. */

export function memoisedByObject<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const known = new WeakMap<Thing, { readonly made: Made }>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before.made
    const made = make(thing)
    known.set(thing, { made })
    return made
  }
}
