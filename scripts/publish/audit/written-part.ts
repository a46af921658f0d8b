/** The result of auditing a file by itself. */

export interface WrittenPart {
  /** The pages and files of the site that it refers to: `/areas/#north`. */
  readonly links: readonly string[]
  /** Problems, to follow the file's address: `has a script in it.` */
  readonly problems: readonly string[]
}

export interface WrittenWords extends WrittenPart {
  /** Its readable text, a character for each byte. */
  readonly words: string
}
