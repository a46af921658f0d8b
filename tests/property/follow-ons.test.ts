/** Whatever a field holds that it may not, nothing is told but that: not in its file, and not in any other. */

import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/checked-content.ts'
import { readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import type { SourceFile } from '../../scripts/content/text/source-file.ts'
import { beginningOfProse } from '../../scripts/content/yaml/front-matter.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'

const folder = readContentFolder(join(import.meta.dirname, '../sites/everything'))
const today = Temporal.PlainDate.from('2026-11-22')

/** Each is wrong for some fields and right for others: a list, a text, nothing, a field of its own, and what YAML cannot read. */
const values = ['[x, y]', 'very bad', '', '{ a: b }', "'a'b'", '[x](y)', '"open', 'a: b: c', '[x, y']

/** The lines of the details that hold a field and its value, and nothing below. */
function fieldsOf(file: SourceFile): readonly number[] {
  const end = file.path.endsWith('.md') ? beginningOfProse(file) : file.text.length
  const lines = file.text.slice(0, end).split('\n')
  return lines.flatMap((line, index) => (/^(?:\s*(?:- )?)[a-z_-]+: [^>|]*$/.test(line) ? [index] : []))
}

const damaged = [...folder.files.values()]
  .filter(({ path }) => !path.endsWith('about.md'))
  .flatMap((file) => fieldsOf(file).flatMap((line) => values.map((value) => ({ file, line, value }))))

test('the site has many fields, and nothing is told of it as it is', async () => {
  expect(damaged.length).toBeGreaterThan(500)
  expect(await checkContent(folder, { today, drafts: true })).toMatchObject({ ok: true, warnings: [] })
})

test.each(values)('with %j in place of any value, only that is told', async (value) => {
  // Every ninth: the fields of all kinds of file take turns.
  const some = damaged.filter(
    (each, index) => each.value === value && Math.floor(index / values.length) % 9 === values.indexOf(value),
  )
  for (const { file, line } of some) {
    const lines = file.text.split('\n')
    const [field = ''] = /^(?:\s*(?:- )?)[a-z_-]+:/.exec(lines[line] ?? '') ?? []
    const text = lines.with(line, `${field} ${value}`).join('\n')
    const files = new Map(folder.files).set(file.path, { path: file.path, text })
    const read = await checkContent({ ...folder, files }, { today, drafts: true })
    const told = findingsOf(read)
    const elsewhere = told.filter(
      ({ file: path, span, code }) => path !== file.path || (span?.line !== line + 1 && code !== 'field/missing'),
    )
    expect({ in: `${file.path}:${line + 1}`, elsewhere }).toEqual({ in: `${file.path}:${line + 1}`, elsewhere: [] })
  }
})
