/** What those who print for a build say to each other. All of it goes through the process that started them. */

import type { Checked } from '../../diagnostics/checked.ts'
import type { PrintRuns } from '../../publication/print-shop.ts'
import type { Order } from './order.ts'

/** To a printer: what is to be read, and how it must be found. */
export interface PrinterOrder extends Pick<Order, 'content' | 'today' | 'staging' | 'press' | 'drafts'> {
  readonly kind: 'order'
  /** Of the content, as who shares the work has read it. */
  readonly fingerprint: string
}

/** To a printer that is ready: places of a list, up to before `to`. */
export interface PrintTask {
  readonly kind: 'print'
  readonly list: keyof PrintRuns
  readonly from: number
  readonly to: number
}

/** Of a printer, where all goes well. */
export type PrinterAnswer<Facts> =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'printed'
      readonly from: number
      readonly printed: readonly Checked<Facts>[]
      /** How many files that made. */
      readonly files: number
    }

/** The same, carried to who shares the work. Printers are numbered from 0. */
export interface FromPrinter<Facts> {
  readonly kind: 'printer'
  readonly printer: number
  readonly said: PrinterAnswer<Facts>
}

/** Of who shares the work, to who starts processes. */
export type Call =
  | { readonly kind: 'printers'; readonly number: number; readonly fingerprint: string }
  | { readonly kind: 'task'; readonly printer: number; readonly task: object }

/** Of whatever came from the part that reads content. Undefined for all that is no call. */
export function readCall(said: unknown): Call | undefined {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return undefined
  if (said.kind === 'printers' && 'number' in said && 'fingerprint' in said)
    return { kind: said.kind, number: Number(said.number), fingerprint: String(said.fingerprint) }
  if (said.kind === 'task' && 'printer' in said && 'task' in said && typeof said.task === 'object' && said.task)
    return { kind: said.kind, printer: Number(said.printer), task: said.task }
  return undefined
}
