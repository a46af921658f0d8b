/** Findings as one HTML page: no script, nothing loaded from elsewhere, readable with a screen reader and on a telephone. */

import tokens from '../../../layouts/styles/tokens.json' with { type: 'json' }
import { codes } from '../codes/codes.ts'
import type { Diagnostic } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import { type Excerpt, excerptOf, type ShownFiles } from './excerpt.ts'
import { inMarkup } from './harmless.ts'
import { totalInWords } from './total.ts'

/** `root`: the content folder as it was named on the command line; `outcome` is told at the head and at the end. */
export function formatHtml(
  diagnostics: readonly Diagnostic[],
  folder: ShownFiles,
  root: string,
  outcome: string,
): string {
  const byFile = Map.groupBy(inOrder(diagnostics), ({ file }) => file)
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>What to put right – ${inMarkup(root)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>What to put right</h1>
<p>${totalInWords(diagnostics)} ${outcome}</p>
${Array.from(byFile, ([file, found]) => section(pathFrom(root, file), found, folder)).join('\n')}
${diagnostics.length > 0 ? `<p>${outcome}</p>\n` : ''}</main>
</body>
</html>`
}

const section = (path: string, found: readonly Diagnostic[], folder: ShownFiles): string => `<section>
<h2>${inMarkup(path)}</h2>
<ol>
${found.map((diagnostic) => item(diagnostic, excerptOf(diagnostic, folder))).join('\n')}
</ol>
</section>`

const item = ({ severity, code, message, hint, span }: Diagnostic, excerpt: Excerpt | undefined): string =>
  [
    `<li class="${severity}">`,
    `<p class="place"><strong>${severity === 'error' ? 'Error' : 'Warning'}</strong>${span ? ` in line ${span.line}, column ${span.column}` : ''}</p>`,
    `<p>${inMarkup(message)}</p>`,
    ...(excerpt ? [line(excerpt)] : []),
    ...(hint === undefined ? [] : [`<p class="hint">${hint.split('\n').map(inMarkup).join('\n')}</p>`]),
    `<p class="why">${inMarkup(codes[code].title)}: ${inMarkup(codes[code].why)} <code>${code}</code></p>`,
    '</li>',
  ].join('\n')

const line = ({ before, meant, after }: Excerpt): string =>
  `<pre dir="ltr"><code>${inMarkup(before)}<mark>${inMarkup(meant)}</mark>${inMarkup(after)}</code></pre>`

type Colours = typeof tokens.colour.light

const variables = (colours: Colours): string =>
  (['paper', 'surface', 'ink', 'quiet', 'bottle', 'brick', 'marigold', 'on-marigold', 'edge'] as const)
    .map((name) => `--${name}:${colours[name]}`)
    .join(';')

/** Places are underlined as well as coloured (WCAG 2.2, 1.4.1). */
const style = `
:root{color-scheme:light dark;${variables(tokens.colour.light)}}
@media (prefers-color-scheme:dark){:root{${variables(tokens.colour.dark)}}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.55 "Hyperlegible Next",Verdana,system-ui,sans-serif;overflow-wrap:anywhere}
main{max-inline-size:46rem;margin-inline:auto;padding:1.5rem max(16px,4vw) 4rem}
h1,h2{color:var(--bottle);line-height:1.2}
h2{font-size:1.25rem;margin-block:2.5rem .75rem}
p{margin-block:.5rem}
ol{margin:0;padding:0;list-style:none}
li{background:var(--surface);border-inline-start:.375rem solid var(--edge);padding:.75rem 1rem;margin-block-end:1rem}
li.error{border-color:var(--brick)}
.place strong{color:var(--brick)}
.hint{font-weight:600;white-space:pre-line}
.why{color:var(--quiet);font-size:1rem}
pre{margin-block:.75rem;white-space:pre-wrap;font-size:1rem}
mark{background:var(--marigold);color:var(--on-marigold);text-decoration:underline wavy}
@media print{body{background:#fff;color:#000}}
`
