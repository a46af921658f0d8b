/** A sign that was meant as Markdown and is none as it stands: what is told of it. */

export interface Slip {
  /** What stands in the text, word for word. */
  readonly seen: string
  readonly message: string
  readonly hint: string
  /** What belongs there, where that is certain. */
  readonly write?: string
  /** The line of its paragraph on which it stands, counted from 0; left out, the next one that has it. */
  readonly row?: number
  /** Where it may be meant as it stands. */
  readonly perhapsMeant?: true
}
