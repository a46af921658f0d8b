/** Texts repeat their words: what was found out about one is kept. */

export function rememberedForEach<T>(findOut: (word: string) => T): (word: string) => T {
  const found = new Map<string, T>()
  return (word) => {
    const before = found.get(word)
    if (before !== undefined) return before
    const value = findOut(word)
    found.set(word, value)
    return value
  }
}
