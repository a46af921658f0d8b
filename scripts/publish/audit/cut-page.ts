/** A page cut where its own parts begin and end: what stands round them is the same on thousands of pages. */

export interface CutPage {
  /** All of it behind its document type: the parts together. */
  readonly markup: string
  /** What browsers read first, the same on all pages that need the same. */
  readonly start: string
  /** What browsers and search engines read of this page before it. */
  readonly head: string
  /** From the body's tag to the end of the masthead. */
  readonly top: string
  /** The way to the page, and what it shows. */
  readonly own: string
  /** From the end of that on. */
  readonly foot: string
}

/**
 * Of a page that begins as every page does, what stands behind its document type. One that is not made like others is
 * all head.
 */
export function cutPage(page: string): CutPage {
  const markup = page.slice('<!doctype html>'.length)
  const head = markup.indexOf('<title>')
  const top = markup.indexOf('<body', head)
  const own = markup.indexOf(topEnd, top) + topEnd.length
  const foot = markup.lastIndexOf('</main>')
  if (head === -1 || top === -1 || own < top || foot < own)
    return { markup, start: '', head: markup, top: '', own: '', foot: '' }
  return {
    markup,
    start: markup.slice(0, head),
    head: markup.slice(head, top),
    top: markup.slice(top, own),
    own: markup.slice(own, foot),
    foot: markup.slice(foot),
  }
}

const topEnd = '</header>'
