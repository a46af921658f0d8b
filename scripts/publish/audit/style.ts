/** Audits what a stylesheet loads: files of the site only. CSS Values and Units 4, 4.5. */

import { addressOf } from '../site-files.ts'
import type { WrittenPart } from './written-part.ts'

export function readStyle(css: string, file: string): WrittenPart {
  const links: string[] = []
  const problems: string[] = []
  for (const [, quoted, bare = ''] of css.matchAll(/url\(\s*(?:["']([^"']*)["']|([^)]*))/gi)) {
    const target = (quoted ?? bare).trim()
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target)) problems.push(`loads ${target}, which is not part of the site.`)
    else links.push(new URL(target, new URL(addressOf(file), base)).pathname)
  }
  if (/@import|(?:image-set|src)\(\s*["']/i.test(css)) problems.push('loads more than by url(), where nobody looks.')
  if (/\\/.test(css)) problems.push('writes something in signs that stand for others (\\), where nobody looks.')
  return { links, problems }
}

/** The base of relative addresses, of which only the path matters. */
const base = 'https://site.example/'
