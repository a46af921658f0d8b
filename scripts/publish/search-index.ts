/** The search index, made from the written pages by Pagefind, which starts a program of its own. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainLetters, wholeLetters } from '../blocks/plain-words.ts'
import { addresses } from '../routes.ts'
import { filesIn } from './site-files.ts'
import { writerInto } from './write-files.ts'

/** The files that browsers need; the others are Pagefind's ready-made user interface. */
const asked =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|(?:fragment|index|filter)\/.+|.+\.pf_meta)$/

/** The attribute that marks what is searched in a page. */
const mark = 'data-pagefind-body'

/** Only pages with `data-pagefind-body` are indexed. Throws where the program fails. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: 'en-gb',
      excludeSelectors: ['[aria-hidden]'],
    })
    if (index === undefined) throw new Error(errors.join(' '))
    const wrong: string[] = []
    for (const page of searchedPages(folder)) wrong.push(...(await index.addHTMLFile(page)).errors)
    const { files, errors: unwritten } = await index.getFiles()
    wrong.push(...unwritten)
    if (wrong.length > 0) throw new Error(wrong.join(' '))
    const write = writerInto(folder)
    for (const { path, content } of files)
      if (asked.test(path)) write({ address: `${addresses.searchIndex}${path}`, content })
  } finally {
    await pagefind.close()
  }
}

/** The pages that Pagefind is given, by their paths inside the folder, each read when it is taken. */
export function* searchedPages(folder: string): Iterable<{ readonly sourcePath: string; readonly content: string }> {
  // In the order of their names: in the order of the disk, the index would differ from machine to machine.
  for (const page of filesIn(folder, '').toSorted()) {
    if (!page.endsWith('.html')) continue
    const content = readFileSync(join(folder, page), 'utf8')
    if (content.includes(mark)) yield { sourcePath: page, content: withPlainLetters(content) }
  }
}

/** Pagefind finds `Wiśniewska` by `wisniewska`, but not `Łąka` by `laka`: an Ł is an L to nobody but people. */
function withPlainLetters(markup: string): string {
  const words = new Set(hardToType(markup.slice(markup.indexOf(mark), markup.indexOf('</main>'))))
  if (words.size === 0) return markup
  const weight = hardToType(/<h1.*?<\/h1>/s.exec(markup)?.[0] ?? '').length > 0 ? weightOfTitle : 1
  const plain = Array.from(words, (word) => unseen + plainLetters(word)).join(' ')
  return markup.replace(/<main [^>]*>/, `$&<p data-pagefind-weight="${weight}">${plain}</p>`)
}

/** Before each word that only the index has: by it the search page knows what it is not to show. */
const unseen = '\u2063'

/** What Pagefind itself gives the words of an `h1`. */
const weightOfTitle = 7

/** The words with a letter that few keyboards have. Where there is none, as on nearly every page, no word is looked at. */
function hardToType(markup: string): readonly string[] {
  const isHard = (text: string) => hardLetters.some((letter) => text.includes(letter))
  if (!isHard(markup)) return []
  const words = markup.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter(isHard)
}

/** In both cases, but for capitals that every keyboard has: I for ı, SS for ß. */
const hardLetters = Object.keys(wholeLetters)
  .flatMap((letter) => [letter, letter.toUpperCase()])
  .filter((letter) => !/[A-Z]/.test(letter))
