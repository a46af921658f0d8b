/** The messages between the build command, which may start programs, and the sandboxed process that reads the content. */

import type { Advice } from '../../checked-content.ts'
import type { GitAnswer } from '../git/git-history.ts'
import type { PrintersAllowed } from './printers-beside.ts'
import { readStages, type Stage } from './stages.ts'

/** What the sandboxed process is to make. */
export interface Order {
  /** The content folder: its absolute path, and as it was named on the command line. */
  readonly content: string
  readonly root: string
  /** `2026-11-22` */
  readonly today: string
  /** Where everything is written. */
  readonly staging: string
  readonly only?: 'site'
  readonly press?: true
  /** Notes that are not public yet as well, each marked: to be read by those who agree them. */
  readonly drafts?: true
  /** For any folder, and to be opened from a disk: without the search, which needs a server. */
  readonly relative?: true
  /** To be asked for a profile at the end. */
  readonly profile?: true
  readonly advice?: Advice
  readonly printers: PrintersAllowed
  /** What git answered: the process that reads the content may not start git. */
  readonly history: GitAnswer
  /** The names in the rosters of the site that is public now. */
  readonly formerOfficers: readonly string[]
}

export type Report =
  /** The process that reads the content has written all but the search index; the other one has written that. */
  | { readonly kind: 'written'; readonly stages?: readonly Stage[] }
  /** The content has mistakes, which were printed. */
  | { readonly kind: 'mistakes' }
  | Fit
  /** A CPU profile of the process that reads the content, as JSON. */
  | { readonly kind: 'profiled'; readonly profile: string }
  /** The audit refuses what was written: a sentence for each problem. */
  | { readonly kind: 'unfit'; readonly problems: readonly string[] }
  /** Something failed: the program (one line), or the machine (with what to do about it). */
  | { readonly kind: 'fault' | 'machine'; readonly said: string }

interface Fit {
  readonly kind: 'fit'
  readonly pages: number
  readonly leaflets: number
  /** How many files were written, of every kind. */
  readonly files: number
  /** Processor time of the audit, in milliseconds. */
  readonly processor: number
}

/** Checks a message field by field: it comes from the process that reads the content, which is not trusted. Undefined for anything else. */
export function readReport(said: unknown): Report | undefined {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return undefined
  switch (said.kind) {
    case 'written':
      return { kind: said.kind, stages: 'stages' in said ? readStages(said.stages) : [] }
    case 'mistakes':
      return { kind: said.kind }
    case 'fit':
      return 'pages' in said && 'leaflets' in said && 'files' in said && 'processor' in said
        ? {
            kind: 'fit',
            pages: Number(said.pages),
            leaflets: Number(said.leaflets),
            files: Number(said.files),
            processor: Number(said.processor),
          }
        : undefined
    case 'profiled':
      return 'profile' in said ? { kind: 'profiled', profile: String(said.profile) } : undefined
    case 'unfit':
      return 'problems' in said && Array.isArray(said.problems)
        ? { kind: 'unfit', problems: said.problems.map(String) }
        : undefined
    case 'fault':
    case 'machine':
      return 'said' in said ? { kind: said.kind, said: String(said.said) } : undefined
    default:
      return undefined
  }
}
