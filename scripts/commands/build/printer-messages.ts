/** The messages between the maker of a website and its printers. The build command, which started them all, passes them on. */

import type { Checked } from '../../diagnostics/checked.ts'
import type { PrintRuns } from '../../publication/print-runs.ts'
import type { Order } from './build-messages.ts'

/** The first message to a printer: which content to read. */
export interface PrinterOrder extends Pick<Order, 'content' | 'today' | 'staging' | 'press' | 'drafts'> {
  readonly kind: 'order'
  /** SHA-256 of the content as the maker of the website has read it. */
  readonly fingerprint: string
}

/** A share of the work: the entries of one list from `from` to the one before `to`. */
export interface PrintTask {
  readonly kind: 'print'
  readonly list: keyof PrintRuns
  readonly from: number
  readonly to: number
}

/** What a printer answers where all goes well. */
export type PrinterAnswer<Facts> =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'printed'
      readonly from: number
      readonly printed: readonly Checked<Facts>[]
      /** How many files were written. */
      readonly files: number
    }

/** A printer's answer, passed on to the maker of the website. Printers are numbered from 0. */
export interface FromPrinter<Facts> {
  readonly kind: 'printer'
  readonly printer: number
  readonly said: PrinterAnswer<Facts>
}

/** What the maker of the website asks of the build command: to start printers, or to pass a task on to one. */
export type Call =
  | { readonly kind: 'printers'; readonly number: number; readonly fingerprint: string }
  | { readonly kind: 'task'; readonly printer: number; readonly task: object }

/** Checks a message field by field: it comes from the process that reads the content, which is not trusted. Undefined for all that is no call. */
export function readCall(said: unknown): Call | undefined {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return undefined
  if (said.kind === 'printers' && 'number' in said && 'fingerprint' in said)
    return { kind: said.kind, number: Number(said.number), fingerprint: String(said.fingerprint) }
  if (said.kind === 'task' && 'printer' in said && 'task' in said && typeof said.task === 'object' && said.task)
    return { kind: said.kind, printer: Number(said.printer), task: said.task }
  return undefined
}
