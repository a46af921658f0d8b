/** The index that visitors search in, made of the pages as they were written. Pagefind starts a program of its own for it. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { addresses } from '../routes.ts'

/** What a visitor's browser asks for; the rest of what Pagefind makes are ready-made search pages. */
const asked =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|(?:fragment|index|filter)\/.+|.+\.pf_meta)$/

/** Only pages that say what they are (`data-pagefind-body`) are in it. Throws where the program cannot do its work. */
export async function writeSearchIndex(folder: string): Promise<void> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en-gb' })
    if (index === undefined) throw new Error(errors.join(' '))
    const indexed = await index.addDirectory({ path: folder })
    const { files, errors: unwritten } = await index.getFiles()
    const wrong = [...indexed.errors, ...unwritten]
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
