/** A page cut where its own part begins and ends: what stands round that is the same on thousands of pages. */

export interface CutPage {
  /** What browsers and search engines read before the page. */
  readonly head: string
  /** From the body's tag to the end of the masthead. */
  readonly top: string
  /** The way to the page, and what it shows. */
  readonly own: string
  /** From the end of that on. */
  readonly foot: string
}

/** A page that is not made of these parts is all head: together they are the page, whatever it is. */
export function cutPage(markup: string): CutPage {
  const body = markup.indexOf('<body')
  const own = markup.indexOf(topEnd, body) + topEnd.length
  const foot = markup.lastIndexOf('</main>')
  if (body === -1 || own < topEnd.length || foot < own) return { head: markup, top: '', own: '', foot: '' }
  return {
    head: markup.slice(0, body),
    top: markup.slice(body, own),
    own: markup.slice(own, foot),
    foot: markup.slice(foot),
  }
}

const topEnd = '</header>'
