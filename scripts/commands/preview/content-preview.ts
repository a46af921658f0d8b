/** What a preview shows at any moment: the content as it is, or as it was when it last had no mistake, and what is wrong. */

import { checkContent } from '../../checked-content.ts'
import { readContentFolder } from '../../content/content-folder.ts'
import { contentFingerprint } from '../../content/fingerprint.ts'
import type { Checked } from '../../diagnostics/checked.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { readFontFiles } from '../../font-files.ts'
import type { Site } from '../../model/site.ts'
import { loadFaces } from '../../typeset/face.ts'
import { AskedHistory } from '../asked-history.ts'
import { pageOfNothing, previewed, problemPanel } from './problem-panel.ts'
import { type Answer, Showing } from './showing.ts'

export interface PreviewRequest {
  /** The content folder, absolute. */
  readonly content: string
  readonly today: Temporal.PlainDate
}

export class ContentPreview {
  readonly #request: PreviewRequest
  readonly #faces = loadFaces(readFontFiles())
  readonly history: AskedHistory
  #folder: ReturnType<typeof readContentFolder> | undefined
  #state: string | undefined
  #found: Checked<Site> | undefined
  #showing: Showing | undefined

  constructor(request: PreviewRequest) {
    this.#request = request
    this.history = new AskedHistory(request.content)
  }

  /** Reads the content anew. False where it says the same as before. */
  async read(): Promise<boolean> {
    const { content, today } = this.#request
    const folder = readContentFolder(content)
    const state = contentFingerprint(folder) + JSON.stringify(folder.diagnostics)
    if (state === this.#state) return false
    this.#state = state
    const former = (present: ReadonlySet<string>) => this.history.former(present)
    this.#found = await checkContent(folder, { today, drafts: true, former })
    this.#folder = folder
    if (this.#found.ok) this.#showing = new Showing(this.#found.value, folder, today, this.#faces)
    return true
  }

  /** Whether what is shown is the content as it is. */
  get isUpToDate(): boolean {
    return this.#found?.ok === true
  }

  /** All that is to be told, so far as it is known. */
  get told(): readonly Diagnostic[] {
    if (this.#found === undefined) return []
    return this.#found.ok ? inOrder([...this.#found.warnings, ...(this.#showing?.told ?? [])]) : this.#found.diagnostics
  }

  /** Prints what can be printed, a file at each step, while nothing changes. */
  *printAll(): Iterable<void> {
    const showing = this.#showing
    if (!this.isUpToDate || showing === undefined) return
    for (const _ of showing.printAll()) {
      if (this.#showing !== showing) return
      yield
    }
  }

  /** What is at an address, with what is wrong over it. */
  at(address: string): Answer {
    const answer = this.#showing?.at(address) ?? {
      status: 200,
      type: 'text/html; charset=utf-8',
      content: pageOfNothing,
    }
    const { content } = answer
    if (typeof content !== 'string' || !answer.type.startsWith('text/html')) return answer
    return { ...answer, content: previewed(content, this.#panel()) }
  }

  #panel() {
    const errors = this.told.filter(({ severity }) => severity === 'error')
    if (errors.length === 0 || this.#folder === undefined) return undefined
    const shown = this.isUpToDate ? 'page as it is' : this.#showing ? 'last good page' : 'nothing yet'
    return problemPanel(errors, this.#folder, shown)
  }
}
