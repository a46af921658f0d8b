/**
 * A field whose value is made whenever it is asked for. A getter in the object's own literal would do the same, but V8
 * would give each such object a hidden class of its own: 850 bytes and some microseconds for every set of notes.
 */

interface GetterField {
  /** The key under which an object holds the function that makes the value: not enumerable, so not copied. */
  readonly makes: symbol
  readonly getter: PropertyDescriptor
}

const fields = new Map<string, GetterField>()

/**
 * `make` is called each time the field is read: where that takes long, wrap it in `lazy`. A copy of the object holds
 * the value itself.
 */
export function defineGetter<Given extends object, Name extends string, Value>(
  given: Given,
  name: Name,
  make: () => Value,
): asserts given is Given & { readonly [Field in Name]: Value } {
  const field = fields.get(name) ?? getterField(name)
  fields.set(name, field)
  Object.defineProperty(given, field.makes, { value: make })
  Object.defineProperty(given, name, field.getter)
}

function getterField(name: string): GetterField {
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
