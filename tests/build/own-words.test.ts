/** Every word that people read on a page stands in the content or is known as one that the program itself says. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decoded } from '../../scripts/html/text-of-markup.ts'
import { ownWords } from '../../scripts/publish/audit/own-words.generated.ts'
import { filesIn, isPage } from '../../scripts/publish/site-files.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

/** Without the letters of version codes. */
const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu) ?? []

const seenOn = (markup: string): string =>
  decoded(markup.replaceAll(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' '))

test.each(['content', 'tests/sites/everything'] as const)('the site of %s', async (content) => {
  const { folder } = await sharedSite(content)
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => /\.(?:md|yaml)$/.test(file))
    .map((file) => readFileSync(join(content, file), 'utf8'))
  const known = new Set([...ownWords.split('\n'), ...files.flatMap(wordsIn), ...texts.flatMap(wordsIn)])
  const pages = filesIn(folder, '').filter(isPage)
  const unknown = pages.flatMap((page) =>
    wordsIn(seenOn(readFileSync(join(folder, page), 'utf8'))).filter((word) => !known.has(word)),
  )
  expect([...new Set(unknown)]).toEqual([])
})
