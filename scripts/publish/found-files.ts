/** The files of a site on disk, each checked for the acknowledgement that it owes. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../content/folder/fingerprint.ts'
import type { FoundFile } from '../evidence/evidence.ts'
import type { Due } from '../funding/due.ts'
import { readPrint } from '../funding/read-print.ts'
import { pageBreaches, printBreaches } from '../funding/rules.ts'
import { readFunding } from '../funding/seen-page.ts'
import type { SeenStyle } from '../funding/seen-style.ts'
import { shownInPrint, shownOnPage } from '../funding/shown.ts'
import { addressOf, fileOf, filesIn } from './site-files.ts'
import { styleIn } from './style-in.ts'

/** All pages and PDFs, whether expected or not. */
export function foundFiles(folder: string, dues: readonly Due[]): readonly FoundFile[] {
  const style = styleIn(folder)
  const expected = new Set(dues.map(({ address }) => address))
  const others = filesIn(folder, '')
    .filter((file) => /\.(?:html|pdf)$/.test(file))
    .map(addressOf)
    .filter((address) => !expected.has(address))
  return [...dues.map((due) => foundFile(folder, due, style)), ...others.map((address) => unexpected(folder, address))]
}

const nothing = { words: [] }

function foundFile(folder: string, due: Due, style: SeenStyle): FoundFile {
  const path = join(folder, fileOf(due.address))
  if (!existsSync(path)) return { due, shown: nothing, breaches: [missing] }
  const bytes = readFileSync(path)
  if (path.endsWith('.pdf')) {
    const print = readPrint(bytes)
    const shown = print ? shownInPrint(print, due) : nothing
    return { due, sha256: sha256(bytes), shown, breaches: printBreaches(print, due) }
  }
  const page = readFunding(bytes.toString('latin1'), style)
  return { due, sha256: sha256(bytes), shown: shownOnPage(page, due), breaches: pageBreaches(page, due) }
}

const missing = { rule: 'funding/place', message: 'The content asks for this file, and it is not there.' } as const
const unasked = { rule: 'funding/place', message: 'The content does not ask for this file.' } as const

function unexpected(folder: string, address: string): FoundFile {
  const kind = address.endsWith('.pdf') ? 'leaflet' : 'page'
  const due: Due = { address, kind, funding: [], others: [], artwork: 'colour', landing: false }
  const bytes = readFileSync(join(folder, fileOf(address)))
  return { due, sha256: sha256(bytes), shown: nothing, breaches: [unasked] }
}
