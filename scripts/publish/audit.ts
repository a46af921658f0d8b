/** Looks at a site as it was written, not as it was meant, before anybody else sees it. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame } from '../pages/frame.ts'
import { type LinkToCheck, readPage } from './written-page.ts'

/** What is wrong with the site in a folder, each a sentence; empty where nothing is. */
export function audit(folder: string, frames: readonly Frame[]): readonly string[] {
  const files = filesIn(folder)
  const expected = new Map(frames.map((frame) => [fileOf(frame.address), frame]))
  const pages = files.filter((file) => file.endsWith('.html'))
  const idsOf = new Map<string, ReadonlySet<string>>()
  const links: (LinkToCheck & { readonly file: string })[] = []
  const problems: string[] = []
  for (const file of pages) {
    const page = readPage(readFileSync(join(folder, file), 'utf8'), expected.get(file))
    idsOf.set(file, page.ids)
    for (const link of page.links) links.push({ ...link, file })
    problems.push(...page.problems.map((problem) => `${addressOf(file)} ${problem}`))
  }
  for (const file of expected.keys()) if (!idsOf.has(file)) problems.push(`${addressOf(file)} was not written.`)
  return [...problems, ...deadLinks(links, new Set(files), idsOf)]
}

function deadLinks(
  links: readonly (LinkToCheck & { readonly file: string })[],
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return links.flatMap(({ file, path, fragment }) => {
    const target = path === '' ? file : fileOf(path)
    if (!files.has(target)) return [`${addressOf(file)} has a link to ${path}, where nothing is.`]
    if (fragment === '' || idsOf.get(target)?.has(fragment)) return []
    return [`${addressOf(file)} has a link to ${path}#${fragment}, where no heading is called so.`]
  })
}

/** `/areas/canalside/` → `areas/canalside/index.html` */
const fileOf = (address: string): string => `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`

const addressOf = (file: string): string => `/${file.replace(/(^|\/)index\.html$/, '$1')}`

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath.slice(folder.length), entry.name).replaceAll('\\', '/').replace(/^\//, ''))
    .sort()
}
