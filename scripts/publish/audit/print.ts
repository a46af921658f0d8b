/** Reads a printed file back: what it shows of its acknowledgement, and its active content. */

import { readPrint } from '../../funding/read-print.ts'
import type { SeenPrint } from '../../funding/seen-print.ts'
import { readActions } from '../../written/pdf-actions.ts'
import { addressWithin } from './own-address.ts'
import type { WrittenPart } from './written-part.ts'

export interface WrittenPrint extends WrittenPart {
  /** Undefined where it cannot be read as a PDF. */
  readonly print: SeenPrint | undefined
}

/** `url` is the site's own. */
export const readPrinted = (bytes: Uint8Array, url: string): WrittenPrint => ({
  print: readPrint(bytes),
  ...actionsOf(bytes, url),
})

function actionsOf(bytes: Uint8Array, url: string): WrittenPart {
  const actions = readActions(bytes)
  if (actions === undefined) return { links: [], problems: ['cannot be read as a PDF.'] }
  const links: string[] = []
  const problems = [...new Set(actions.others)].map((does) => `${does}, which no leaflet may do.`)
  for (const address of actions.addresses) {
    const inside = addressWithin(url, address)
    if (inside !== undefined) links.push(inside)
    else if (!/^(?:https:\/\/|mailto:|tel:|sms:)/i.test(address))
      problems.push(`has a link to ${address}, which leads nowhere.`)
  }
  return { links, problems }
}
