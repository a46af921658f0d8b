/** The panel that lists the mistakes in the content, over the last good page of the preview. */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { excerptOf, type ShownFiles } from '../../diagnostics/formats/excerpt.ts'
import { harmless } from '../../diagnostics/formats/harmless.ts'
import { type Html, html } from '../../html/html.ts'

/** The address at which browsers wait for changes. The site has nothing there. */
export const changesAddress = '/_changes'

/**
 * `folder` gives the lines that findings point at; `shown` says which page lies below. A screen reader announces the
 * panel when it comes up.
 */
export const problemPanel = (problems: readonly Diagnostic[], folder: ShownFiles, shown: keyof typeof below): Html =>
  html`<div id="_problems" role="alert" tabindex="0"><style>${style}</style><p><strong>${count(problems.length)} to put right.</strong> ${
    below[shown]
  }</p><ol>${problems.map((problem) => item(problem, folder))}</ol></div>`

const below = {
  'last good page': 'Below is the page as it was before.',
  'page as it is': 'Below is the page as it is now; it cannot be published until then.',
  'nothing yet': 'Until then there is no page to show.',
} as const

function item(problem: Diagnostic, folder: ShownFiles): Html {
  const { file, span, message, hint } = problem
  const place = span ? `${file}, line ${span.line}, column ${span.column}` : file
  const excerpt = excerptOf(problem, folder)
  return html`<li><strong>${harmless(message)}</strong><br>${harmless(place)}${
    excerpt && html`<pre><code>${excerpt.before}<mark>${excerpt.meant}</mark>${excerpt.after}</code></pre>`
  }${hint !== undefined && html`<p>${harmless(hint)}</p>`}</li>`
}

const count = (problems: number): string => (problems === 1 ? 'One thing' : `${problems} things`)

/** The page under the panel where there has been no good one yet. */
export const pageOfNothing = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Something to put right</title></head>
<body><main><h1>Your preview</h1></main></body>
</html>
`

/**
 * Puts the panel first in the page's body. The page's own content security policy is taken out: it would forbid the
 * script by which the preview loads the page again, and the panel's style.
 */
export const previewed = (page: string, panel: Html | undefined): string =>
  page
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, '')
    .replace(/<body[^>]*>/, (body) => `${body}${panel ?? ''}${loader}`)
    .replace(/<form[^>]* id="_search"/, (form) => `${noSearch}${form}`)

/** The search index is made from written pages, of which a preview has none. */
const noSearch = html`<p><strong>Nothing can be searched in the preview: search comes with a build.</strong></p>`

/**
 * Shows the page anew after a change, and after the preview was started again. Its body is replaced in place, so that
 * readers keep their place and a screen reader says what is new. A page with a script is loaded again as a whole.
 */
const loader = html`<script>{const show=async()=>{if(document.querySelector("script[src]"))return location.reload();const page=await(await fetch(location.href)).text();const next=new DOMParser().parseFromString(page,"text/html");document.title=next.title;document.body.replaceWith(next.body)};const changes=new EventSource("${changesAddress}");let lost=false;changes.onmessage=show;changes.onerror=()=>{lost=true};changes.onopen=()=>{if(lost)show();lost=false}}</script>`

type Colours = typeof tokens.colour.light

const colours = ({ surface, ink, brick, marigold, 'on-marigold': onMarigold }: Colours): string =>
  `background:${surface};color:${ink};border-color:${brick}}#_problems mark{background:${marigold};color:${onMarigold}`

/** The panel stays at the top and scrolls by itself: the mistakes are seen wherever the page is, and all of the page can be read. */
const style = html`#_problems{position:sticky;inset-block-start:0;z-index:9;max-block-size:45vh;overflow:auto;padding:.75rem max(16px,4vw);border-block-end:.375rem solid;font:1rem/1.5 Verdana,system-ui,sans-serif;overflow-wrap:anywhere;${colours(tokens.colour.light)}}
@media(prefers-color-scheme:dark){#_problems{${colours(tokens.colour.dark)}}}
#_problems :is(p,ol,pre){margin:0;max-inline-size:none}
#_problems ol{padding-inline-start:1.5rem}
#_problems li{margin-block:.5rem}
#_problems pre{white-space:pre-wrap}
#_problems mark{text-decoration:underline wavy}
@media print{#_problems{display:none}}`
