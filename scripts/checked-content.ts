/** The files of a content folder read, checked and held against the editorial rules: the site, and all that is to be told. */

import type { ContentFolder } from './content/content-folder.ts'
import { everyPath } from './content/every-path.ts'
import type { FormerFile } from './content/former-files.ts'
import { loadSite } from './content/load-site.ts'
import { locate } from './content/locate.ts'
import type { Checked } from './diagnostics/checked.ts'
import type { Finding } from './diagnostics/diagnostic.ts'
import { inOrder } from './diagnostics/in-order.ts'
import type { Site } from './model/site.ts'
import { rulesOnPart } from './rules/part-of-site.ts'
import { checkSite, checkTexts } from './rules/rules.ts'

export interface ContentRequest {
  /** The day from which everything is seen. */
  readonly today: Temporal.PlainDate
  /** Whether notes that are a draft are shown. Never in what is published. */
  readonly drafts: boolean
  /** Where it is left out, nothing is said about the language, and no dictionary is loaded. */
  readonly advice?: Advice
  /** What a history knows of files that are not there any more. */
  readonly former?: (present: ReadonlySet<string>) => readonly FormerFile[]
}

/** Hints on plain English and spelling. */
export interface Advice {
  /** What words.txt says: words that the dictionary lacks and the project knows. */
  readonly words: string
}

/** Findings come in the order in which they are told. Whether all of it fits on paper is not looked at. */
export async function checkContent(
  folder: ContentFolder,
  { today, drafts, advice, former }: ContentRequest,
): Promise<Checked<Site>> {
  const loaded = loadSite(folder, { drafts, ...(former && { former: former(new Set(everyPath(folder))) }) })
  if (!loaded.ok) {
    const { part, diagnostics } = loaded
    const ruled = part ? [...rulesOnPart(part, today, diagnostics)].flat() : []
    return { ok: false, diagnostics: inOrder([...diagnostics, ...ruled]) }
  }
  const site = loaded.value
  const advised = advice ? await adviceOn(folder, advice) : []
  const findings = [...checkSite(site, today), ...checkTexts(site, folder.files), ...advised]
  const told = inOrder([...loaded.warnings, ...findings.map((finding) => locate(finding, folder))])
  return { ok: true, value: site, warnings: told }
}

/** Words are weighed when nothing is wrong: before that, much of what is unknown follows from a mistake. */
async function adviceOn(folder: ContentFolder, { words }: Advice): Promise<readonly Finding[]> {
  const { advise } = await import('./advice/advice.ts')
  return advise(folder, words)
}
