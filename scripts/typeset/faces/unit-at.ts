/** The UTF-16 units of texts, for loops over many of them. */

const { charCodeAt } = String.prototype

/** As `text.charCodeAt(at)`, but the method is not looked up: V8 has many kinds of strings, and would do it for each unit. */
export const unitAt = (text: string, at: number): number => charCodeAt.call(text, at)
