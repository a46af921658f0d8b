/** The examples of docs/diagnostics.md, put over the small folder in `base/`: each wrong one is told, no right one is. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import type { CodeEntry, ExampleInFile } from '../../scripts/diagnostics/codes/code-entry.ts'
import { codes } from '../../scripts/diagnostics/codes/codes.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { contentOver } from '../support/sites/content-on-disk.ts'
import { overlayOf } from '../support/sites/example-content.ts'

const base = join(import.meta.dirname, 'base')
const withFiles = contentOver(base)
const today = Temporal.PlainDate.from('2026-11-22')
const examples = Object.entries<CodeEntry>(codes).flatMap(([code, { example }]) =>
  example.shown === 'words' ? [] : [{ code, example }],
)

async function codesOf(
  example: ExampleInFile,
  which: 'wrong' | 'right',
  only: { readonly only?: 'site' } = {},
): Promise<readonly string[]> {
  const inBase = (path: string) => (existsSync(join(base, path)) ? readFileSync(join(base, path), 'utf8') : undefined)
  const found = await withFiles(overlayOf(example, which, inBase), (content) =>
    preparePublication({ content, today, drafts: true, advice: { words: '' }, laidOutOnly: true, ...only }),
  )
  return findingsOf(found).map(({ code }) => code)
}

test.each(examples)('$code', async ({ code, example }) => {
  // Most is told before anything is printed, and printing takes its time.
  const soon = await codesOf(example, 'wrong', { only: 'site' })
  expect(soon.includes(code) ? soon : await codesOf(example, 'wrong'), 'the wrong one').toContain(code)
  expect(await codesOf(example, 'right'), 'the right one').toEqual([])
})

test('only what no text can show is told in words', () => {
  const inWords = Object.entries<CodeEntry>(codes).filter(([, { example }]) => example.shown === 'words')
  expect(inWords.length).toBeLessThan(Object.keys(codes).length / 8)
})
