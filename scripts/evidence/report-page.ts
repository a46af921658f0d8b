/** The evidence as one page that an auditor can open: no script, nothing from elsewhere, readable by ear. */

import tokens from '../../layouts/styles/tokens.json' with { type: 'json' }
import { type Html, html } from '../html/html.ts'
import { columns, evidenceTable } from './columns.ts'
import { type EvidenceRow, isBroken, type Origin } from './evidence.ts'
import { factsOf } from './facts.ts'
import { summaryOf } from './summary.ts'

/** `changes`: what differs from an older release, where one was given. */
export function reportPage(
  partnership: string,
  rows: readonly EvidenceRow[],
  origin: Origin,
  changes: readonly string[] | undefined,
): string {
  const title = `Funding evidence of ${partnership}`
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${summaryOf(rows)}</p>
<dl>${factsOf(origin).map(({ term, words }) => html`<div><dt>${term}</dt><dd>${words}</dd></div>`)}</dl>
${broken(rows.filter(isBroken))}
${changes && changed(changes)}
<h2 id="files">Every file</h2>
<div class="wide" role="region" aria-labelledby="files" tabindex="0">${table(rows, origin)}</div>
</main>
</body>
</html>
`.toString()
}

const broken = (rows: readonly EvidenceRow[]): Html | false =>
  rows.length > 0 &&
  html`<section aria-labelledby="broken"><h2 id="broken">What is not as it should be</h2><ul>${rows.map(
    ({ due, remarks }) =>
      html`<li><strong>${due.address}</strong><ul>${remarks.map((remark) => html`<li>${remark}</li>`)}</ul></li>`,
  )}</ul></section>`

const changed = (changes: readonly string[]): Html =>
  html`<section aria-labelledby="changes"><h2 id="changes">What changed</h2>${
    changes.length === 0 ? html`<p>Nothing.</p>` : html`<ul>${changes.map((change) => html`<li>${change}</li>`)}</ul>`
  }</section>`

/** What is the same in every row stands at the head of the page. */
function table(rows: readonly EvidenceRow[], origin: Origin): Html {
  const shown = columns.length - 5
  const [titles = [], ...cells] = evidenceTable(rows, origin)
  return html`<table><thead><tr>${titles.slice(0, shown).map((title) => html`<th scope="col">${title}</th>`)}</tr></thead><tbody>${cells.map(
    ([file = '', ...row]) =>
      html`<tr><th scope="row">${file}</th>${row.slice(0, shown - 1).map((cell) => html`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table>`
}

type Colours = typeof tokens.colour.light

const variables = (colours: Colours): string =>
  (['paper', 'surface', 'ink', 'bottle', 'rule', 'focus'] as const)
    .map((name) => `--${name}:${colours[name]}`)
    .join(';')

const style = html`
:root{color-scheme:light;${variables(tokens.colour.light)}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 Verdana,system-ui,sans-serif}
main{max-inline-size:80rem;margin-inline:auto;padding:1.5rem max(16px,4vw) 4rem}
h1,h2{color:var(--bottle);line-height:1.2}
h2{margin-block:2.5rem .75rem}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;margin-block:.25rem}
dt{font-weight:700;min-inline-size:11rem}
dd{margin:0;overflow-wrap:anywhere}
li{margin-block:.25rem}
.wide{overflow-x:auto;background:var(--surface)}
.wide:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{border-collapse:collapse;font-size:1rem;font-variant-numeric:tabular-nums}
th,td{text-align:start;vertical-align:top;padding:.5rem .75rem;border-block-end:1px solid var(--rule);max-inline-size:20rem;min-inline-size:4rem}
thead th{border-block-end:3px solid var(--bottle);color:var(--bottle)}
tbody th{font-weight:700}
td:last-child{font-family:monospace;overflow-wrap:anywhere;min-inline-size:18rem}
@media screen{table{inline-size:max-content}}
@media print{body{font-size:9pt}table{font-size:7pt}}
`
