/** Names one after the other: with semicolons where one of them has a comma of its own, as "Health, Housing & Leisure" has. */
export const inARow = (names: readonly string[]): string =>
  names.join(names.length > 1 && names.some((name) => name.includes(',')) ? '; ' : ', ')
