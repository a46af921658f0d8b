/** A page cut into its own parts and those that thousands of pages share. */

export interface CutPage {
  /** All of it after the document type: the parts joined. */
  readonly markup: string
  /** The shared beginning of the head. */
  readonly start: string
  /** The page's own part of the head. */
  readonly head: string
  /** From the body's tag to the end of the masthead. */
  readonly top: string
  /** The breadcrumbs and the main content. */
  readonly own: string
  /** The footer and the end of the document. */
  readonly foot: string
}

/**
 * Cuts a page after its document type. One that is not made like the others is all head.
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
