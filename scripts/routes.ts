/** Every public address. A printed address must never change; nothing else in the code spells one out. */

import { type LeafletFormat, leafletFormats } from './model/information-sheet.ts'

export const addresses = {
  home: '/',
  areas: '/areas/',
  calendar: '/calendar/',
  calendarFile: '/calendar.ics',
  feed: '/feed.xml',
  officers: '/officers/',
  meetings: '/meetings/',
  groups: '/groups/',
  leaflets: '/leaflets/',
  venues: '/venues/',
  funding: '/funding/',
  data: '/data/',
  areasData: '/data/areas.json',
  meetingsData: '/data/meetings.json',
  datesData: '/data/dates.csv',
  built: '/data/built.json',
  search: '/search/',
  searchIndex: '/pagefind/',
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  notFound: '/404.html',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  redirects: '/_redirects',
  headers: '/_headers',
  htaccess: '/.htaccess',
  areaIndex: '/assets/areas.json',
} as const

/** `undefined` for the partnership's own edition. */
type AreaId = string | undefined

export const areaAddress = (area: string): string => `/areas/${area}/`
export const cagAddress = (area: string, type: string): string => `/areas/${area}/cags/${type}/`
/** The dates of an area, and of one of its CAGs, for calendar programs. */
export const areaCalendarAddress = (area: string): string => `${areaAddress(area)}calendar.ics`
export const cagCalendarAddress = (area: string, type: string): string => `${cagAddress(area, type)}calendar.ics`
export const areaFeedAddress = (area: string): string => `${areaAddress(area)}feed.xml`
export const areaNotesAddress = (area: string, notes: string): string => `/areas/${area}/meetings/${notes}/`
export const groupAddress = (group: string): string => `/groups/${group}/`
export const groupNotesAddress = (group: string, notes: string): string => `/groups/${group}/meetings/${notes}/`
/** The PDF of a page of notes. */
export const notesFileAddress = (page: string): string => `${page}notes.pdf`
/** The sign-in sheet of a CAG, by the address of its page. */
export const signInAddress = (page: string): string => `${page}sign-in.pdf`
export const venueAddress = (venue: string): string => `/venues/${venue}/`
export const sheetAddress = (sheet: string, area: AreaId): string => `${underArea(area)}/sheets/${sheet}/`
export const areaDataAddress = (area: string): string => `/data/areas/${area}.json`
/** The sitemap in parts, from 1. */
export const sitemapPartAddress = (part: number): string => `/sitemap-${part}.xml`
/** The JSON Schema of a file of open data. */
export const dataSchemaAddress = (name: string): string => `/data/schemas/${name}.json`
/** The search for all pages of a kind; without a script, the list of everything. */
export const searchAddress = (kind: string): string => `${addresses.search}?${new URLSearchParams({ kind })}`
/** An address without what is asked for there. Only the search can be asked. */
export const withoutQuestion = (address: string): string =>
  address.startsWith(`${addresses.search}?`) ? addresses.search : address
export const assetAddress = (file: string): string => `/assets/${file}`

/** `black`: the file for printers of one colour. `press`: the one for a print shop, made only where it was asked for. */
export const leafletAddress = (
  sheet: string,
  format: LeafletFormat,
  area: AreaId,
  ink: 'colour' | 'black' | 'press',
): string => `${underArea(area)}/leaflets/${sheet}-${format}${ink === 'colour' ? '' : `-${ink}`}.pdf`

const leafletOfArea = new RegExp(`^/areas/([^/]+)/leaflets/(.+)-(?:${leafletFormats.join('|')})(?:-black)?\\.pdf$`)
const signInOfArea = /^(\/areas\/([^/]+)\/cags\/[^/]+\/)sign-in\.pdf$/

/** The area that a leaflet or a sign-in sheet is printed for, and the page of the same words. Undefined for any other address. */
export function printedForArea(address: string): { readonly area: string; readonly page: string } | undefined {
  const [, area, sheet] = leafletOfArea.exec(address) ?? []
  if (area !== undefined && sheet !== undefined) return { area, page: sheetAddress(sheet, area) }
  const [, page, owner] = signInOfArea.exec(address) ?? []
  return page !== undefined && owner !== undefined ? { area: owner, page } : undefined
}

/** The continuation of a list of more than 100 entries, from 1: page 1 is the list itself. */
export const listPageAddress = (list: string, page: number): string => (page === 1 ? list : `${list}page/${page}/`)

/**
 * The address of the page that answers an old address: `/old-page/` for `/old-page`, as hosts do by themselves.
 * `/old.html` is a file of its own, and `/old/index.html` the page of its folder.
 */
export function oldPageAddress(old: string): string {
  if (/\/index\.html?$/i.test(old)) return old.slice(0, old.lastIndexOf('/') + 1)
  return old.endsWith('/') || /\.html?$/i.test(old) ? old : `${old}/`
}

const underArea = (area: AreaId): string => (area === undefined ? '' : `/areas/${area}`)
