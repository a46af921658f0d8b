/** The addresses of the site in files for programs: calendars, feeds, open data, lists for search engines and hosts. */

import { decoded } from '../../html/text-of-markup.ts'
import { addressWithin } from './own-address.ts'
import type { WrittenWords } from './written-part.ts'

/** Gives the addresses in a file; undefined where no program could read it. */
type Reader = (text: string) => readonly string[] | undefined

const readers: readonly { readonly of: RegExp; readonly named: Reader }[] = [
  { of: /^assets\/areas\.json$/, named: (text) => (isJson(text) ? indexedAreas(text) : undefined) },
  { of: /\.json$/, named: (text) => (isJson(text) ? all(text, namedInJson) : undefined) },
  {
    of: /\.xml$/,
    named: (text) => (isXml(text) ? all(text, / href="([^"]*)"|<loc>([^<]*)<\/loc>/g).map(decoded) : undefined),
  },
  {
    of: /\.ics$/,
    named: (text) => (text.endsWith('END:VCALENDAR\r\n') ? all(text, /^URL[^:\r\n]*:([^\r\n]*)/gm) : undefined),
  },
  // The last column: what else is in a row, the content may have said.
  { of: /\.csv$/, named: (text) => all(text, /,(https:\/\/[^",\r\n]*)\r?$/gm) },
  { of: /^robots\.txt$/, named: (text) => all(text, /^Sitemap: (.*)$/gm) },
  { of: /^_redirects$/, named: (text) => all(text, /^\S+ (\S+) \d+$/gm) },
]

/** `file`: its path inside the site; `bytes`: one character a byte; `url`: the site's own. */
export function readData(file: string, bytes: string, url: string): WrittenWords {
  // A line of a calendar goes on where the next begins with a space: RFC 5545, 3.1.
  const words = file.endsWith('.ics') ? bytes.replaceAll('\r\n ', '') : bytes
  const named = readers.find(({ of }) => of.test(file))?.named(words)
  if (named === undefined) return { words, links: [], problems: ['cannot be read by any program.'] }
  const links = named.map(asText).flatMap((each) => (each.startsWith('/') ? each : (addressWithin(url, each) ?? [])))
  return { words, links, problems: [] }
}

const asText = (bytes: string): string => Buffer.from(bytes, 'latin1').toString()

/** Each once: in a calendar of all areas thousands of dates name the same pages. */
function all(text: string, pattern: RegExp): readonly string[] {
  const named = new Set<string>()
  for (const { 1: first, 2: second } of text.matchAll(pattern)) named.add(first ?? second ?? '')
  return [...named]
}

const isXml = (text: string): boolean => text.startsWith('<?xml ') && !/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet/.test(text)

/** The index of the field that finds an area: `[["Canalside", "/areas/canalside/", …], …]`. */
const indexedAreas = (text: string): readonly string[] => all(text, /\["(?:[^"\\]|\\.)*","([^"]*)"/g)

/** The keys under which open data gives addresses. Within a text a quotation mark has a sign before it. */
const namedInJson = /"(?:page|data|calendar|\$schema|\$id)":"([^"\\]*)"/g

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
