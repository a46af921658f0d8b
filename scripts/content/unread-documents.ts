/** Reads the prose of sheets and notes whose front matter has faults, so that its faults are reported in the same run. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { FileReport } from './findings/file-report.ts'
import type { Library } from './library/library.ts'
import type { LinkingText } from './links/site-links.ts'
import { plainDialect } from './markdown/placeholders.ts'
import { sourceLines } from './markdown/source-lines.ts'
import { readWrittenText } from './parsers/written-text.ts'
import { readProse } from './prose/read-prose.ts'
import type { UnreadDocument } from './reading/sources.ts'

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
