/**
 * A field whose value is made whenever it is asked for, as by a getter. Written as one into the object, it would make
 * each object a kind of its own to V8: 850 bytes and some microseconds more for every set of notes there is.
 */

interface LateField {
  /** Under which an object has what makes its value: not copied with the object, and no part of it to who looks. */
  readonly makes: symbol
  readonly getter: PropertyDescriptor
}

const fields = new Map<string, LateField>()

/**
 * `make` is called at each look: where that is dear, hand over what `onDemand` gives. A copy of the object has the
 * value itself.
 */
export function setLate<Given extends object, Name extends string, Value>(
  given: Given,
  name: Name,
  make: () => Value,
): asserts given is Given & { readonly [Field in Name]: Value } {
  const field = fields.get(name) ?? lateField(name)
  fields.set(name, field)
  Object.defineProperty(given, field.makes, { value: make })
  Object.defineProperty(given, name, field.getter)
}

function lateField(name: string): LateField {
  const makes = Symbol(name)
  return {
    makes,
    getter: {
      enumerable: true,
      get(this: { readonly [makes]: () => unknown }) {
        return this[makes]()
      },
    },
  }
}
