/**
 * A whole site, written within this process in a third of the time of `npm run build` or less, for tests that ask what is
 * in a site. What the command's own processes do (the sandbox, Eleventy, the swap) is not in it;
 * tests/build/written-site.test.ts holds it to the command's bytes.
 */

import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { renderPages } from '../../../layouts/layouts.ts'
import { kinds } from '../../../scripts/pages/kinds.ts'
import { preparePublication, type Request } from '../../../scripts/publication.ts'
import { readPrinted } from '../../../scripts/publish/audit/print.ts'
import { audit } from '../../../scripts/publish/audit.ts'
import { writeSearchIndex } from '../../../scripts/publish/search-index.ts'
import { SiteWriter } from '../../../scripts/publish/site-writer.ts'
import { writerInto } from '../../../scripts/publish/write-files.ts'
import { project, today } from './run-build.ts'

type Asked = Partial<Pick<Request, 'drafts' | 'press'>> & { readonly today?: string }

/** `content`: of the project, or anywhere. Throws what a build would stop at: a mistake in it, and what the audit finds. */
export async function writeSite(content: string, folder: string, asked: Asked = {}): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const day = Temporal.PlainDate.from(asked.today ?? today)
  const checked = await preparePublication({
    drafts: false,
    ...asked,
    content: resolve(project, content),
    today: day,
    print: writerInto(folder),
  })
  if (!checked.ok) throw new Error(checked.diagnostics.map(({ message }) => message).join('\n'))
  const { pages, url, keptBack } = checked.value
  const writer = new SiteWriter(folder, checked.value, !asked.drafts)
  for (const kind of kinds) for (const page of renderPages(kind, pages)) writer.page(page)
  writer.end()
  await writeSearchIndex(folder)
  const { problems } = audit(folder, {
    url,
    pages: writer.expected,
    dues: writer.dues,
    unwanted: keptBack(),
    readPrinted,
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
