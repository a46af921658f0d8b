/** Before an edit's time counts: whatever the preview shows otherwise than a build is seen, in pages, files and leaflets. */

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { editsOf } from '../../../scripts/bench/preview/edits.ts'
import { type Ask, differingAddress } from '../../../scripts/bench/preview/same-as-built.ts'
import { writeSiteContent } from '../../../scripts/bench/site-content.ts'
import { ContentPreview } from '../../../scripts/commands/preview/content-preview.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'
import { writeSite } from '../../support/sites/written-site.ts'

const today = Temporal.PlainDate.from('2026-11-22')

test('a preview after an edit is the same as a build, and whatever differs is named', async () => {
  const [content, built] = [temporaryFolder(), temporaryFolder()]
  writeSiteContent(content, { areas: 2, notes: 1 })
  const preview = new ContentPreview({ content, today })
  preview.read()
  const ask: Ask = async (address) => {
    const { status, content: shown } = preview.at(address)
    return status === 200 ? Buffer.from(shown) : undefined
  }
  editsOf(content).area('Word')
  await writeSite(content, built, { drafts: true })
  expect(await differingAddress(built, 'area-1', ask)).toBeDefined() // It was not read again.
  preview.read()
  expect(await differingAddress(built, 'area-1', ask)).toBeUndefined()
  for (const file of ['areas/area-2/index.html', 'areas/area-2/calendar.ics', 'areas/area-1/leaflets/sheet-1-a4.pdf']) {
    const whole = readFileSync(join(built, file))
    appendFileSync(join(built, file), ' ')
    expect(await differingAddress(built, 'area-1', ask)).toBe(`/${file.replace('index.html', '')}`)
    writeFileSync(join(built, file), whole)
  }
  expect(await differingAddress(built, 'area-1', async () => undefined)).toBeDefined()
})
