/** Checks that every address that may have been printed still is a page, leads to one, or says that it is gone. */

import type { InformationSheet } from '../../model/information-sheet.ts'
import type { Partnership } from '../../model/partnership.ts'
import {
  areaAddress,
  areaNotesAddress,
  cagAddress,
  groupAddress,
  groupNotesAddress,
  oldPageAddress,
  sheetAddress,
  venueAddress,
} from '../../routes.ts'
import type { FileReport } from '../findings/file-report.ts'
import { type FormerFile, formerPage } from '../folder/former-files.ts'
import { splitDocument } from '../yaml/front-matter.ts'
import { isMapping } from '../yaml/mapping.ts'
import { readYaml } from '../yaml/yaml.ts'
import type { Addresses } from './site-addresses.ts'

export interface StandingPages {
  /** The addresses of all pages, with drafts. */
  readonly addresses: Addresses
  readonly redirects: Partnership['redirects']
  readonly sheets: readonly Pick<InformationSheet, 'id' | 'editions'>[]
  readonly areas: readonly string[]
}

interface LostPage {
  readonly address: string
  /** The page that replaces it. */
  readonly now?: string
}

/** A finding for each file or folder that is gone, with a line for each of its addresses. */
export function checkPrintedAddresses(former: readonly FormerFile[], pages: StandingPages, report: FileReport): void {
  const live = former.filter((file) => !wasNeverPublic(file))
  const homes = new Set(live.flatMap(({ path }) => (/\/(?:area|group)\.yaml$/.test(path) ? [folderOf(path)] : [])))
  const byHome = Map.groupBy(live, ({ path }) => (homes.has(folderOf(path)) ? folderOf(path) : path))
  for (const [home, files] of byHome) {
    const movedTo = files.find(({ path }) => folderOf(path) === home && /\/(?:area|group)\.yaml$/.test(path))?.now
    const lost = lostPages(files, movedTo && folderOf(movedTo), pages)
    if (lost.length > 0) reportLost(home, files, lost, report)
  }
}

/** `areas/canalside` of everything in it; the empty text of what lies in no such folder. */
const folderOf = (path: string): string => /^(?:areas|groups)\/[^/]+(?=\/)/.exec(path)?.[0] ?? ''

function reportLost(home: string, files: readonly FormerFile[], lost: readonly LostPage[], report: FileReport): void {
  const [file] = files
  const now = files.find(({ path }) => path === home || /\/(?:area|group)\.yaml$/.test(path))?.now
  const what = home === file?.path ? `"${home}"` : `The folder "${home}"`
  const became = now === undefined ? 'was removed' : `is now "${home === file?.path ? now : folderOf(now)}"`
  const whose = lost.length === 1 ? `its address ${lost[0]?.address} leads` : `${lost.length} addresses lead`
  const message = `${what} ${became}, and ${whose} nowhere: whoever has ${lost.length === 1 ? 'it' : 'one'} in print meets an error.`
  const choice = now === undefined ? ', or lead them to the pages that took their place' : ''
  const lines = lost.map((page) => `  ${page.address}: ${page.now ?? 'gone'}`)
  const hint = [`Write under "redirects" in partnership.yaml${choice}:`, ...lines].join('\n')
  const notesOnly = lost.every(({ address }) => /^\/(?:areas|groups)\/[^/]+\/meetings\//.test(address))
  if (notesOnly) report.warning('redirect/printed-address', ['redirects'], message, hint)
  else report.error('redirect/printed-address', ['redirects'], message, hint)
}

/** `moved`: the new place of the folder of all these files. */
function lostPages(files: readonly FormerFile[], moved: string | undefined, pages: StandingPages): readonly LostPage[] {
  const kept = new Set(pages.redirects.map(({ from }) => oldPageAddress(from)))
  const lost = new Map<string, LostPage>()
  for (const file of files) {
    const now = moved === undefined ? file.now : `${moved}/${file.path.slice(folderOf(file.path).length + 1)}`
    const targets = now === undefined ? [] : addressesOf({ ...file, path: now }, pages)
    for (const [index, address] of addressesOf(file, pages).entries()) {
      if (pages.addresses.has(address) || kept.has(address)) continue
      const target = targets[index]
      lost.set(address, { address, ...(target !== undefined && pages.addresses.has(target) && { now: target }) })
    }
  }
  return [...lost.values()].sort((a, b) => (a.address < b.address ? -1 : 1))
}

/** The address of a file's page, and of the editions that have it in their addresses, in a fixed order. */
function addressesOf({ path, text }: FormerFile, { sheets, areas }: StandingPages): readonly string[] {
  const page = formerPage(path)
  const [id = '', second = ''] = page?.ids ?? []
  switch (page?.type.name) {
    case 'area':
      return [
        areaAddress(id),
        ...sheets.flatMap((sheet) => (sheet.editions.includes('areas') ? [sheetAddress(sheet.id, id)] : [])),
      ]
    case 'cag':
      return [cagAddress(id, second)]
    case 'venue':
      return [venueAddress(id)]
    case 'group':
      return [groupAddress(id)]
    case 'notes':
      return [path.startsWith('areas/') ? areaNotesAddress(id, second) : groupNotesAddress(id, second)]
    case 'sheet': {
      const editions = fieldOf(detailsOf(path, text), 'editions') ?? ['partnership', 'areas']
      return [
        ...(editions.includes('partnership') ? [sheetAddress(id, undefined)] : []),
        ...(editions.includes('areas') ? areas.map((area) => sheetAddress(id, area)) : []),
      ]
    }
    default:
      return []
  }
}

/** Left out are drafts, which were never built, and examples, whose addresses do not matter. */
function wasNeverPublic({ path, text, beside }: FormerFile): boolean {
  if (formerPage(path)?.type.name === 'notes' && fieldOf(detailsOf(path, text), 'status') === 'draft') return true
  return [...(path.endsWith('.yaml') ? [text] : []), ...beside.values()].some(
    (yaml) => fieldOf(yaml, 'example') === 'true',
  )
}

function detailsOf(path: string, text: string | undefined): string | undefined {
  const split = text === undefined ? undefined : splitDocument({ path, text: text.replace(/\r\n?/g, '\n') })
  return split && 'details' in split ? split.details() : undefined
}

/** The value of a top-level field; undefined also where the text cannot be read. */
function fieldOf(yaml: string | undefined, field: string): string | readonly unknown[] | undefined {
  const read = yaml === undefined ? undefined : readYaml(yaml.replace(/^\ufeff/, ''))
  const fields = read?.kind === 'read' ? read.yaml.value : undefined
  const value = isMapping(fields) ? fields[field] : undefined
  return typeof value === 'string' || Array.isArray(value) ? value : undefined
}
