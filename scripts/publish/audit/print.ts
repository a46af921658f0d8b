/** Audits the active content of a printed file. */

import { readDeeds } from '../../written/pdf-deeds.ts'
import { addressWithin } from './own-address.ts'
import type { WrittenPart } from './written-part.ts'

/** `url` is the site's own. */
export function readPrinted(bytes: Uint8Array, url: string): WrittenPart {
  const deeds = readDeeds(bytes)
  if (deeds === undefined) return { links: [], problems: ['cannot be read as a PDF.'] }
  const links: string[] = []
  const problems = [...new Set(deeds.others)].map((does) => `${does}, which no leaflet may do.`)
  for (const address of deeds.addresses) {
    const inside = addressWithin(url, address)
    if (inside !== undefined) links.push(inside)
    else if (!/^(?:https:\/\/|mailto:|tel:|sms:)/i.test(address))
      problems.push(`has a link to ${address}, which leads nowhere.`)
  }
  return { links, problems }
}
