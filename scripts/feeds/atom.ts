/** Atom feeds. RFC 4287. */

import { escapeXml } from './xml.ts'

export interface Feed {
  /** The absolute address of the feed, which is its permanent id as well. */
  readonly address: string
  /** The absolute address of the page that shows the same. */
  readonly page: string
  readonly title: string
  readonly author: string
  /** Latest first; at least one. */
  readonly entries: readonly FeedEntry[]
}

export interface FeedEntry {
  /** The permanent id of the entry: an absolute address. */
  readonly id: string
  /** Absolute. */
  readonly page: string
  readonly title: string
  readonly summary: string
  /** The day: `2026-12-08`. */
  readonly updated: string
}

/** Throws without an entry: a feed must have a date, which is that of its first entry. */
export function atom({ address, page, title, author, entries }: Feed): string {
  const [latest] = entries
  if (!latest) throw new Error('A feed without an entry has no date')
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${escapeXml(address)}</id>
<title>${escapeXml(title)}</title>
<updated>${instant(latest.updated)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(address)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entry).join('')}</feed>
`
}

const entry = ({ id, page, title, summary, updated }: FeedEntry): string => `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${instant(updated)}</updated>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>
`

/** A day as a time stamp, which RFC 4287, 3.3, demands: the content has no time of day. */
const instant = (day: string): string => `${day}T00:00:00Z`
