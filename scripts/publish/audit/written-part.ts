/** What one file of a site says of itself. */

export interface WrittenPart {
  /** Pages and files of the site that it names or needs: `/areas/#north`. */
  readonly links: readonly string[]
  /** Each goes on after the file's address: `has a script in it.` */
  readonly problems: readonly string[]
}

export interface WrittenWords extends WrittenPart {
  /** All that can be read in it, one character a byte. */
  readonly words: string
}
