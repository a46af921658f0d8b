/** Old addresses for hosts that forward by themselves (Netlify, Cloudflare Pages). Every host has the small pages as well. */

/** What is gone has a page that says so and no line here: not every host knows how to say "gone". */
export const redirectLines = (redirects: readonly { readonly from: string; readonly to?: string }[]): string =>
  redirects.map(({ from, to }) => (to === undefined ? '' : `${from} ${to} 301\n`)).join('')
