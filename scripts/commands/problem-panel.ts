/** What an editor sees in the preview while the content has mistakes: what they are, over the last good page. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { type Html, html } from '../html/html.ts'

/** `alert`: a screen reader says it when it comes up after a change. */
export const problemPanel = (problems: readonly Diagnostic[], shown: 'last good page' | 'nothing yet'): Html =>
  html`<div class="wrap"><div class="notice" role="alert"><h2 class="flush">${count(problems.length)} to put right</h2><p>${shown === 'last good page' ? 'Below is the page as it was before.' : 'Until then there is no page to show.'}</p><ol>${problems.map(problem)}</ol></div></div>`

function problem({ file, span, message, hint }: Diagnostic): Html {
  const place = span ? `${file}, line ${span.line}, column ${span.column}` : file
  return html`<li><strong>${message}</strong><br>${place}${hint?.split('\n').map((line) => html`<br>${line}`)}</li>`
}

const count = (problems: number): string => (problems === 1 ? 'One thing' : `${problems} things`)

/** A page of its own, for the time before there is any other. */
export const problemPage = (problems: readonly Diagnostic[]): string =>
  html`<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Something to put right</title><link rel="stylesheet" href="/assets/style.css"></head>
<body><main><h1 class="wrap">Your preview</h1>${problemPanel(problems, 'nothing yet')}</main></body>
</html>
`.toString()

/** The panel first in the page's body. */
export const withPanel = (page: string, problems: readonly Diagnostic[]): string =>
  problems.length === 0
    ? page
    : page.replace(/<body[^>]*>/, (body) => body + problemPanel(problems, 'last good page').toString())
