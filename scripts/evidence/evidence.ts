/** The evidence that a project keeps for its auditors: who paid for each file of the site, and how that is acknowledged. */

import type { Due } from '../funding/due.ts'
import { regulationOf } from '../funding/regulations.ts'
import type { Breach } from '../funding/rule.ts'
import type { Shown } from '../funding/shown.ts'

/** What the site was built from. The same again gives the same bytes. */
export interface Origin {
  /** The day from which the site was built: `2026-11-22`. */
  readonly day: string
  /** The version of the program. */
  readonly version: string
  /** SHA-256 of the content. */
  readonly content: string
  /** Whether the site has files for a print shop. */
  readonly press: boolean
  /** The commit of the content, where git knows it. */
  readonly commit?: string
}

/** A file of the site on disk. */
export interface FoundFile {
  readonly due: Due
  /** SHA-256 of its bytes; undefined where the file is missing. */
  readonly sha256?: string
  readonly shown: Shown
  readonly breaches: readonly Breach[]
}

export interface EvidenceRow extends FoundFile {
  readonly result: 'kept' | 'broken' | 'left out'
  /** Which rules are broken and how, or why nothing is acknowledged. */
  readonly remarks: readonly string[]
}

/** A row for each file, by address. */
export const evidenceOf = (files: readonly FoundFile[]): readonly EvidenceRow[] =>
  files
    .map((file): EvidenceRow => ({ ...file, result: resultOf(file), remarks: remarksOf(file) }))
    .sort((a, b) => (a.due.address < b.due.address ? -1 : 1))

/** The command that builds the same bytes again, given the same content and version. */
export const commandOf = ({ day, press }: Origin): string => `npm run build -- --today ${day}${press ? ' --press' : ''}`

/** Whether a rule of its funders is broken. A file without funders breaks none. */
export const isBroken = ({ result }: EvidenceRow): boolean => result === 'broken'

function resultOf({ due, breaches }: FoundFile): EvidenceRow['result'] {
  if (breaches.length > 0) return 'broken'
  return due.funding.length === 0 ? 'left out' : 'kept'
}

function remarksOf({ due, breaches }: FoundFile): readonly string[] {
  if (breaches.length > 0) return breaches.map(({ rule, message }) => `${rule}: ${message}`)
  if (due.kind === 'redirect') return ['It only forwards to another page.']
  return due.funding.length === 0 ? ['No fund paid for it: "funding" names none.'] : []
}

/** The legal acts with the rules of its funders, each once; empty for funders without rules. */
export const sourcesOf = ({ due }: FoundFile): readonly string[] => [
  ...new Set(due.funding.flatMap((funder) => regulationOf(funder)?.source ?? [])),
]
