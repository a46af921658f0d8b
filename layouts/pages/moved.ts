/** An old address: forwards at once, with a link for browsers that do not. */

import { html } from '../../scripts/html/html.ts'
import type { Given } from '../parts/every-one.ts'
import { forwarding } from '../parts/forwarding.ts'

export const render = ({ moved: { frame, to } }: Given<'moved'>): string =>
  forwarding(frame, to, html`<h1>This page has moved</h1><p>It is now at <a href="${to}">${to}</a>.</p>`)
