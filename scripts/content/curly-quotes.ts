/** Values in the curly quotation marks of a word processor, which to YAML are a part of the value. */

/** Double or single marks that go around the whole of a text, and none of their kind between them. */
const wrapped = /^(?:[“”„‟]([^“”„‟]+)[“”‟]|[‘’‚‛]([^‘’‚‛]+)[‘’‛])$/u

/** Undefined where no such marks go around the whole of it. */
export function insideCurlyQuotes(text: string): string | undefined {
  const [, double, single] = wrapped.exec(text) ?? []
  return double ?? single
}

/** Without one of these there is nothing to look for. */
export const hasCurlyQuotes = (text: string): boolean => /[“”„‟‘’‚‛]/u.test(text)
