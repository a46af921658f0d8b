/** The index that visitors search in, made of the pages as they were written. Pagefind starts a program of its own for it. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addresses } from '../routes.ts'
import { filesIn } from './site-files.ts'

/** What a visitor's browser asks for; the rest of what Pagefind makes are ready-made search pages. */
const asked =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|(?:fragment|index|filter)\/.+|.+\.pf_meta)$/

/** Where a page says that it is to be found, and what in it. */
const mark = 'data-pagefind-body'

/** Only pages that say what they are (`data-pagefind-body`) are in it. Throws where the program cannot do its work. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en-gb' })
    if (index === undefined) throw new Error(errors.join(' '))
    const wrong: string[] = []
    // In the order of their names: Pagefind would take them as the disk gives them, and its index would be another.
    for (const page of filesIn(folder, '').toSorted()) {
      if (!page.endsWith('.html')) continue
      const content = readFileSync(join(folder, page), 'utf8')
      if (content.includes(mark)) wrong.push(...(await index.addHTMLFile({ sourcePath: page, content })).errors)
    }
    const { files, errors: unwritten } = await index.getFiles()
    wrong.push(...unwritten)
    if (wrong.length > 0) throw new Error(wrong.join(' '))
    for (const { path, content } of files)
      if (asked.test(path)) write(join(folder, addresses.searchIndex, path), content)
  } finally {
    await pagefind.close()
  }
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
