/** The page that is made from a content file, which is meant where somebody links to the file. */

import {
  areaAddress,
  areaNotesAddress,
  cagAddress,
  groupAddress,
  groupNotesAddress,
  sheetAddress,
  venueAddress,
} from '../../routes.ts'

/** The address of the page by the ids in a file's path, for each kind of path, which is given without its ending. */
const pages: readonly (readonly [path: RegExp, addressOf: (id: string, second: string) => string])[] = [
  [/^sheets\/([^/]*)$/, (sheet) => sheetAddress(sheet, undefined)],
  [/^venues\/([^/]*)$/, venueAddress],
  [/^areas\/([^/]*)\/[^/]*$/, areaAddress],
  [/^areas\/([^/]*)\/cags\/([^/]*)$/, cagAddress],
  [/^areas\/([^/]*)\/[^/]*\/([^/]*)$/, areaNotesAddress],
  [/^groups\/([^/]*)\/[^/]*$/, groupAddress],
  [/^groups\/([^/]*)\/[^/]*\/([^/]*)$/, groupNotesAddress],
]

/**
 * `../areas/canalside/area.yaml` → `/areas/canalside/`; a Markdown file without a folder counts as a sheet.
 * Undefined for a file without a page.
 */
export function addressOfFile(written: string): string | undefined {
  const [file = ''] = written.split('#')
  const [, path = '', ending] = /^(?:\.{0,2}\/)*(?:content\/)?(.*)\.(md|yaml)$/.exec(file) ?? []
  if (ending === undefined) return undefined
  const whole = path.includes('/') || ending === 'yaml' ? path : `sheets/${path}`
  for (const [pattern, addressOf] of pages) {
    const [, id, second = ''] = pattern.exec(whole) ?? []
    if (id !== undefined) return addressOf(id, second)
  }
  return undefined
}
