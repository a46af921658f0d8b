/** Checks that a program made the site that the content describes: its pages and feeds, with the words of every text. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textOfMarkup } from '../../html/text-of-markup.ts'
import { addresses } from '../../routes.ts'
import { Needles, shortestNeedle } from '../../written/needles.ts'
import type { BareSite } from './bare-content.ts'
import { newsOf } from './wanted-news.ts'
import { type Wanted, wantedOf } from './wanted-words.ts'

/** What is expected of a program: that it makes every page and whole lists, or that those it makes are right. */
type Has = 'every page' | 'some pages'

/**
 * A sentence for each page that does not say what the content says; empty where all do.
 */
export function lostWords(content: BareSite, site: string, has: Has): readonly string[] {
  const lost: string[] = []
  for (const wanted of wantedOf(content)) {
    const page = pageAt(site, wanted.address)
    const fault =
      page !== undefined
        ? lostOn(page, wanted, has)
        : has === 'every page' && !wanted.isOfPrint
          ? 'is not there'
          : undefined
    if (fault !== undefined) lost.push(`${wanted.address} ${fault}.`)
  }
  const news = pageAt(site, addresses.feed)
  const faults = news === undefined ? (has === 'every page' ? ['is not there'] : []) : newsFaults(news.markup, content)
  return [...lost, ...faults.map((fault) => `${addresses.feed} ${fault}.`)]
}

/**
 * Pages and feeds of `theirs` that are not in `ours`, in one sentence if there are any. Pages alone have no list of
 * what is printed.
 */
export function missingPages(theirs: string, ours: string): readonly string[] {
  const wanted = readdirSync(theirs, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(?:html|xml)$/.test(file) && !`/${file}`.startsWith(addresses.leaflets),
  )
  const missing = wanted.filter((file) => !existsSync(join(ours, file)))
  return missing.length === 0 ? [] : [`${missing.length} addresses are missing, ${missing[0]} the first.`]
}

interface Page {
  readonly markup: string
  /** With a space around each. */
  readonly words: string
}

/** With its continuations, where it is a list. Undefined where there is none. */
function pageAt(site: string, address: string): Page | undefined {
  const place = join(site, address)
  const more = address.endsWith('/') ? foldersIn(join(place, 'page')).map((number) => join(place, 'page', number)) : []
  const files = address.endsWith('/') ? [place, ...more].map((folder) => join(folder, 'index.html')) : [place]
  if (!files.every(existsSync)) return undefined
  const markup = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const shown = markup.replaceAll(/<(?:svg|script|style)\b[\s\S]*?<\/(?:svg|script|style)>/g, ' ')
  return { markup, words: asWords(textOfMarkup(shown)) }
}

const foldersIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

/** What is not on a page, in words. A list may be cut, but what it has an entry of, it names. */
function lostOn({ markup, words }: Page, { says, entries = [], least = entries.length }: Wanted, has: Has) {
  const held = entries.length === 0 ? nowhere : addressesIn(markup)
  const present = entries.filter(({ address }) => held.has(address))
  const wanted = has === 'every page' ? entries.length : Math.min(least, entries.length)
  if (present.length < wanted) return `has no link to ${entries.find(({ address }) => !held.has(address))?.address}`
  const pieces = [...says, ...present.flatMap((entry) => entry.says)].map(asWords).filter((piece) => piece !== none)
  return saidOf(firstLost(pieces, words))
}

const saidOf = (lost: string | undefined): string | undefined => lost && `does not say "${lost.trim()}"`

/** From so many on, pieces are looked for together: a long list takes no longer for each of them. */
const many = 50

function firstLost(pieces: readonly string[], words: string): string | undefined {
  if (pieces.length < many) return pieces.find((piece) => !words.includes(piece))
  const found = new Needles(pieces.filter(({ length }) => length >= shortestNeedle)).foundIn(words)
  return pieces.find((piece) => !found.has(piece) && (piece.length >= shortestNeedle || !words.includes(piece)))
}

/** What is wrong with the entries of the site's feed. */
function newsFaults(markup: string, content: BareSite): readonly string[] {
  const news = newsOf(content)
  const entries = markup.split('<entry>').slice(1)
  if (entries.length < news.least) return [`has ${entries.length} entries, not ${news.least}`]
  const told: string[] = []
  for (const entry of entries) {
    const address = [...addressesIn(entry)].find((each) => news.says.has(each))
    if (address === undefined) return ['tells of something that the content does not have']
    const piece = firstLost((news.says.get(address) ?? []).map(asWords), asWords(textOfMarkup(entry)))
    if (piece !== undefined) return [`${saidOf(piece)} of ${address}`]
    told.push(address)
  }
  return news.dates.some((dates) => areNewest(told, dates)) ? [] : ['does not tell of the newest notes']
}

/** Whether no other notes are newer than those among the addresses. */
function areNewest(told: readonly string[], dates: ReadonlyMap<string, string>): boolean {
  const own = told.flatMap((address) => dates.get(address) ?? [])
  const newest = [...dates.values()].sort().reverse().slice(0, own.length)
  return own.sort().reverse().join() === newest.join()
}

const nowhere: ReadonlySet<string> = new Set()

/** Where links, and what names a feed or its entries, lead to inside the site. */
const addressesIn = (markup: string): ReadonlySet<string> =>
  new Set(
    Array.from(markup.matchAll(/(?:href="|<id>)(?:https?:\/\/[^/"<]*)?([^"<#]*)/g), ([, address = '']) => address),
  )

/** In small letters: whether a word begins a line is up to each program. */
const asWords = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `
const none = asWords('')
