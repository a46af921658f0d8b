/** A preview's watch of the content: whatever becomes of its folders, the next save in them is noticed. */

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Touched, watchFolder } from '../../../scripts/commands/preview/folder-watch.ts'
import { stateOf } from '../../../scripts/content/text/regular-file.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

interface Case {
  readonly what: string
  readonly becomes: (content: string) => void
}

const makeAnew = (content: string) => {
  mkdirSync(join(content, 'areas/canalside'), { recursive: true })
  writeFileSync(join(content, 'areas/canalside/area.yaml'), 'again')
}

const cases: readonly Case[] = [
  {
    what: 'a folder is replaced by a copy of it',
    becomes: (content) => {
      renameSync(join(content, 'areas/canalside'), join(content, '../aside'))
      makeAnew(content)
    },
  },
  {
    what: 'a folder of folders is deleted and made anew',
    becomes: (content) => {
      rmSync(join(content, 'areas'), { recursive: true })
      makeAnew(content)
    },
  },
  {
    what: 'two folders change places',
    becomes: (content) => {
      mkdirSync(join(content, 'areas/hilltop'))
      writeFileSync(join(content, 'areas/hilltop/area.yaml'), 'other')
      for (const [from, to] of [
        ['canalside', 'between'],
        ['hilltop', 'canalside'],
        ['between', 'hilltop'],
      ] as const)
        renameSync(join(content, 'areas', from), join(content, 'areas', to))
    },
  },
  {
    what: 'the whole content is replaced by a copy of it',
    becomes: (content) => {
      renameSync(content, join(content, '../aside'))
      makeAnew(content)
    },
  },
]

function watched() {
  const content = join(temporaryFolder(), 'content')
  makeAnew(content)
  const changed = vi.fn<(touched: Touched) => void>()
  const watch = watchFolder(content, { noticed: () => {}, changed })
  onTestFinished(() => watch.end())
  /** Waits until what is meant is told. */
  const told = async (act: () => void) => {
    changed.mockClear()
    act()
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0)
  }
  return { content, changed, told }
}

test.each(cases)('$what: both that and the next save', async ({ becomes }) => {
  const { content, told } = watched()
  await told(() => becomes(content))
  await told(() => writeFileSync(join(content, 'areas/canalside/area.yaml'), 'saved'))
})

test('the whole content is gone for a while', async () => {
  const { content, told } = watched()
  await told(() => rmSync(content, { recursive: true }))
  await told(() => makeAnew(content))
  await told(() => writeFileSync(join(content, 'areas/canalside/area.yaml'), 'saved'))
})

test('what git writes in a content folder of its own is nothing to look at', async () => {
  const { content, changed, told } = watched()
  await told(() => mkdirSync(join(content, '.git/objects'), { recursive: true }))
  await told(() => {
    writeFileSync(join(content, '.git/objects/a'), 'kept')
    writeFileSync(join(content, 'areas/canalside/area.yaml'), 'saved')
  })
  const touched = changed.mock.calls.flatMap(([paths]) => [...(paths ?? [])])
  expect(new Set(touched)).toEqual(new Set(['areas/canalside', 'areas/canalside/area.yaml']))
})

test('what lay in a folder that is a file now has no state, as what never was', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'venues'), '')
  expect(stateOf(join(folder, 'venues/town-hall.yaml'))).toBeUndefined()
  expect(stateOf(join(folder, 'nowhere.yaml'))).toBeUndefined()
})
