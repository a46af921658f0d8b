/** Findings as SARIF 2.1.0 (OASIS), for code scanning and for editors that read it. */

import { type Code, codes } from '../codes/codes.ts'
import type { Diagnostic, Span } from '../diagnostic.ts'
import { inOrder, pathFrom } from '../in-order.ts'
import { harmlessJson } from './harmless.ts'

/** `root`: the content folder as it was named on the command line. */
export function formatSarif(diagnostics: readonly Diagnostic[], root: string): string {
  const sorted = inOrder(diagnostics)
  const codes = [...new Set(sorted.map(({ code }) => code))].sort()
  return harmlessJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'neighbourhood-information', rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        ...(isAbsolute(root) && { originalUriBaseIds: { CONTENT: { uri: baseUri(root) } } }),
        results: sorted.map((diagnostic) => result(diagnostic, codes.indexOf(diagnostic.code), root)),
      },
    ],
  })
}

function rule(code: Code) {
  const { title, why, example } = codes[code]
  const text = `${why}\nNot:\n${example.wrong}\nbut:\n${example.right}`
  return { id: code, shortDescription: { text: `${title}.` }, fullDescription: { text: why }, help: { text } }
}

function result({ severity, code, message, hint, file, span, fix }: Diagnostic, ruleIndex: number, root: string) {
  const artifactLocation = isAbsolute(root)
    ? { uri: asUri(file), uriBaseId: 'CONTENT' }
    : { uri: asUri(pathFrom(root, file).replace(/^(?:\.\/)+/, '')) }
  const replacements = fix && [{ deletedRegion: region(fix.range), insertedContent: { text: fix.text } }]
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: asMessage(hint === undefined ? message : `${message}\n${hint}`) },
    locations: [{ physicalLocation: { artifactLocation, ...(span && { region: region(span) }) } }],
    ...(replacements && { fixes: [{ artifactChanges: [{ artifactLocation, replacements }] }] }),
  }
}

const region = ({ line, column, endLine, endColumn }: Span) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})

/** Braces hold a placeholder and brackets a link, unless braces are doubled (SARIF 2.1.0, 3.11.5) and brackets escaped (3.11.6). */
const asMessage = (text: string): string => text.replace(/[{}]/g, '$&$&').replace(/[[\]\\]/g, '\\$&')

const isAbsolute = (root: string): boolean => /^(?:[/\\]|[a-z]:)/i.test(root)

/** A path as an address: each part is encoded, for a name may hold characters that mean something there. */
const asUri = (path: string): string => path.split(/[/\\]/).map(inUri).join('/')
const inUri = (part: string): string => encodeURIComponent(part.toWellFormed())

const baseUri = (root: string): string => `file:///${asUri(root.replace(/^[/\\]+|[/\\]+$/g, ''))}/`
