/**
 * What is done for one area does not depend on how many others there are: its pages, its printed files, what the audit
 * looks at. Counted in a site and in one of twice as many areas, of which the first are the same.
 */

import { expect, test } from 'vitest'
import { renderPage, renderPages } from '../../layouts/layouts.ts'
import { chanceFrom } from '../../scripts/generated/chance.ts'
import { generatedContent } from '../../scripts/generated/generated-content.ts'
import { variedNotes } from '../../scripts/generated/varied-notes.ts'
import type { PrintedFile } from '../../scripts/leaflets/printing/print.ts'
import { itemAt } from '../../scripts/leaflets/printing/print-run.ts'
import { kinds } from '../../scripts/pages/kinds.ts'
import type { Kind } from '../../scripts/pages/pages.ts'
import type { Printers } from '../../scripts/publication/printers.ts'
import { type Publication, publicationOf } from '../../scripts/publication.ts'
import { assets } from '../../scripts/publish/assets.ts'
import { readPrinted } from '../../scripts/publish/audit/print.ts'
import { audit } from '../../scripts/publish/audit.ts'
import { searchedPages } from '../../scripts/publish/search-index.ts'
import { SiteWriter } from '../../scripts/publish/site-writer.ts'
import { writerInto } from '../../scripts/publish/write-files.ts'
import { counted } from '../support/counted.ts'
import { temporaryFolder } from '../support/sites/build-site.ts'

const today = Temporal.PlainDate.from('2026-11-22')

/** More areas than any page names of those beside it, and twice as many. */
const few = 26
const many = 52

/** What makes whole lists may go through at most so many times as much at twice the areas. */
const most = 2.03

interface Made {
  readonly publication: Publication
  /** The files that are really printed. */
  readonly printed: readonly PrintedFile[]
  /** What each of them took, by its address. */
  readonly printing: ReadonlyMap<string, number>
  /** What it took to put all lists of printed files together. */
  readonly gathering: number
}

/** Prints the first three documents of each list, and takes the others for the third. */
async function siteOf(areas: number): Promise<Made> {
  const printed: PrintedFile[] = []
  const printing = new Map<string, number>()
  let gathering = 0
  const printers: Printers = async (_list, run) => {
    const first: ReturnType<typeof run.print>[] = []
    for (let at = 0; at < Math.min(3, run.length); at++) {
      const count = await countedAgain(() => {
        first[at] = run.print(at)
      })
      printing.set(printed.at(-1)?.address ?? '', count)
    }
    const all = Array.from({ length: run.length }, (_, at) => itemAt(first, Math.min(at, 2)))
    gathering += await counted(() => run.gathered(all))
    return run.gathered(all)
  }
  const print = (file: PrintedFile) => printed.push(file)
  const order = { content: '', today, drafts: false, print, printers: () => printers }
  const checked = await publicationOf(folderOf(areas), order)
  if (!checked.ok) throw new Error('The generated content has mistakes.')
  return { publication: checked.value, printed, printing, gathering }
}

/** The least of several times: what is made once does not count, nor what is made again because a cache was full, and so emptied, just then. */
async function countedAgain(work: () => unknown, times = 3): Promise<number> {
  work()
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) least = Math.min(least, await counted(work))
  return least
}

/** The areas come in the order of their numbers. */
function folderOf(areas: number) {
  const content = new Map(generatedContent({ areas, sheets: 1, seed: 1 }))
  for (let area = 1; area <= areas; area++) {
    const file = `areas/area-${area}/area.yaml`
    const name = `name: Area ${String(area).padStart(3, '0')}`
    content.set(file, content.get(file)?.replace(/^name: .*/, name) ?? '')
    content.set(`areas/area-${area}/meetings/2026-11-03-meeting.md`, variedNotes(chanceFrom(area), area))
  }
  const asked = 'privacy: { contact: dpo@example.org, attendance_months: 24 }\n'
  content.set('partnership.yaml', `${content.get('partnership.yaml')}${asked}`)
  const files = new Map([...content].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, { path, text }]))
  return { directory: 'content', files, images: new Map<string, Uint8Array>(), diagnostics: [] }
}

await siteOf(3) // What is made once in a process.
const small = await siteOf(few)
const large = await siteOf(many)

const isOf = (area: number, address: string): boolean => address.startsWith(`/areas/area-${area}/`)

/** What the pages of the second area take, by their addresses. */
async function pagesOfOneArea({ pages }: Publication): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  const countKind = async <K extends Kind>(kind: K): Promise<void> => {
    for (const page of pages[kind]()) {
      if (isOf(2, page.address)) counts.set(page.address, await countedAgain(() => renderPage(kind, page)))
    }
  }
  for (const kind of kinds) await countKind(kind)
  return counts
}

test('the pages of an area take the same, however many areas there are', async () => {
  const counts = await pagesOfOneArea(small.publication)
  expect(counts.size).toBe(5) // Its own, those of two CAGs, its notes and its sheet.
  expect(await pagesOfOneArea(large.publication)).toEqual(counts)
})

test('all pages of twice the areas take twice as much', async () => {
  const pagesOf = ({ publication: { pages } }: Made) =>
    counted(() => {
      for (const kind of kinds) for (const _ of renderPages(kind, pages));
    })
  expect((await pagesOf(large)) / (await pagesOf(small))).toBeLessThan(most)
})

test('printing for an area takes the same, however many areas there are, and putting twice the files together twice', () => {
  const kindsOfPrint = ['/leaflets/', '/notes.pdf', '/sign-in.pdf']
  for (const kind of kindsOfPrint) expect([...small.printing.keys()].join()).toContain(kind)
  expect(large.printing).toEqual(small.printing)
  expect(large.gathering / small.gathering).toBeLessThan(most)
})

/** What the audit takes more for the files of the second area, where those of the first are there. */
async function auditOfOneArea({ publication, printed }: Made): Promise<number> {
  const folder = temporaryFolder()
  const writer = new SiteWriter(folder, publication, true)
  const write = writerInto(folder)
  const later: (() => void)[] = []
  const see = <K extends Kind>(kind: K): void => {
    for (const page of publication.pages[kind]())
      if (isOf(1, page.address)) writer.page(renderPage(kind, page))
      else {
        writer.written(kind, page.view().frame)
        if (!isOf(2, page.address)) continue
        const { markup } = renderPage(kind, page)
        later.push(() => write({ address: `${page.address}index.html`, content: markup }))
      }
  }
  for (const kind of kinds) see(kind)
  for (const file of [...assets(), ...printed.filter(({ address }) => isOf(1, address))]) write(file)
  const { url, keptBack } = publication
  const expected = { url, pages: writer.expected, dues: writer.dues, unwanted: keptBack(), readPrinted }
  const without = await countedAgain(() => audit(folder, expected), 1)
  for (const writeLater of later) writeLater()
  for (const file of printed) if (isOf(2, file.address)) write(file)
  return (await countedAgain(() => audit(folder, expected), 1)) - without
}

test('the audit of the files of an area takes the same, however many areas there are', async () => {
  const more = await auditOfOneArea(small)
  expect(more).toBeGreaterThan(0)
  expect(await auditOfOneArea(large)).toBe(more)
})

test('twice the pages are twice the work for whoever makes the index to search in', async () => {
  const lookingAt = (pages: number) => {
    const folder = temporaryFolder()
    const write = writerInto(folder)
    for (let page = 0; page < pages; page++)
      write({ address: `/areas/${page}/index.html`, content: '<main data-pagefind-body=""><h1>Łąka</h1></main>' })
    return counted(() => expect([...searchedPages(folder)]).toHaveLength(pages))
  }
  await lookingAt(1)
  expect((await lookingAt(200)) / (await lookingAt(100))).toBeLessThan(most)
})
