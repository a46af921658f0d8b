/** The answer of `npm run where`: the places where something is written, and the pages and files that show it. */

import { harmless } from '../../diagnostics/formats/harmless.ts'
import { pathFrom } from '../../diagnostics/in-order.ts'
import type { Findings, Shown } from './findings.ts'

/** `root`: the content folder as it was named. */
export function report(query: string, { written, shown }: Findings, root: string): string {
  const files = written.map(
    ({ file, line, column, text }) => `  ${harmless(pathFrom(root, file))}:${line}:${column}  ${harmless(text)}`,
  )
  return [
    ...part(`"${harmless(query)}" is written`, files, 'place', 'in no file'),
    ...(shown ? publicParts(shown) : [unknown]),
  ].join('\n')
}

const unknown =
  'The content has mistakes, so that nobody knows what its pages and leaflets would show: "npm run check" lists them.'

function publicParts({ pages, printed }: Shown): readonly string[] {
  const shownPages = pages.map(
    ({ address, title, draft }) => `  ${address}  ${harmless(title)}${draft ? ' (draft, not public)' : ''}`,
  )
  return [
    ...part('It is shown', shownPages, 'page', 'on no page'),
    ...part(
      'It is printed',
      printed.map((address) => `  ${address}`),
      'file',
      'nowhere',
    ),
    ...(printed.length > 0 ? ['Print these again when you change it, and take the old ones away.'] : []),
  ]
}

function part(what: string, lines: readonly string[], noun: string, none: string): readonly string[] {
  if (lines.length === 0) return [`${what} ${none}.`]
  const preposition = noun === 'page' ? 'on' : 'in'
  return [`${what} ${preposition} ${lines.length} ${noun}${lines.length === 1 ? '' : 's'}:`, ...lines, '']
}
