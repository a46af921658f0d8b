/** An old address whose page has been removed: says so, and where to look instead. */

import { html } from '../../scripts/html/html.ts'
import type { Given } from '../parts/every-one.ts'
import { page } from '../parts/skeleton.ts'

export const render = ({ gone: { frame, instead } }: Given<'gone'>): string =>
  page(
    frame,
    html`<div class="wrap"><h1>This page is gone</h1><p class="lead">What stood here is no longer published.</p><p><a class="button" href="${instead.address}">${instead.words}</a></p></div>`,
  )
