/** The questions that `npm run new` asks, and what is written with their answers. */

import type { Mend } from '../../content/validation/mend.ts'
import type { Edit } from '../../content/yaml/yaml-edit.ts'

export interface Question {
  /** The option that answers it: `--title`. */
  readonly name: string
  readonly asks: string
  /** What an empty answer stands for. Without it an empty answer leaves the field out, unless the question is `needed`. */
  readonly proposal?: string
  readonly needed?: true
  /** The possible answers. */
  readonly choices?: readonly Choice[]
  /** What another spelling means, certainly or perhaps: `6pm` is `18:00`. */
  readonly mend?: (answer: string) => Mend | undefined
  /** Why an answer cannot be taken, beyond what a check of the content would say. */
  readonly refuse?: (answer: string) => string | undefined
  /** Stands for the answer until it is known, so that the others can be checked. */
  readonly standIn: string
  /** Not asked: the answer can only be given on the command line. */
  readonly unasked?: true
}

export interface Choice {
  readonly id: string
  readonly name: string
}

/** The answers by the names of their questions; an empty text for what was left out. */
export type Answers = ReadonlyMap<string, string>

/** What is written into the content folder: a new file, or a few words in one that is there. */
export type Writing =
  | { readonly kind: 'new file'; readonly file: string; readonly text: string }
  /** `edits` is empty where mistakes in the file leave no place for one. */
  | { readonly kind: 'edit'; readonly file: string; readonly edits: readonly Edit[] }

/** Something that can be added. */
export interface Kind {
  readonly name: string
  /** As in "Write area for …". */
  readonly means: string
  /** Every option there is, and what it means. */
  readonly options: Readonly<Record<string, string>>
  /** In order; they may depend on earlier answers. */
  readonly questions: (known: Known, answers: Answers) => readonly Question[]
  /** `answer` gives the stand-in of a question that has no answer yet. */
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
