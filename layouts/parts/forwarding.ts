/** A page that only forwards, without navigation and acknowledgement: nobody stays on it. */

import { type Html, html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'
import { head } from './head.ts'

/** A whole document; browsers go to `to` at once. */
export const forwarding = (frame: Frame, to: string, main: Html): string =>
  html`${head(
    frame,
    html`
<meta http-equiv="refresh" content="0; url=${to}">`,
  )}
<body>
<main id="main"><div class="wrap">${main}</div></main>
</body>
</html>
`.toString()
