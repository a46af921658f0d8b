/** Asks git what was there before, and says where it could not tell. */

import type { FormerFile } from '../content/former-files.ts'
import { type History, readHistory } from './former-in-history.ts'
import { askGit, type GitAnswer } from './git-history.ts'

export class AskedHistory {
  readonly #content: string
  readonly #ask: () => GitAnswer
  #answer: History | undefined
  #told = false

  /** `content` is absolute. `ask`: for who may not start git and was told its answer. */
  constructor(content: string, ask: () => GitAnswer = () => askGit(content)) {
    this.#content = content
    this.#ask = ask
  }

  /** `present`: the files that are there now. */
  former(present: ReadonlySet<string>): readonly FormerFile[] {
    this.#answer = readHistory(this.#content, present, this.#ask())
    return this.#answer.kind === 'known' ? this.#answer.former : []
  }

  /** One line, once. It stops nothing: who keeps no history must be able to build. */
  tellUnchecked(): void {
    if (this.#told || this.#answer?.kind !== 'unknown') return
    this.#told = true
    console.error(
      `Not checked: whether every address that was ever printed still leads somewhere, because ${this.#answer.why}.`,
    )
  }
}
