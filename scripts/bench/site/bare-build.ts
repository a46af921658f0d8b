/**
 * The least that building a site can take: one process reads the content, checks nothing, and writes each page at once.
 * `node bare-build.ts CONTENT OUTPUT`
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readBare } from './bare-content.ts'
import { barePages } from './bare-pages.ts'

const [content = '', output = ''] = process.argv.slice(2)
for (const [address, page] of barePages(readBare(content))) {
  const file = join(output, address.endsWith('/') ? `${address}index.html` : address)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, page)
}
