/** The links between the pages of a list. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { ListPage } from '../../scripts/pages/lists/list-page.ts'
import { listPageAddress } from '../../scripts/routes.ts'

/** Nothing for a list of one page. */
export function pager({ list, number, count }: Omit<ListPage<unknown>, 'entries'>): Html | undefined {
  if (count === 1) return undefined
  const step = (page: number, words: string, rel: string) =>
    page >= 1 && page <= count && html`<li><a rel="${rel}" href="${listPageAddress(list, page)}">${words}</a></li>`
  return html`<nav class="pager" aria-label="Pages of this list"><ul class="plain row">${step(number - 1, 'Previous page', 'prev')}<li>Page ${number} of ${count}</li>${step(number + 1, 'Next page', 'next')}</ul></nav>`
}
