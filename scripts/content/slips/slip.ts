/** A slip: characters that were meant as Markdown and are none. */

export interface Slip {
  /** The text with the slip, word for word. */
  readonly seen: string
  readonly message: string
  readonly hint: string
  /** What to write, where that is certain. */
  readonly write?: string
  /** The line of its paragraph, from 0; where it is left out, the next line with that text. */
  readonly row?: number
  /** Whether it may be meant as it is. */
  readonly perhapsMeant?: true
  /** Whether it is reported for the first line of a paragraph only, because the others belong to the same table. */
  readonly oncePerParagraph?: true
}

/** One kind of slip that a pattern finds. */
export interface SlipKind {
  readonly pattern: RegExp
  /** Undefined for a match that is none after all. */
  readonly slipOf: (match: RegExpExecArray) => Slip | undefined
}

/** The slips of these kinds in a text, kind after kind. */
export const slipsOf = (text: string, kinds: readonly SlipKind[]): readonly Slip[] =>
  kinds.flatMap(({ pattern, slipOf }) => Array.from(text.matchAll(pattern)).flatMap((match) => slipOf(match) ?? []))
