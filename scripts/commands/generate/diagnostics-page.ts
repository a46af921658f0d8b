/** docs/diagnostics.md: every kind of finding, with why it matters and an example. */

import type { CodeEntry } from '../../diagnostics/code-entry.ts'

const opening = `# Everything that can be told about content

Every finding has a code. It stands behind the place and the severity in what \`npm run check\` prints.
This page is made by \`npm run generate\` from the table in \`scripts/diagnostics/codes.ts\`.
`

export function diagnosticsPage(codes: Readonly<Record<string, CodeEntry>>): string {
  return [opening, ...Object.entries(codes).sort(byCode).map(section)].join('\n')
}

const byCode = ([a]: readonly [string, CodeEntry], [b]: readonly [string, CodeEntry]): number => (a < b ? -1 : 1)

const section = ([code, { title, why, example }]: readonly [string, CodeEntry]): string => `## ${code}

**${title}.** ${why}

${written('Not', example.wrong)}

${written('but', example.right)}
`

function written(word: string, text: string): string {
  const fence = text.includes('```') ? '````' : '```'
  return `${word}:\n\n${fence}\n${text}\n${fence}`
}
