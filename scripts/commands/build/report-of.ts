/** An exception in the process that reads the content, as the report that it sends. */

import { machineFault } from '../../publish/machine-fault.ts'
import type { Report } from './build-messages.ts'

/** One line, whatever was thrown: a stack trace says nothing to people who write content. */
export function reportOf(error: unknown): Report {
  const first = innermost(error)
  const said = machineFault(first)
  if (said !== undefined) return { kind: 'machine', said }
  return { kind: 'fault', said: (first instanceof Error ? first.message : String(first)).split('\n', 1)[0] ?? '' }
}

/** Eleventy wraps what a template throws, as `originalError` or as a cause. */
function innermost(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const inner: unknown = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error : innermost(inner)
}
