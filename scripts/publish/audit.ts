/** Audits a site as it was written, before it is published. */

import type { Due } from '../funding/due.ts'
import type { Breach } from '../funding/rule.ts'
import { printBreaches } from '../funding/rules.ts'
import type { SeenPrint } from '../funding/seen-print.ts'
import { withoutQuestion } from '../routes.ts'
import type { Painted } from '../written/painted.ts'
import { cutPage } from './audit/cut-page.ts'
import { readData } from './audit/data.ts'
import { beginningLength, kindProblem } from './audit/file-kinds.ts'
import { oncePerProblem } from './audit/in-words.ts'
import { bytesOf, Nowhere, type Unwanted } from './audit/nowhere.ts'
import { idOf } from './audit/own-address.ts'
import { type ExpectedPage, PageReader } from './audit/page.ts'
import { PageFunding } from './audit/page-funding.ts'
import { readPicture } from './audit/picture.ts'
import type { WrittenPrint } from './audit/print.ts'
import { readFragment } from './audit/search-index.ts'
import { readStyle } from './audit/style.ts'
import type { WrittenPart, WrittenWords } from './audit/written-part.ts'
import { fileAfterFile } from './file-after-file.ts'
import { addressOf, entriesIn, type FoundEntry, fileOf, isPage } from './site-files.ts'
import { styleIn } from './style-in.ts'

/** What a site is expected to be. */
export interface ExpectedSite {
  /** The site's own address, ending in "/". */
  readonly url: string
  readonly pages: readonly ExpectedPage[]
  readonly dues: readonly Due[]
  /** Words that must not be anywhere in it. */
  readonly unwanted: readonly Unwanted[]
  /** Reads a printed file (`audit/print.ts`); undefined where nothing is printed: a PDF is then refused unread. */
  readonly readPrinted: ((bytes: Uint8Array, url: string) => WrittenPrint) | undefined
  /** Whether an address was left out on purpose, so that links to it may lead nowhere. */
  readonly leftOut?: (address: string) => boolean
}

export interface Audited {
  /** The number of files. */
  readonly files: number
  /** A sentence for each problem; empty where there is none. */
  readonly problems: readonly string[]
}

/** Reads every file of the folder, once. */
export const audit = (folder: string, expected: ExpectedSite): Audited => new Audit(folder, expected).finish()

/** The audit of one site, in two parts: most of it can be read while other programs still add to it. */
export class Audit {
  readonly #folder: string
  readonly #expected: ExpectedSite
  readonly #pages: ReadonlyMap<string, ExpectedPage>
  readonly #dues: ReadonlyMap<string, Due>
  readonly #bytesIn = fileAfterFile()
  readonly #nowhere: Nowhere
  readonly #reader: PageReader
  readonly #funding: PageFunding
  /** The files that were read before the others were whole. */
  readonly #seen = new Set<string>()
  readonly #found: (readonly [address: string, problem: string])[] = []
  /** The ids of each page, joined by line ends to save memory: those of few pages are needed. */
  readonly #idsOf = new Map<string, string>()
  /** Where each link leads, and the first file that has it. */
  readonly #links = new Map<string, string>()

  constructor(folder: string, expected: ExpectedSite) {
    this.#folder = folder
    this.#expected = expected
    this.#pages = new Map(expected.pages.map((page) => [fileOf(page.address), page]))
    this.#dues = new Map(expected.dues.map((due) => [fileOf(due.address), due]))
    this.#nowhere = new Nowhere(expected.unwanted)
    this.#reader = new PageReader(expected.url)
    this.#funding = new PageFunding(styleIn(folder))
  }

  /** Reads what is there, but for the files whose addresses begin with one: those are not whole yet. */
  readAllBut(unfinished: string): void {
    const entries = entriesIn(this.#folder, '').filter(({ file }) => !addressOf(file).startsWith(unfinished))
    this.#readEach(entries)
    for (const { file } of entries) this.#seen.add(file)
  }

  /** Reads what has not been read yet, and follows all links. */
  finish(): Audited {
    const entries = entriesIn(this.#folder, '')
    this.#readEach(entries.filter(({ file }) => !this.#seen.has(file)))
    for (const file of this.#pages.keys()) if (!this.#idsOf.has(file)) this.#tell(file, 'was not written.')
    this.#followLinks(new Set(entries.map(({ file }) => file)))
    return { files: entries.length, problems: oncePerProblem(this.#found) }
  }

  #readEach(entries: readonly FoundEntry[]): void {
    for (const { file, isFile } of entries)
      if (isFile) this.#file(file)
      else this.#tell(file, 'is no file but a link to one.')
  }

  #file(file: string): void {
    const bytes = this.#bytesIn(`${this.#folder}/${file}`)
    const wrong = kindProblem(file, bytes.toString('latin1', 0, beginningLength))
    if (wrong === undefined) this.#read(file, bytes)
    else this.#tell(file, wrong)
  }

  #read(file: string, bytes: Buffer): void {
    const ending = file.slice(file.lastIndexOf('.') + 1)
    if (isPage(file)) this.#page(file, bytes.toString('latin1'))
    else if (ending === 'pdf') this.#print(file, bytes)
    else if (ending === 'pf_fragment') this.#words(file, readFragment(bytes))
    else if (ending === 'css') this.#part(file, readStyle(bytes.toString('latin1'), file))
    else if (/^(?:png|jpe?g|svg)$/.test(ending)) this.#part(file, readPicture(bytes, ending))
    else if (isData(file)) this.#words(file, readData(file, bytes.toString('latin1'), this.#expected.url))
  }

  #page(file: string, markup: string): void {
    const cut = cutPage(markup)
    const due = this.#dues.get(file)
    if (due !== undefined) this.#breaches(file, this.#funding.breaches(cut, due))
    const page = this.#reader.read(cut, this.#pages.get(file))
    this.#idsOf.set(file, copyOf([...page.ids].join('\n')))
    this.#part(file, page)
    this.#say(file, this.#nowhere.problemsOfPage(cut))
  }

  #print(file: string, bytes: Uint8Array): void {
    const due = this.#dues.get(file)
    const read = this.#expected.readPrinted?.(bytes, this.#expected.url)
    if (due === undefined || read === undefined) this.#tell(file, 'was written, but nobody asked for it.')
    if (read === undefined) return
    if (due !== undefined) this.#breaches(file, printBreaches(read.print, due))
    this.#part(file, read)
    if (!this.#nowhere.isEmpty) this.#say(file, this.#nowhere.problems(wordsOf(read.print)))
  }

  #breaches(file: string, breaches: readonly Breach[]): void {
    for (const { rule, message } of breaches) this.#tell(file, `breaks ${rule}: ${message}`)
  }

  #words(file: string, part: WrittenWords): void {
    this.#part(file, part)
    this.#say(file, this.#nowhere.problems(part.words))
  }

  #part(file: string, { links, problems }: WrittenPart): void {
    for (const link of links) if (!this.#links.has(link)) this.#links.set(copyOf(link), file)
    this.#say(file, problems)
  }

  #say(file: string, problems: readonly string[]): void {
    for (const problem of problems) this.#tell(file, problem)
  }

  #tell(file: string, problem: string): void {
    this.#found.push([addressOf(file), problem])
  }

  #followLinks(files: ReadonlySet<string>): void {
    for (const [link, file] of this.#links) {
      const [path = '', fragment = ''] = withoutQuestion(link).split('#')
      if (this.#expected.leftOut?.(path)) continue
      const target = fileOf(path)
      if (!files.has(target)) this.#tell(file, `has a link to ${path}, where nothing is.`)
      else if (fragment !== '' && !this.#idsOf.get(target)?.split('\n').includes(idOf(fragment)))
        this.#tell(file, `has a link to ${link}, where no heading is called so.`)
    }
  }
}

/** A copy of a text: a slice would keep the whole file in memory. */
const copyOf = (text: string): string => Buffer.from(text).toString()

const isData = (file: string): boolean =>
  /\.(?:json|xml|ics|csv)$|^robots\.txt$|^_redirects$/.test(file) && !file.startsWith('pagefind/')

/** The text with its line ends as spaces. */
const wordsOf = (print: SeenPrint | undefined): string =>
  bytesOf((print?.sides ?? []).flatMap(({ items }) => items.map(wordsOfItem)).join(' ')).replaceAll(/ {2,}/g, ' ')

const wordsOfItem = (item: Painted): string => (item.kind === 'text' ? item.text : '')
