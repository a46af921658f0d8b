/** The promise of SECURITY.md: each clause of it has a test, and each test that it names is there. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { project } from '../support/sites/run-build.ts'

const promise =
  "A person who can only edit files under `content/` cannot run code, read or write any other file, make the build contact the network, put script or someone else's request on a page, or publish a half-built site."

interface Clause {
  readonly words: string
  /** Files and the names of tests in them. */
  readonly shown: readonly (readonly [file: string, name: string])[]
}

const named = /`(tests\/[\w./-]+)`[^"\n]*: "([^"\n]+)"/g

function clausesOf(page: string): readonly Clause[] {
  const promised = page.split(/^## /m).find((part) => part.startsWith('What is promised')) ?? ''
  return promised
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      words: part.slice(0, part.indexOf('\n')).toLowerCase(),
      shown: [...part.matchAll(named)].map(([, file = '', name = '']) => [file, name] as const),
    }))
}

/** What is amiss with a page, each in a few words. */
function faultsOf(page: string): readonly string[] {
  const clauses = clausesOf(page)
  const list = clauses.map(({ words }) => words)
  const told = `A person who can only edit files under \`content/\` cannot ${list.slice(0, -1).join(', ')}, or ${list.at(-1)}.`
  return [
    ...(told === promise && page.includes(promise) ? [] : [`it promises: ${told}`]),
    ...clauses.filter(({ shown }) => shown.length === 0).map(({ words }) => `no test for: ${words}`),
    ...[...page.matchAll(named)]
      .filter(([, file = '', name = '']) => !holds(file, name))
      .map(([, file, name]) => `${file} has no test "${name}"`),
  ]
}

const holds = (file: string, name: string): boolean => {
  const path = join(project, file)
  return existsSync(path) && readFileSync(path, 'utf8').includes(name)
}

const page = readFileSync(join(project, 'SECURITY.md'), 'utf8')

test('every clause of the promise has its tests, and they are there', () => expect(faultsOf(page)).toEqual([]))

test.each([
  ['a clause less', page.replace(/^### Run code\n[\s\S]*?(?=^### )/m, ''), 'it promises: A person'],
  ['a clause without a test', page.replaceAll(/^- `tests.*\n/gm, ''), 'no test for: run code'],
  ['a test that is gone', page.replace('"a billion laughs"', '"a trillion laughs"'), 'has no test "a trillion laughs"'],
  [
    'a file that is gone',
    page.replaceAll('swap.test.ts', 'swop.test.ts'),
    'tests/unit/publish/swop.test.ts has no test',
  ],
])('%s is seen', (_what, altered, told) => expect(faultsOf(altered).join('\n')).toContain(told))
