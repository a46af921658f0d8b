/** What the preview shows: the content as it is, or as it last was without a mistake, and what is wrong with it now. */

import { isDeepStrictEqual } from 'node:util'
import { changedSince } from '../../content/folder/changed-since.ts'
import { type ContentFolder, readContentFolder } from '../../content/folder/content-folder.ts'
import { everyPath } from '../../content/folder/every-path.ts'
import { FolderMemory } from '../../content/folder/recall.ts'
import { type LoadedSite, loadSite } from '../../content/load-site.ts'
import { locate } from '../../content/yaml/locate.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { inOrder } from '../../diagnostics/in-order.ts'
import { readFontFiles } from '../../font-files.ts'
import { OnDemandMemory } from '../../publication/on-demand.ts'
import { rulesOnPart } from '../../rules/part-of-site.ts'
import { oneRuleAtATime } from '../../rules/rules.ts'
import { siteOfDay } from '../../site-of-day.ts'
import { loadFaces } from '../../typeset/faces/face.ts'
import { AskedHistory } from '../git/asked-history.ts'
import { askGit, type GitAnswer } from '../git/git-history.ts'
import { pageOfNothing, previewed, problemPanel } from './problem-panel.ts'
import { type Answer, Showing } from './showing.ts'

export interface PreviewRequest {
  /** The content folder, absolute. */
  readonly content: string
  /** The day from which dates are seen until `seeFrom` is called. */
  readonly today: Temporal.PlainDate
}

export class ContentPreview {
  readonly #content: string
  readonly #faces = loadFaces(readFontFiles())
  readonly #memory = new FolderMemory()
  readonly #made = new OnDemandMemory()
  #today: Temporal.PlainDate
  readonly history: AskedHistory
  #git: GitAnswer
  #folder: ContentFolder | undefined
  #loaded: LoadedSite | undefined
  /** The findings of the editorial rules that have been asked so far. */
  #ruled: readonly Diagnostic[] = []
  #showing: Showing | undefined

  constructor({ content, today }: PreviewRequest) {
    this.#content = content
    this.#today = today
    this.#git = askGit(content)
    this.history = new AskedHistory(content, () => this.#git)
  }

  /** Shows the content as seen from another day. False where it is the same day as before. */
  seeFrom(today: Temporal.PlainDate): boolean {
    if (today.equals(this.#today)) return false
    this.#today = today
    this.#show()
    return true
  }

  /** Reads the files that may have changed, or all of them. False where the content says the same as before. */
  read(touched?: ReadonlySet<string>): boolean {
    const folder = readContentFolder(this.#content, this.#memory, touched)
    if (this.#folder && saysTheSame(this.#folder, folder)) return false
    const former = this.history.former(new Set(everyPath(folder)))
    this.#folder = folder
    this.#loaded = loadSite(folder, { drafts: true, former, memory: this.#memory })
    this.#show()
    return true
  }

  /** Where something is wrong, what was shown before stays. */
  #show(): void {
    this.#ruled = []
    if (this.#loaded?.ok && this.#folder)
      this.#showing = new Showing(siteOfDay(this.#loaded.value, this.#today), this.#folder, this.#faces, this.#made)
  }

  /** Asks the editorial rules, one at each step. A step gives whether there is something new to show. */
  *askRules(): Iterable<boolean> {
    const [loaded, folder] = [this.#loaded, this.#folder]
    if (!loaded || !folder) return
    this.#ruled = []
    for (const findings of this.#ruledOneAtATime(loaded, folder)) {
      this.#ruled = [...this.#ruled, ...findings]
      yield findings.length > 0
    }
  }

  *#ruledOneAtATime(loaded: LoadedSite, folder: ContentFolder): Iterable<readonly Diagnostic[]> {
    const today = this.#today
    if (loaded.ok)
      for (const findings of oneRuleAtATime(loaded.value, today, folder.files))
        yield findings.map((finding) => locate(finding, folder))
    else if (loaded.part) yield* rulesOnPart(loaded.part, today, loaded.diagnostics)
  }

  /** In steps as well: asks git for former files, looks for changes that were not noticed, lays out everything that is printed. */
  *lookCloser(): Iterable<boolean> {
    const git = askGit(this.#content)
    const gitKnowsMore = !isDeepStrictEqual(git, this.#git)
    this.#git = git
    yield false
    const unnoticed = new Set<string>()
    for (const some of changedSince(this.#content, this.#memory)) {
      for (const path of some) unnoticed.add(path)
      yield false
    }
    if (gitKnowsMore) this.#folder = undefined
    if ((gitKnowsMore || unnoticed.size > 0) && this.read(unnoticed)) {
      yield true
      yield* this.askRules()
    }
    const showing = this.#loaded?.ok ? this.#showing : undefined
    const known = showing?.diagnostics.length
    for (const _ of showing?.printAll() ?? []) yield false
    yield showing?.diagnostics.length !== known
  }

  /** Whether the content as it is now is shown, or an earlier state of it. */
  get isUpToDate(): boolean {
    return this.#loaded?.ok === true
  }

  /** All findings so far. */
  get diagnostics(): readonly Diagnostic[] {
    if (this.#loaded === undefined) return []
    if (!this.#loaded.ok) return inOrder([...this.#loaded.diagnostics, ...this.#ruled])
    return inOrder([...this.#loaded.warnings, ...this.#ruled, ...(this.#showing?.diagnostics ?? [])])
  }

  /** The markup of a page, as a build would write it. */
  page(address: string): string | undefined {
    return this.#showing?.page(address)
  }

  /** A file that is no page, as a build would write it. */
  file(address: string): Uint8Array | string | undefined {
    return this.#showing?.file(address)
  }

  /** What is at an address; a page has the panel of findings over it. */
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
    const errors = this.diagnostics.filter(({ severity }) => severity === 'error')
    if (errors.length === 0 || this.#folder === undefined) return undefined
    const shown = this.isUpToDate ? 'page as it is' : this.#showing ? 'last good page' : 'nothing yet'
    return problemPanel(errors, this.#folder, shown)
  }
}

/** Compares the files: one that was not touched is the very same object in both. */
function saysTheSame(before: ContentFolder, now: ContentFolder): boolean {
  return (
    before.files.size === now.files.size &&
    before.images.size === now.images.size &&
    [...now.files].every(
      ([path, file]) => file === before.files.get(path) || file.text === before.files.get(path)?.text,
    ) &&
    [...now.images].every(([path, bytes]) => bytes === before.images.get(path)) &&
    isDeepStrictEqual(before.diagnostics, now.diagnostics)
  )
}
