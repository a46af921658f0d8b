/** A fix that is applied leaves no such finding, and changes nothing else. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FolderMemory } from '../../scripts/content/folder/recall.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import { applyFixes, isMendable, type Mendable } from '../../scripts/diagnostics/apply-fixes.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import { mendFiles } from '../../scripts/diagnostics/mend-files.ts'
import { runs } from '../support/chance.ts'
import { overlayOf } from '../support/golden-case.ts'
import { folderOfBytes } from '../support/sites/content-in-memory.ts'
import { readArchive } from '../support/txtar.ts'

type Files = ReadonlyMap<string, Uint8Array>

const golden = join(import.meta.dirname, '../golden')
const base: Files = new Map(
  readdirSync(join(golden, 'base'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(join(golden, 'base/').length).replaceAll('\\', '/'), readFileSync(path)]),
)

/** All cases lie over one folder: what is alike in two of them is parsed once. */
const memory = new FolderMemory()

const fixes = (files: Files): readonly Mendable[] => {
  const loaded = loadSite(folderOfBytes(files), { drafts: true, memory })
  return findingsOf(loaded).filter(isMendable)
}
const place = ({ file, code, span: { line, column } }: Mendable) => `${file}:${line}:${column} ${code}`
const decoded = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes) // without its mark
const saved = (text: string) => new TextEncoder().encode(text)
const put = (files: Files, path: string, text: string): Files => new Map(files).set(path, saved(text))

/** The golden cases in which something is certain. */
const cases = readdirSync(join(golden, 'cases'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const { files } = overlayOf(readArchive(readFileSync(join(golden, 'cases', name), 'utf8')))
    const whole = new Map(base)
    for (const [path, content] of files) {
      if (content === undefined) whole.delete(path)
      else whole.set(path, typeof content === 'string' ? saved(content) : content)
    }
    return { name, files: whole, found: fixes(whole) }
  })
  .filter(({ found }) => found.length > 0)

test('most kinds of certain mend are among the cases', () =>
  expect(new Set(cases.flatMap(({ found }) => found.map(({ code }) => code))).size).toBeGreaterThan(20))

test.each(cases)('$name: each fix alone', ({ files, found }) => {
  for (const finding of found) {
    const { text, mended } = applyFixes(decoded(files.get(finding.file)), [finding])
    expect(mended).toHaveLength(1)
    expect(fixes(put(files, finding.file, text)).map(place)).not.toContain(place(finding))
  }
})

function mended(before: Files): Files {
  let files = before
  const { refused } = mendFiles({
    findings: () => fixes(files),
    text: (file) => decoded(files.get(file)),
    write: (file, text) => {
      const mark = files.get(file)?.[0] === 0xef ? '\ufeff' : ''
      files = put(files, file, mark + text)
      return true
    },
  })
  expect(refused).toEqual([])
  expect(fixes(files).map(place)).toEqual([])
  return files
}

const asOnWindows = (files: Files): Files =>
  new Map(
    Array.from(files, ([path, bytes]) => [
      path,
      /\.(?:yaml|md)$/.test(path) ? saved(`\ufeff${decoded(bytes).replaceAll('\n', '\r\n')}`) : bytes,
    ]),
  )

test.each(cases)('$name: all of them, whatever the line ends', ({ files }) => {
  expect(mended(asOnWindows(files))).toEqual(asOnWindows(mended(files)))
})

const kept = fc.stringMatching(/^[a-zé🙂\t ]{1,12}$/u)
const parts = fc.array(
  fc.record({ kept, wrong: fc.stringMatching(/^[A-Z]{1,6}$/), right: fc.stringMatching(/^[0-9"]{0,6}$/) }),
)
const rows = fc.array(fc.record({ parts, last: kept, end: fc.constantFrom('\n', '\r\n', '\r') }))

test('what lies beside the mends stays as it is, to the byte', () => {
  fc.assert(
    fc.property(rows, (lines) => {
      const findings: Mendable[] = []
      let [before, after] = ['', '']
      for (const [index, line] of lines.entries()) {
        let column = 1
        for (const part of line.parts) {
          column += part.kept.length
          const range = { line: index + 1, column, endLine: index + 1, endColumn: column + part.wrong.length }
          column += part.wrong.length
          before += part.kept + part.wrong
          after += part.kept + part.right
          const fix = { range, text: part.right }
          findings.unshift({ severity: 'error', code: 'value/time', message: '', file: 'a.yaml', span: range, fix })
        }
        before += line.last + line.end
        after += line.last + line.end
      }
      expect(applyFixes(before, findings).text).toBe(after)
    }),
    { numRuns: runs(100) },
  )
})

test('of two mends that reach into each other, one waits', () => {
  const mend = (column: number, endColumn: number, text: string): Mendable => {
    const range = { line: 1, column, endLine: 1, endColumn }
    return { severity: 'error', code: 'value/time', message: '', file: 'a.yaml', span: range, fix: { range, text } }
  }
  const { text, mended } = applyFixes('abcdef', [mend(3, 5, 'Y'), mend(1, 4, 'X')])
  expect(text).toBe('Xdef')
  expect(mended).toEqual([{ line: 1, seen: 'abc', written: 'X' }])
})
