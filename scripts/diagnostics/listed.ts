/** Names one after the other, as in a sentence: `Harbour`, `Harbour and Moor`, `Harbour, Moor and Quay`. */

export const listed = (names: readonly (string | number)[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
