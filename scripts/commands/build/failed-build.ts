/** What is said of a build that published nothing, and the exit code that it gives. */

import { unreachable } from '../../blocks/unreachable.ts'
import { unfitInWords } from '../../publish/audit/in-words.ts'
import { machineFault } from '../../publish/machine-fault.ts'
import type { Outcome } from '../publish-website.ts'
import { EndedEarly } from './build-process.ts'
import { heldInWords } from './held-in-words.ts'
import { Stopped } from './stop.ts'

/** `open`: the sandbox was open, which the part that was to read the content has said itself. */
interface Ended {
  readonly kind: 'stopped' | 'open'
  readonly exit: number
}

/** Any outcome but a published website. */
export type Failure = Exclude<Outcome, { readonly kind: 'published' }> | Ended

/** What an exception of `publishWebsite` means. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Stopped) return { kind: 'stopped', exit: error.exit }
  if (error instanceof EndedEarly && error.exit === wrongSetting) return { kind: 'open', exit: wrongSetting }
  const said = machineFault(error)
  if (said !== undefined) return { kind: 'machine', said }
  return { kind: 'fault', said: (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '' }
}

/** A sentence, or none where all was said while the content was read. */
export function failureInWords(failure: Failure): readonly string[] {
  switch (failure.kind) {
    case 'mistakes':
    case 'open':
      return []
    case 'unfit':
      return [unfitInWords(failure.problems)]
    case 'fault':
      return [`This is a fault of the program, not of your content: ${failure.said}`]
    case 'machine':
    case 'misplaced':
      return [failure.said]
    case 'held':
      return [heldInWords(failure, Temporal.Now.instant())]
    case 'overtaken':
      return ['Another build took the place of this one. Build again when it is done.']
    case 'stopped':
      return ['The build was stopped.']
    default:
      return unreachable(failure)
  }
}

/**
 * 2 where another folder has to be named, 75 and 78 as sysexits.h names them (EX_TEMPFAIL, EX_CONFIG), what a signal gives
 * where one ended the build, else 1.
 */
export function exitCodeOf(failure: Failure): number {
  if ('exit' in failure) return failure.exit
  if (failure.kind === 'misplaced') return 2
  return failure.kind === 'held' || failure.kind === 'overtaken' ? temporaryFailure : 1
}

/** The same command may do it later. */
const temporaryFailure = 75
/** Something is not set up as it must be. */
const wrongSetting = 78
