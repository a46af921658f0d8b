/** A slip that makes other lines unreadable, and the text as it would be without it. */

import type { YamlFault } from '../findings/fault.ts'

export interface MendedSlip {
  readonly fault: YamlFault
  /** The whole of it. */
  readonly mended: string
}

/** The text with what a fault says to write in its place. */
export const withWritten = (source: string, { offsets: [from, to], write = '' }: YamlFault): string =>
  source.slice(0, from) + write + source.slice(to)
