/** The evidence of a site, from its content and from its files on disk. */

import packageFile from '../../../package.json' with { type: 'json' }
import { changesBetween } from '../../evidence/changes.ts'
import { evidenceTable } from '../../evidence/columns.ts'
import { type EvidenceRow, evidenceOf, isBroken, type Origin } from '../../evidence/evidence.ts'
import { readCsv } from '../../evidence/read-csv.ts'
import { reportPage } from '../../evidence/report-page.ts'
import { summaryOf } from '../../evidence/summary.ts'
import { csv } from '../../feeds/csv.ts'
import { type Owed, prepareOwed } from '../../owed.ts'
import { foundFiles } from '../../publish/found-files.ts'
import type { BuiltFrom } from '../../publish/headers.ts'
import { filesIn } from '../../publish/site-files.ts'
import { findingsInWords } from '../command-line/tell-findings.ts'
import { commitOf } from '../git/commit-of.ts'

export interface EvidenceRequest {
  /** Absolute. */
  readonly content: string
  readonly output: string
  readonly today: Temporal.PlainDate
  /** What the site itself says it was built from. */
  readonly built: BuiltFrom | undefined
  /** The content folder as it was named. */
  readonly root: string
}

export interface Report {
  readonly name: string
  readonly content: string | Uint8Array
}

export type Gathered =
  | { readonly ok: false; readonly message: string }
  | {
      readonly ok: true
      readonly csv: string
      /** A line for each file that breaks a rule. */
      readonly broken: readonly string[]
      /** Why the site is not what was built from this content. */
      readonly unlike: readonly string[]
      readonly summary: string
      /** Undefined where the older text is no evidence. */
      readonly changesSince: (older: string) => readonly string[] | undefined
      readonly reports: (changes: readonly string[] | undefined) => Promise<readonly Report[]>
    }

/**
 * Not `ok` where the content has mistakes. Reports are made when they are asked for; that throws where the PDF cannot
 * be set.
 */
export function gatherEvidence({ content, output, today, built, root }: EvidenceRequest): Gathered {
  const press = filesIn(output, '').some((file) => file.endsWith('-press.pdf'))
  const owed = prepareOwed(content, today, press)
  if (!owed.ok) return { ok: false, message: findingsInWords(owed.diagnostics, content, root) }
  const { dues, fingerprint, partnership } = owed.value
  const commit = commitOf(content)
  const origin: Origin = {
    day: today.toString(),
    version: packageFile.version,
    content: fingerprint,
    press,
    ...(commit !== undefined && { commit }),
  }
  const rows = evidenceOf(foundFiles(output, dues))
  const table = evidenceTable(rows, origin)
  return {
    ok: true,
    csv: csv(table),
    broken: rows.filter(isBroken).map(({ due, remarks }) => `${due.address}: ${remarks.join(' ')}`),
    unlike: differences(origin, built),
    summary: summaryOf(rows),
    changesSince: (older) => {
      const before = readCsv(older)
      return before && changesBetween(before, readCsv(csv(table)) ?? [])
    },
    reports: async (changes) => [
      { name: 'evidence.csv', content: csv(table) },
      { name: 'evidence.html', content: reportPage(partnership, rows, origin, changes) },
      { name: 'evidence.pdf', content: await reportPdf(rows, origin, owed.value) },
    ],
  }
}

function differences(origin: Origin, built: BuiltFrom | undefined): readonly string[] {
  if (built === undefined) return []
  return [
    ...(built.day === origin.day ? [] : [`The site was built from ${built.day}, not from ${origin.day}.`]),
    ...(built.content === origin.content ? [] : ['The site was built from other content: build it anew first.']),
  ]
}

/** What sets type is loaded only where something is to be printed. */
async function reportPdf(
  rows: readonly EvidenceRow[],
  origin: Origin,
  { partnership, context }: Owed,
): Promise<Uint8Array> {
  const { reportDocument } = await import('../../evidence/report-document.ts')
  const { notesFile } = await import('../../leaflets/documents/notes.ts')
  const { readFontFiles } = await import('../../font-files.ts')
  const { writePdf } = await import('../../pdf/write-pdf.ts')
  const { loadFaces } = await import('../../typeset/faces/face.ts')
  const made = notesFile(reportDocument(partnership, rows, origin), context(loadFaces(readFontFiles()), writePdf))
  if (made.ok) return made.value.bytes
  throw new Error(made.diagnostics.map(({ message }) => message).join(' '))
}
