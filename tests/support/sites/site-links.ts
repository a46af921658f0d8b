/** A built site as a reader and a robot go through it: whether what is pointed to is there, and how heavy pages are. */

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const filesIn = (site: string): readonly string[] =>
  readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('pagefind'))

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")

/** What a file names on its own site: addresses in markup, and whole ones wherever they stand. */
function targetsIn(text: string, site: string, isPage: boolean): readonly string[] {
  const whole = [...text.matchAll(new RegExp(`${site}[^\\s"<>\\\\,;]*`, 'g'))].map(([found]) =>
    found.replace(/[.)]$/, ''),
  )
  const marked = isPage ? [...text.matchAll(/ (?:href|src|action)="([^"]*)"/g)] : []
  const script = isPage ? [...text.matchAll(/ data-index="([^"]*\/)"/g)].map(([, index]) => `${index}pagefind.js`) : []
  return [...whole, ...script, ...marked.map(([, address = '']) => unescaped(address))]
}

/** Targets that are not there, each with the file that names it. */
export function deadEnds(folder: string): { readonly dead: readonly string[]; readonly seen: number } {
  const files = filesIn(folder)
  const site = /rel="canonical" href="([^"]*)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? ''
  const dead = new Set<string>()
  let seen = 0
  for (const file of files.filter((name) => /\.(html|xml|json|ics|csv)$|_redirects$/.test(name))) {
    const here = new URL(file.replace(/index\.html$/, ''), site)
    for (const target of targetsIn(readFileSync(join(folder, file), 'utf8'), site, file.endsWith('.html'))) {
      const address = new URL(target, here)
      if (`${address.origin}/` !== site) continue
      seen++
      const found = join(
        folder,
        decodeURIComponent(address.pathname),
        address.pathname.endsWith('/') ? 'index.html' : '',
      )
      const id = decodeURIComponent(address.hash.slice(1))
      const isDate = file.endsWith('.xml') && /^\d{4}-\d{2}-\d{2}$/.test(id) // The name of a piece of news, not a place.
      if (!existsSync(found)) dead.add(`${file}: ${target}`)
      else if (id !== '' && !isDate && !readFileSync(found, 'utf8').includes(` id="${id}"`))
        dead.add(`${file}: ${target}`)
    }
  }
  return { dead: [...dead], seen }
}

/** Over 60 KB of HTML, or 14 KB with its styles by gzip -9: more than one round trip. */
export function heavyPages(site: string): readonly string[] {
  const packed = (file: string) => gzipSync(readFileSync(join(site, file)), { level: 9 }).length
  const style = packed('assets/style.css')
  return filesIn(site).filter(
    (file) => file.endsWith('.html') && (statSync(join(site, file)).size > 60_000 || packed(file) + style >= 14_000),
  )
}
