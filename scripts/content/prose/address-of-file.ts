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

/**
 * `../areas/canalside/area.yaml` → `/areas/canalside/`; a Markdown file without a folder counts as a sheet.
 * Undefined for a file without a page.
 */
export function addressOfFile(written: string): string | undefined {
  const [path = ''] = written.split('#')
  const parts = path.replace(/^(?:\.{0,2}\/)*(?:content\/)?/, '').split('/')
  const [first = '', second = '', third, fourth = ''] = parts
  const [name, sub] = [(file: string) => file.replace(/\.(?:md|yaml)$/, ''), parts.length]
  if (!/\.(?:md|yaml)$/.test(path)) return undefined
  if (sub === 1) return path.endsWith('.md') ? sheetAddress(name(first), undefined) : undefined
  if (sub === 2 && first === 'sheets') return sheetAddress(name(second), undefined)
  if (sub === 2 && first === 'venues') return venueAddress(name(second))
  if (sub === 3 && first === 'areas') return areaAddress(second)
  if (sub === 3 && first === 'groups') return groupAddress(second)
  if (sub === 4 && first === 'areas')
    return third === 'cags' ? cagAddress(second, name(fourth)) : areaNotesAddress(second, name(fourth))
  return sub === 4 && first === 'groups' ? groupNotesAddress(second, name(fourth)) : undefined
}
