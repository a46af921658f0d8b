/** What the two parts of a build say to each other: the one that may do things, and the one that reads content. */

import type { Advice } from '../../checked-content.ts'
import type { GitAnswer } from '../git-history.ts'
import type { PrintersAllowed } from './printers-beside.ts'
import { readStages, type Stage } from './stages.ts'

/** What is to be made. */
export interface Order {
  /** The content folder, absolute, and as it was named. */
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
  /** What git said, because who reads content may not start it. */
  readonly history: GitAnswer
  /** Who was in a roster of the site that is public now. */
  readonly formerOfficers: readonly string[]
}

export type Report =
  /** By the part that reads the content all but the index to search in, by the other that. */
  | { readonly kind: 'written'; readonly stages?: readonly Stage[] }
  /** The content has mistakes: they were told. */
  | { readonly kind: 'mistakes' }
  | Fit
  /** Of the part that reads the content: a CPU profile. */
  | { readonly kind: 'profiled'; readonly profile: string }
  /** What was written is not fit to be seen: each a sentence. */
  | { readonly kind: 'unfit'; readonly problems: readonly string[] }
  /** Of the program, in one line; of the machine, with what to do. */
  | { readonly kind: 'fault' | 'machine'; readonly said: string }

interface Fit {
  readonly kind: 'fit'
  readonly pages: number
  readonly leaflets: number
  /** Of all that was written. */
  readonly files: number
  /** What the look took of the processor, in milliseconds. */
  readonly processor: number
}

/** Of whatever came from the part that reads content. Undefined for what it has no reason to say. */
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
