/** The explanation of a code: what docs/diagnostics.md says of it beside the message. */

export interface CodeEntry {
  /** A few words, as a heading. */
  readonly title: string
  /** Why a partnership cares. */
  readonly why: string
  readonly example: Example
}

/** What was written, and what to write. The tests put both into a folder: the first must be reported, the second must not. */
export type Example = ExampleInFile | ExampleInWords

/** `→` stands for a Tab, `<U+200B>` for the character of that number. */
export interface ExampleInFile {
  /** Inside the content folder. */
  readonly file: string
  readonly wrong: string
  readonly right: string
  /**
   * What of the file is shown. `fields`: these fields of it or of its details, and no others of their names;
   * `text`: its prose; `whole`: everything in it; `name`: where it stands. Left out, it is fields of YAML and text of Markdown.
   */
  readonly shown?: 'fields' | 'text' | 'whole' | 'name'
  /** Other files that the example needs, shown in the same way. */
  readonly beside?: Readonly<Record<string, string>>
}

/** An example that no text can show: bytes, links, thousands of lines. Only its golden case tests it. */
export interface ExampleInWords {
  readonly shown: 'words'
  readonly wrong: string
  readonly right: string
}
