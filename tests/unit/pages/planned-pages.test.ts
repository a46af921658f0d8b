/** Every page is where it was planned to be: the preview finds it by that, and the build counts on it. */

import { expect, test } from 'vitest'
import { generatedContent } from '../../../scripts/generated/generated-content.ts'
import { fewKinds, kinds, manyKinds } from '../../../scripts/pages/kinds.ts'
import { allPages } from '../../../scripts/pages/pages.ts'
import { publicationOf } from '../../../scripts/publication.ts'

test('the address of a page is known before it is made', async () => {
  const content = generatedContent({ areas: 3, sheets: 1, seed: 1 })
  const files = new Map([...content].sort().map(([path, text]) => [path, { path, text }]))
  const folder = { directory: 'content', files, images: new Map(), diagnostics: [] }
  const today = Temporal.PlainDate.from('2026-11-22')
  const made = await publicationOf(folder, { content: '', today, drafts: false, only: 'site' })
  if (!made.ok) throw new Error('The generated content has mistakes.')
  const pages = allPages(made.value.pages)
  expect(pages.length).toBeGreaterThan(20)
  expect(pages.map(({ view }) => view().frame.address)).toEqual(pages.map(({ address }) => address))
})

test('a kind is of the few or of the many, never both', () =>
  expect([...fewKinds, ...manyKinds].sort()).toEqual([...kinds].sort()))
