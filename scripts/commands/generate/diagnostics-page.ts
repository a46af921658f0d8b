/** docs/diagnostics.md: every kind of finding, with why it matters and an example. */

import type { CodeEntry, Example } from '../../diagnostics/codes/code-entry.ts'

const opening = `# Every finding about the content

Every finding has a code. It stands behind the place and the severity in what \`npm run check\` prints.
In the examples \`→\` stands for a Tab, and \`<U+200B>\` for the character of that number, which nobody can see.
This page is made by \`npm run generate\` from the table in \`scripts/diagnostics/codes/codes.ts\`. The tests put each example in
its place: what stands under "Not" is told under its code, what stands under "but" is not.
`

export function diagnosticsPage(codes: Readonly<Record<string, CodeEntry>>): string {
  return [opening, ...Object.entries(codes).sort(byCode).map(section)].join('\n')
}

const byCode = ([a]: readonly [string, CodeEntry], [b]: readonly [string, CodeEntry]): number => (a < b ? -1 : 1)

const section = ([code, { title, why, example }]: readonly [string, CodeEntry]): string =>
  [
    `## ${code}`,
    `**${title}.** ${why}`,
    ...besides(example).map(([file, text]) => written(`Where \`${file}\` says`, text)),
    written(
      example.shown === 'words' || example.shown === 'name' ? 'Not' : `Not in \`${example.file}\``,
      example.wrong,
    ),
    `${written('but', example.right)}\n`,
  ].join('\n\n')

const besides = (example: Example): readonly (readonly [string, string])[] =>
  example.shown === 'words' ? [] : Object.entries(example.beside ?? {})

function written(where: string, text: string): string {
  if (text === '') return `${where}: nothing at all,`
  const fence = text.includes('```') ? '````' : '```'
  return `${where}:\n\n${fence}\n${text}\n${fence}`
}
