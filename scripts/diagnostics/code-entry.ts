/** What is said about a kind of finding beside its message. */

export interface CodeEntry {
  /** A few words, as a heading. */
  readonly title: string
  /** Why a partnership cares. */
  readonly why: string
  /** What was written, and what to write. */
  readonly example: { readonly wrong: string; readonly right: string }
}
