/** Checks that all peers made the same site: the same pages, with the words of every text. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOfMarkup } from '../../html/text-of-markup.ts'
import { addresses } from '../../routes.ts'

/** A sentence for each difference; empty where there is none. `bare`: the folder of the bare build. */
export function differences(content: string, bare: string, other: string): readonly string[] {
  const missing = missingPages(bare, other)
  if (missing.length > 0) return missing
  return texts(content).flatMap(({ file, pages: possible }) => {
    const pages = possible.filter((page) => existsSync(join(bare, page)))
    const lines = linesOf(readFileSync(join(content, file), 'utf8'))
    return pages.flatMap((page) => {
      const words = wordsOnPage(join(other, page))
      const lost = lines.find((line) => !words.includes(` ${line} `))
      return lost === undefined ? [] : [`${page} does not say "${lost}" of ${file}.`]
    })
  })
}

/** Pages and feeds of `theirs` that are not in `ours`, in one sentence if there are any. Pages alone have no list of what is printed. */
export function missingPages(theirs: string, ours: string): readonly string[] {
  const wanted = filesIn(theirs).filter(
    (file) => /\.(?:html|xml)$/.test(file) && !`/${file}`.startsWith(addresses.leaflets),
  )
  const missing = wanted.filter((file) => !existsSync(join(ours, file)))
  return missing.length === 0 ? [] : [`${missing.length} addresses are missing, ${missing[0]} the first.`]
}

interface Text {
  /** In the content folder. */
  readonly file: string
  /** Where its words have to be. */
  readonly pages: readonly string[]
}

/** Notes, sheets and areas. */
function texts(content: string): readonly Text[] {
  const areas = readdirSync(join(content, 'areas'))
  return filesIn(content).flatMap((file): readonly Text[] => {
    const notes = /^(.*\/meetings\/.*)\.md$/.exec(file)?.[1]
    if (notes !== undefined) return [{ file, pages: [`${notes}/index.html`] }]
    const sheet = /^sheets\/(.*)\.md$/.exec(file)?.[1]
    if (sheet !== undefined)
      return [{ file, pages: [`sheets/${sheet}/index.html`, `areas/${areas[0]}/sheets/${sheet}/index.html`] }]
    const area = /^(areas\/[^/]+)\/area\.yaml$/.exec(file)?.[1]
    return area === undefined ? [] : [{ file, pages: [`${area}/index.html`] }]
  })
}

/** The words of each line of prose; of an area its name and what it is about. */
function linesOf(text: string): readonly string[] {
  if (!text.startsWith('---\n'))
    return Array.from(text.matchAll(/^(?:name|summary): (.*)$/gm), ([, line = '']) => wordsIn(line))
  const body = text.slice(text.indexOf('\n---\n', 3) + 5)
  return body
    .split('\n')
    .filter((line) => !/\{\{|^[-| ]*$/.test(line))
    .map((line) => wordsIn(line.replace(/^\s*(?:\d+\.|[-#>]+)\s/, '').replaceAll(/\]\([^)]*\)|[*_[\]|`]/g, ' ')))
    .filter((words) => words !== '')
}

function wordsOnPage(file: string): string {
  const markup = readFileSync(file, 'utf8').replaceAll(/<(?:svg|script|style)\b[\s\S]*?<\/(?:svg|script|style)>/g, ' ')
  return ` ${wordsIn(textOfMarkup(markup))} `
}

const wordsIn = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
