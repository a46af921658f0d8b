/** The link to the page's feed, for people with a feed reader. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'

/** Undefined where the page has no feed. */
export const feedLink = ({ feed }: Frame): Html | undefined =>
  feed &&
  html`<p class="quiet noprint"><a href="${feed.address}" type="application/atom+xml">Feed of new notes and changed dates</a>, for feed readers</p>`
