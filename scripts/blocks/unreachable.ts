/** Ends a `switch` over a union: a new kind does not compile until every renderer has a case for it. */
export function unreachable(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`)
}
