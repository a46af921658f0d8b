/** Which content files there were before, by git's history; says so once where git could not tell. */

import type { FormerFile } from '../../content/folder/former-files.ts'
import { type History, readHistory } from './former-in-history.ts'
import { askGit, type GitAnswer } from './git-history.ts'

export class AskedHistory {
  readonly #content: string
  readonly #ask: () => GitAnswer
  #answer: History | undefined
  #reported = false

  /** `content` is absolute. `ask`: gives git's answer where this process may not start git itself. */
  constructor(content: string, ask: () => GitAnswer = () => askGit(content)) {
    this.#content = content
    this.#ask = ask
  }

  /** `present`: the files that are there now. */
  former(present: ReadonlySet<string>): readonly FormerFile[] {
    this.#answer = readHistory(this.#content, present, this.#ask())
    return this.#answer.kind === 'known' ? this.#answer.former : []
  }

  /** Prints one line, once. It stops nothing: a build must work without a history, too. */
  tellUnchecked(): void {
    if (this.#reported || this.#answer?.kind !== 'unknown') return
    this.#reported = true
    console.error(
      `Not checked: whether every address that was ever printed still leads somewhere, because ${this.#answer.why}.`,
    )
  }
}
