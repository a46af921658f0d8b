/** Reads the prose of sheets and notes whose front matter has faults, so that its faults are reported in the same run. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { FileReport } from './file-report.ts'
import type { Library } from './library.ts'
import { plainDialect } from './placeholders.ts'
import { readProse } from './read-prose.ts'
import type { LinkingText } from './site-links.ts'
import { sourceLines } from './source-lines.ts'
import type { UnreadDocument } from './sources.ts'
import { readWrittenText } from './written-text.ts'

export function readUnread(
  documents: readonly UnreadDocument[],
  library: Library,
  findings: Finding[],
): readonly LinkingText[] {
  return documents.map(({ name, file, body, bodyLine }) => {
    const source = sourceLines(file, body, bodyLine)
    const report = new FileReport(file, findings)
    if (name === 'sheet') return { ...readWrittenText(source, library, report), addresses: () => [] }
    return { ...readProse<never>(source, plainDialect, library.images, report), addresses: () => [] }
  })
}
