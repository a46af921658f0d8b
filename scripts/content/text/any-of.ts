/** One regular expression of several, so that each of its parts has a line of its own. */

/** Finds what any of the patterns finds. Their own flags do not count. */
export const anyOf = (patterns: readonly RegExp[], flags = ''): RegExp =>
  new RegExp(patterns.map(({ source }) => source).join('|'), flags)
