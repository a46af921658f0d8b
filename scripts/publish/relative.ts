/**
 * Makes a written site work in any folder, and when its files are opened from a disk: every address in a page becomes
 * relative. From a disk browsers run no scripts of this kind and load no fonts, so scripts are taken out and fonts put into the
 * stylesheet; pages are complete without either.
 */

import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { pagePolicy, pageScripts } from '../pages/frame/content-policy.ts'
import { addresses, assetAddress, withoutQuestion } from '../routes.ts'
import { fileOf, filesIn, isPage } from './site-files.ts'

/** `folder`: a site that passed the audit, so its markup is plain and its links lead to files. */
export function makeRelative(folder: string): void {
  for (const file of filesIn(folder, '').filter(isPage)) {
    const path = join(folder, file)
    writeFileSync(path, relativePage(readFileSync(path, 'utf8'), file))
  }
  const style = fileOf(assetAddress('style.css'))
  writeFileSync(join(folder, style), withFonts(readFileSync(join(folder, style), 'utf8'), join(folder, dirname(style))))
  rmSync(join(folder, addresses.searchIndex), { recursive: true, force: true })
}

/** `file`: its path inside the site. */
export const relativePage = (markup: string, file: string): string =>
  markup
    .replaceAll(pageScript, '')
    .replace(policy, `content="${fromDisk}"`)
    .replaceAll(inside, (_, before: string, address: string) => before + relativeAddress(file, address))

const pageScript = new RegExp(
  `<script type="module" src="(?:${Object.values(pageScripts).filter(Boolean).join('|')})"></script>`,
  'g',
)
const policy = /content="default-src &#39;none&#39;[^"]*"/
/** The content security policy for files, which browsers do not treat as one origin: it names their scheme. */
const fromDisk = pagePolicy('nothing')
  .replaceAll("'self'", "'self' file:")
  .replace(/font-src [^;]*/, 'font-src data:')
  .replaceAll("'", '&#39;')
const inside = /( (?:href|src|action)="|content="0; url=)(\/[^"]*)/g

/**
 * `/areas/#north` in `index.html` → `areas/index.html#north`; of the search only its list is left; an address of the page
 * itself is its own file.
 */
function relativeAddress(file: string, address: string): string {
  const [path = '', fragment] = withoutQuestion(address).split('#')
  const way = posix.relative(posix.dirname(file), fileOf(path))
  return `${way}${fragment === undefined ? '' : `#${fragment}`}`
}

const withFonts = (style: string, folder: string): string =>
  style.replaceAll(/url\("?([^")]+\.woff2)"?\)/g, (_, font: string) => {
    const bytes = readFileSync(join(folder, font)).toString('base64')
    return `url("data:font/woff2;base64,${bytes}")`
  })
