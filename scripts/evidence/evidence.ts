/** What a project keeps for its auditors: of each file of the site, who paid for it and how that is acknowledged. */

import type { Due } from '../funding/due.ts'
import { regulationOf } from '../funding/regulations.ts'
import type { Breach } from '../funding/rule.ts'
import type { Shown } from '../funding/shown.ts'

/** What the same bytes can be built from again. */
export interface Origin {
  /** The day from which the site was built: `2026-11-22`. */
  readonly day: string
  /** The program's. */
  readonly version: string
  /** SHA-256 of the content. */
  readonly content: string
  /** Whether files for a print shop are among it. */
  readonly press: boolean
  /** The commit of the content, where git knows it. */
  readonly commit?: string
}

/** A file of the site as it was found. */
export interface FoundFile {
  readonly due: Due
  /** SHA-256 of its bytes; undefined where it is not there. */
  readonly sha256?: string
  readonly shown: Shown
  readonly breaches: readonly Breach[]
}

export interface EvidenceRow extends FoundFile {
  readonly result: 'kept' | 'broken' | 'left out'
  /** Which rules are broken and how, or why nothing is acknowledged. */
  readonly remarks: readonly string[]
}

/** One row a file, by address. */
export const evidenceOf = (files: readonly FoundFile[]): readonly EvidenceRow[] =>
  files
    .map((file): EvidenceRow => ({ ...file, result: resultOf(file), remarks: remarksOf(file) }))
    .sort((a, b) => (a.due.address < b.due.address ? -1 : 1))

/** What builds the same bytes again, given the same content and version. */
export const commandOf = ({ day, press }: Origin): string => `npm run build -- --today ${day}${press ? ' --press' : ''}`

/** Whether one of its funders' rules is; what acknowledges nobody because nobody paid is not. */
export const isBroken = ({ result }: EvidenceRow): boolean => result === 'broken'

function resultOf({ due, breaches }: FoundFile): EvidenceRow['result'] {
  if (breaches.length > 0) return 'broken'
  return due.funding.length === 0 ? 'left out' : 'kept'
}

function remarksOf({ due, breaches }: FoundFile): readonly string[] {
  if (breaches.length > 0) return breaches.map(({ rule, message }) => `${rule}: ${message}`)
  if (due.kind === 'redirect') return ['It only forwards to another page.']
  return due.funding.length === 0 ? ['No fund paid for it (funding: []).'] : []
}

/** Where the rules of its funders are laid down, each once; empty for funders without rules. */
export const sourcesOf = ({ due }: FoundFile): readonly string[] => [
  ...new Set(due.funding.flatMap((funder) => regulationOf(funder)?.source ?? [])),
]
