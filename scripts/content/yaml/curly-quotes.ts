/** Values in the curly quotation marks of word processors, which are part of the value in YAML. */

/** Double or single marks around a whole text, with none of their kind inside. */
const wrapped = /^(?:[“”„‟]([^“”„‟]+)[“”‟]|[‘’‚‛]([^‘’‚‛]+)[‘’‛])$/u

/** The text without its marks; undefined where there are none around all of it. */
export function insideCurlyQuotes(text: string): string | undefined {
  const [, double, single] = wrapped.exec(text) ?? []
  return double ?? single
}

/** Without one of these there is nothing to look for. */
export const hasCurlyQuotes = (text: string): boolean => /[“”„‟‘’‚‛]/u.test(text)
