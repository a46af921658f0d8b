/** Looks at a site as it was written, not as it was meant, before anybody else sees it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Due } from '../funding/due.ts'
import type { Breach } from '../funding/rule.ts'
import { pageBreaches, printBreaches } from '../funding/rules.ts'
import { readFunding } from '../funding/seen-page.ts'
import { readPrint } from '../funding/seen-print.ts'
import type { Frame } from '../pages/frame.ts'
import { styleIn } from './found-files.ts'
import { addressOf, fileOf, filesIn } from './site-files.ts'
import { readPage } from './written-page.ts'

/**
 * What is wrong with the site in a folder, each a sentence; empty where nothing is.
 * `leftOut` names addresses that were left out on purpose: links to them lead nowhere, and may.
 */
export function audit(
  folder: string,
  frames: readonly Frame[],
  dues: readonly Due[],
  leftOut: (address: string) => boolean = () => false,
): readonly string[] {
  const files = new Set(filesIn(folder, ''))
  const expected = new Map(frames.map((frame) => [fileOf(frame.address), frame]))
  const idsOf = new Map<string, ReadonlySet<string>>()
  /** Where each link leads, and the first page that has it. */
  const links = new Map<string, string>()
  const problems: string[] = []
  const breaches = new Map<string, string[]>()
  const dueOf = new Map(dues.map((due) => [fileOf(due.address), due]))
  const style = styleIn(folder)
  for (const file of files) {
    const due = dueOf.get(file)
    if (file.endsWith('.pdf')) {
      if (due === undefined) problems.push(`${addressOf(file)} was written, but nobody asked for it.`)
      else note(due, printBreaches(readPrint(readFileSync(join(folder, file))), due), breaches)
    }
    if (!file.endsWith('.html')) continue
    // One byte a character is enough to find tags by, and twice as quick.
    const markup = readFileSync(join(folder, file), 'latin1')
    if (due !== undefined) note(due, pageBreaches(readFunding(markup, style), due), breaches)
    const page = readPage(markup, expected.get(file))
    idsOf.set(file, page.ids)
    for (const link of page.links) if (!links.has(link)) links.set(link, file)
    problems.push(...page.problems.map((problem) => `${addressOf(file)} ${problem}`))
  }
  for (const file of expected.keys()) if (!idsOf.has(file)) problems.push(`${addressOf(file)} was not written.`)
  return [...told(breaches), ...problems, ...deadLinks(links, files, idsOf, leftOut)]
}

/** `breaches`: what is wrong, and the addresses where it is. */
function note({ address }: Due, found: readonly Breach[], breaches: Map<string, string[]>): void {
  for (const { rule, message } of found) {
    const said = `breaks ${rule}: ${message}`
    const known = breaches.get(said)
    if (known === undefined) breaches.set(said, [address])
    else known.push(address)
  }
}

/** A slip in a layout is on every page: it is told once. */
const told = (breaches: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  [...breaches].map(([said, [first = '', ...more]]) =>
    more.length === 0 ? `${first} ${said}` : `${first} and ${more.length} more: each ${said}`,
  )

function deadLinks(
  links: ReadonlyMap<string, string>,
  files: ReadonlySet<string>,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
  leftOut: (address: string) => boolean,
): readonly string[] {
  return [...links].flatMap(([link, file]) => {
    const [path = '', fragment = ''] = link.split('#')
    if (leftOut(path)) return []
    const target = fileOf(path)
    if (!files.has(target)) return [`${addressOf(file)} has a link to ${path}, where nothing is.`]
    if (fragment === '' || idsOf.get(target)?.has(fragment)) return []
    return [`${addressOf(file)} has a link to ${link}, where no heading is called so.`]
  })
}
