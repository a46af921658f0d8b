/** Who checks the checkers: one that passes everything, fails everything or says nothing is found out. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Planted, plantedCopies, plantedFiles } from '../../../scripts/conformance/planted-faults.ts'
import { copyStandard } from '../../../scripts/conformance/poppler.ts'
import { surprises } from '../../../scripts/conformance/self-test.ts'
import type { Verdict } from '../../../scripts/conformance/verdict.ts'

const verdict = (file: string, standard: string, faults: readonly string[]): Verdict => ({ file, standard, faults })
const standards = ['PDF/UA-1', 'PDF/A-2a', 'HTML', 'CSS', 'SVG']
const planted = plantedFiles()
const bad = planted.filter(({ caught }) => caught !== undefined)

/** Without Java: what the run makes of checkers that answer so. */
function told(judge: (files: readonly string[]) => readonly Verdict[], of?: readonly Planted[]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    return surprises(join(folder, 'files'), judge, of).surprises
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('checkers that pass everything are found out, once for each planted fault', () =>
  expect(told((files) => files.flatMap((file) => standards.map((name) => verdict(file, name, []))))).toHaveLength(
    bad.length,
  ))

test('so are checkers that fail everything for a reason of their own', () =>
  expect(told((files) => files.map((file) => verdict(file, 'HTML', ['no'])))).toHaveLength(planted.length))

test('and checkers that say nothing', () => expect(told(() => [])).toHaveLength(planted.length))

test('checkers that pass what is right and say the right word for what is wrong are trusted', () => {
  const honest = (files: readonly string[]): readonly Verdict[] =>
    files.map((file) => {
      const caught = planted.find(({ name }) => file.endsWith(`/${name}`))?.caught
      return verdict(file, caught?.standard ?? 'HTML', caught === undefined ? [] : [caught.saying])
    })
  expect(told(honest)).toEqual([])
})

test('a copier that finds nothing is found out', () => {
  const copies = plantedCopies()
  const blind = (files: readonly string[]) => files.map((file) => verdict(file, copyStandard, []))
  expect(told(blind, copies)).toHaveLength(copies.length - 1)
})
