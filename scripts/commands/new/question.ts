/** What is asked of somebody who adds something, and what came of it. */

import type { Mend } from '../../content/value-mends.ts'
import type { Edit } from '../../content/yaml-edit.ts'

export interface Question {
  /** The option that answers it: `--title`. */
  readonly name: string
  readonly asks: string
  /** What an empty answer stands for; without it an empty answer leaves the field out, where the question is not `needed`. */
  readonly proposal?: string
  readonly needed?: true
  /** The answers there are. */
  readonly choices?: readonly Choice[]
  /** What somebody meant by another spelling, certainly or perhaps: `6pm` is `18:00`. */
  readonly mend?: (answer: string) => Mend | undefined
  /** Why an answer cannot be taken, beyond what a check of the content would say. */
  readonly refuse?: (answer: string) => string | undefined
  /** Takes the answer's place while it is not known, so that the others can be checked. */
  readonly standIn: string
  /** Never asked: it can only be given on the command line. */
  readonly unasked?: true
}

export interface Choice {
  readonly id: string
  readonly name: string
}

/** By the question's name; an empty text for what was left out. */
export type Answers = ReadonlyMap<string, string>

/** What is put into the content folder: a file that was not there, or a few words into one that was. */
export type Writing =
  | { readonly kind: 'new file'; readonly file: string; readonly text: string }
  /** Without an edit where the file has mistakes that leave no place for it. */
  | { readonly kind: 'edit'; readonly file: string; readonly edits: readonly Edit[] }

/** Something that can be added. */
export interface Kind {
  readonly name: string
  /** As in "Write area for …". */
  readonly means: string
  /** Every option there is, and what it means. */
  readonly options: Readonly<Record<string, string>>
  /** In order; which ones there are may hang on the answers before. */
  readonly questions: (known: Known, answers: Answers) => readonly Question[]
  /** `answer` gives the stand-in where a question has no answer yet. */
  readonly write: (answer: (name: string) => string, known: Known) => Writing
  /** What to do next. */
  readonly next: string
}

/** What is in the content folder already. */
export interface Known {
  readonly today: string
  readonly areas: readonly Choice[]
  readonly groups: readonly Choice[]
  readonly venues: readonly Choice[]
  readonly cagTypes: readonly Choice[]
  readonly roles: readonly Choice[]
  /** The kinds of CAG that an area has. */
  readonly cagsOf: (area: string) => readonly Choice[]
  /** The text of a file as it is read; undefined where there is none. */
  readonly text: (file: string) => string | undefined
  /** Whether a file or folder is there. */
  readonly exists: (path: string) => boolean
}
