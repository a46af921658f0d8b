/** What is remembered of a folder holds as long as every part of it is the very same. */

import { expect, test } from 'vitest'
import { FolderMemory, Observations, Recall, RecallWithFindings } from '../../../scripts/content/folder/recall.ts'
import type { Finding } from '../../../scripts/diagnostics/diagnostic.ts'

const finding: Finding = {
  severity: 'warning',
  code: 'area/same-name',
  message: 'Two areas have one name.',
  place: { file: 'areas/canalside/area.yaml', path: ['name'] },
}

test('a result holds while every part is the very same', () => {
  const [memory, recall] = [new FolderMemory(), new Recall<number>()]
  const [a, b] = [{}, {}]
  let made = 0
  const ask = (...parts: readonly object[]) =>
    recall.once(
      memory,
      'key',
      () => parts,
      () => ++made,
    )
  expect([ask(a, b), ask(a, b), ask(a, {}), ask(a, {}), ask(a)]).toEqual([1, 1, 2, 3, 4])
})

test('without a memory nothing is kept, and of two folders each has its own', () => {
  const recall = new Recall<number>()
  let made = 0
  const ask = (memory?: FolderMemory) =>
    recall.once(
      memory,
      'key',
      () => [],
      () => ++made,
    )
  const [one, other] = [new FolderMemory(), new FolderMemory()]
  expect([ask(), ask(), ask(one), ask(other), ask(one)]).toEqual([1, 2, 3, 4, 3])
})

test('what was found is told each time', () => {
  const [memory, recall] = [new FolderMemory(), new RecallWithFindings<string>()]
  const ask = () => {
    const findings: Finding[] = []
    recall.once(
      memory,
      'key',
      () => [],
      findings,
      (own) => {
        own.push(finding)
        return 'made'
      },
    )
    return findings
  }
  expect([ask(), ask()]).toEqual([[finding], [finding]])
})

test('what was not touched is not looked at again', () => {
  const sights = new Observations<number>()
  let looked = 0
  const at = (touched?: ReadonlySet<string>) => sights.at('areas', touched, () => ++looked)
  expect([at(), at(), at(new Set()), at(new Set(['areas']))]).toEqual([1, 2, 2, 3])
})
