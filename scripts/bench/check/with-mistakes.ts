/** A copy of a content folder with one mistake in every file: fields that are not known, links that lead nowhere. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export function copyWithMistakes(from: string, to: string): void {
  let number = 0
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const text = readFileSync(path, 'utf8')
    const copy = join(to, relative(from, path))
    mkdirSync(dirname(copy), { recursive: true })
    number += 1
    writeFileSync(copy, withMistake(entry.name, text, number))
  }
}

function withMistake(name: string, text: string, number: number): string {
  if (name.endsWith('.yaml')) return `colour_of_the_door: red\n${text}`
  if (!name.endsWith('.md')) return text
  if (number % 2 === 0 && text.startsWith('---\n')) return text.replace('---\n', '---\ncolour_of_the_door: red\n')
  return `${text}\n[The page that is not there](/no-such-page/)\n`
}
