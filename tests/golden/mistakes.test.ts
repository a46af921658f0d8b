/**
 * Mistakes that editors make, and what they are told: one file a case, in `cases/`.
 * A case is put over the small folder in `base/`; `-- path (away) --` takes a file away.
 * After a change of words: `ACCEPT=1 npx vitest run --project golden`, then read what changed.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContentFolder } from '../../scripts/content/content-folder.ts'
import { formatPretty } from '../../scripts/diagnostics/format-pretty.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { withContent } from '../support/content-on-disk.ts'
import { readArchive, writeArchive } from '../support/txtar.ts'

const base = join(import.meta.dirname, 'base')
const cases = join(import.meta.dirname, 'cases')
const today = Temporal.PlainDate.from('2026-11-22')
const accept = process.env.ACCEPT === '1'

async function told(content: string): Promise<string> {
  const checked = await preparePublication({ content, today, drafts: true })
  const diagnostics = checked.ok ? checked.warnings : checked.diagnostics
  return formatPretty(diagnostics, readContentFolder(content), 'content')
}

test('the folder that the cases lie over has no mistake', async () => {
  expect(await told(base)).toBe('')
})

test.each(
  readdirSync(cases)
    .filter((name) => name.endsWith('.txt'))
    .sort(),
)('%s', async (name) => {
  const path = join(cases, name)
  const archive = readArchive(readFileSync(path, 'utf8'))
  const { expected, ...inputs } = Object.fromEntries(archive.files)
  const overlay = new Map(
    Object.entries(inputs).map(([file, text]) =>
      file.endsWith(' (away)') ? [file.slice(0, -' (away)'.length), undefined] : [file, text],
    ),
  )
  const output = `${await withContent(base, overlay, told)}\n`
  if (accept) writeFileSync(path, writeArchive({ ...archive, files: new Map(archive.files).set('expected', output) }))
  else expect(output).toBe(expected)
})
