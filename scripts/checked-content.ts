/** The files of a content folder, parsed and checked against the editorial rules: the site, and every finding. */

import type { ContentFolder } from './content/folder/content-folder.ts'
import { everyPath } from './content/folder/every-path.ts'
import type { FormerFile } from './content/folder/former-files.ts'
import { loadSite } from './content/load-site.ts'
import { locate } from './content/yaml/locate.ts'
import type { Checked } from './diagnostics/checked.ts'
import type { Diagnostic, Finding } from './diagnostics/diagnostic.ts'
import { inOrder } from './diagnostics/in-order.ts'
import { rulesOnPart } from './rules/part-of-site.ts'
import { checkSite, checkTexts } from './rules/rules.ts'
import { type SiteOfDay, siteOfDay } from './site-of-day.ts'

export interface ContentRequest {
  /** The day from which dates are seen. */
  readonly today: Temporal.PlainDate
  /** Whether notes that are a draft are shown. Never in what is published. */
  readonly drafts: boolean
  /** Where it is left out, there are no hints on the language, and no dictionary is loaded. */
  readonly advice?: Advice
  /** The files that are no longer there, by git's history. */
  readonly former?: (present: ReadonlySet<string>) => readonly FormerFile[]
}

/** Hints on plain English and spelling. */
export interface Advice {
  /** What words.txt says: words that the dictionary lacks and the project knows. */
  readonly words: string
}

/** Findings come in the order in which they are reported. Whether everything fits on paper is not checked here. */
export async function checkContent(
  folder: ContentFolder,
  { today, drafts, advice, former }: ContentRequest,
): Promise<Checked<SiteOfDay>> {
  const loaded = loadSite(folder, { drafts, ...(former && { former: former(new Set(everyPath(folder))) }) })
  if (!loaded.ok) {
    const { part, diagnostics } = loaded
    const ruled = part ? [...rulesOnPart(part, today, diagnostics)].flat() : []
    return { ok: false, diagnostics: inOrder(withoutDueBefore([...diagnostics, ...ruled])) }
  }
  const site = loaded.value
  const advised = advice ? await adviceOn(folder, advice) : []
  const findings = [...checkSite(site, today), ...checkTexts(site, folder.files, today), ...advised]
  const warnings = inOrder(
    withoutDueBefore([...loaded.warnings, ...findings.map((finding) => locate(finding, folder))]),
  )
  return { ok: true, value: siteOfDay(site, today), warnings }
}

/** Where the name of notes lies ahead of today, their actions seem to be due before they met. */
function withoutDueBefore(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const ahead = new Set(
    diagnostics.flatMap(({ code, file, span }) => (code === 'date/ahead' && span === undefined ? [file] : [])),
  )
  return ahead.size === 0
    ? diagnostics
    : diagnostics.filter(({ code, file }) => code !== 'notes/due-early' || !ahead.has(file))
}

/** Asked only where nothing is wrong: otherwise many unknown words are the result of a mistake. */
async function adviceOn(folder: ContentFolder, { words }: Advice): Promise<readonly Finding[]> {
  const { advise } = await import('./advice/advice.ts')
  return advise(folder, words)
}
