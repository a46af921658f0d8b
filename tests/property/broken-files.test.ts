/** However a file is damaged, reading it gives a value or findings inside the file: never an exception. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recognise } from '../../scripts/content/folder/content-types.ts'
import { readData, readDocument } from '../../scripts/content/reading/read.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import { runs } from '../support/chance.ts'

const base = join(import.meta.dirname, '../golden/base')
const files = readdirSync(base, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|md)$/.test(path))
const signs = [...'"\'{}[]:,#&*!|>%@`-?~\t\n \\<=', '---', ': ', '- ', '\n  ', '{{', '<<: ', 'é', '🙂', '\u00a0']

const damage = fc.record({ at: fc.nat(), gone: fc.nat({ max: 6 }), put: fc.constantFrom('', ...signs) })

test('a damaged file is answered in words, at a place that it has', () => {
  fc.assert(
    fc.property(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), (path, damages) => {
      let text = readFileSync(join(base, path), 'utf8')
      for (const { at, gone, put } of damages) {
        const from = at % (text.length + 1)
        text = text.slice(0, from) + put + text.slice(from + gone)
      }
      const type = recognise(path)?.type.name
      if (type === undefined || type === 'about') return
      const file = { path, text }
      const read = path.endsWith('.md') ? readDocument(type, file) : readData(type, file)
      const lines = text.split('\n')
      for (const { message, hint, span } of findingsOf(read)) {
        expect(message).toMatch(/[.]$/)
        expect(message + hint).not.toMatch(/undefined|null|\bNaN\b|invalid|schema|\[object/)
        expect(span?.line).toBeGreaterThanOrEqual(1)
        expect(span?.endLine).toBeLessThanOrEqual(lines.length)
        expect(span?.column).toBeLessThanOrEqual((lines[(span?.line ?? 1) - 1]?.length ?? 0) + 1)
      }
      if (!read.ok) expect(read.diagnostics.some(({ severity }) => severity === 'error')).toBe(true)
    }),
    { numRuns: runs(300) },
  )
})
