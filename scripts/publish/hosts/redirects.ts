/** Old addresses as `_redirects` has them: the list that Netlify and Cloudflare Pages read, and others are made from. */

export interface OldAddress {
  /** `/old-page`, as it was. */
  readonly from: string
  /** Where it leads; of what is gone, the page that says so. */
  readonly to: string
  readonly isGone: boolean
}

/** Lines that are none of ours are passed over. */
export const readRedirects = (text: string): readonly OldAddress[] =>
  [...text.matchAll(/^(\/\S*) (\/\S*) (301|410)$/gm)].map(([, from = '', to = '', status]) => ({
    from,
    to,
    isGone: status === '410',
  }))

/** With the slash at its end and without it: visitors write either. */
export const bothWays = (from: string): readonly string[] => {
  const bare = from.replace(/\/$/, '')
  return bare === '' || /\.html?$/i.test(bare) ? [from] : [bare, `${bare}/`]
}
