/** Work counted, not timed: how many elements are gone through in lists, maps and sets. */

/** Methods of lists that go through all elements, or are taken for it. */
const walks = [
  'map',
  'filter',
  'flatMap',
  'find',
  'findIndex',
  'findLast',
  'some',
  'every',
  'includes',
  'indexOf',
  'forEach',
  'reduce',
  'slice',
  'sort',
  'toSorted',
  'join',
] as const

/** Methods that give an iterator, of which each step counts: `for … of`, `[...list]` and `new Set(list)` ask for one. */
const iterators = ['keys', 'values', 'entries', Symbol.iterator] as const

/** Counts what `work` goes through. */
export async function counted(work: () => unknown): Promise<number> {
  let elements = 0
  const before: (() => void)[] = []
  const replace = (prototype: object, name: string | symbol, by: (given: unknown, self: object) => unknown): void => {
    const method = Object.getOwnPropertyDescriptor(prototype, name)
    if (method === undefined) return
    before.push(() => Object.defineProperty(prototype, name, method))
    Object.defineProperty(prototype, name, {
      ...method,
      value: function (this: object, ...args: unknown[]) {
        return by(Reflect.apply(method.value, this, args), this)
      },
    })
  }
  const countAll = (given: unknown, self: object): unknown => {
    elements += Array.isArray(self) ? self.length : self instanceof Map || self instanceof Set ? self.size : 0
    return given
  }
  const countSteps = (given: unknown): unknown => {
    if (!(given instanceof Iterator)) return given
    const next = given.next
    given.next = () => {
      elements++
      return next.call(given)
    }
    return given
  }
  for (const name of walks) replace(Array.prototype, name, countAll)
  for (const { prototype } of [Map, Set]) replace(prototype, 'forEach', countAll)
  for (const { prototype } of [Array, Map, Set]) for (const name of iterators) replace(prototype, name, countSteps)
  try {
    await work()
    return elements
  } finally {
    for (const putBack of before) putBack()
  }
}
