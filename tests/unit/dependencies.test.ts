/** Whose work the program is made of: every version exact, every package by its hash, and none more than is known. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import {
  dependenciesPage,
  type Lockfile,
  productionDependencies,
} from '../../scripts/commands/generate/dependencies-page.ts'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
const lockfile: Lockfile = JSON.parse(text)
const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '')
const all = productionDependencies(lockfile)

test('as many are needed to run it, and docs/dependencies.md lists them', () => {
  expect(all).toHaveLength(168)
  expect(all.filter(({ isDirect }) => isDirect).map(({ name }) => name)).toEqual(
    Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies }).toSorted(),
  )
  const page = readFileSync(join(root, 'docs/dependencies.md'), 'utf8')
  expect(page).toBe(dependenciesPage(lockfile))
  expect(page).toContain('**168 packages**')
})

test('every version is exact', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  )
  expect(loose).toEqual([])
})

test('every package is known by its hash, from whatever registry it comes', () => {
  expect(packages.filter(([, { integrity }]) => !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity ?? ''))).toEqual([])
  expect(text).not.toMatch(/"resolved"|git\+|file:/)
})

test('what is added later is exact and names no registry either', () =>
  expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toEqual(
    expect.arrayContaining(['save-exact=true', 'omit-lockfile-registry-resolved=true']),
  ))

test('none runs a script while it is installed', () =>
  expect(packages.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]))

test('every licence is stated, and lets the program be passed on under its own', () => {
  const permissive =
    /^\(?(?:MIT|ISC|BSD-[23]-Clause|BSD|Apache-2\.0|BlueOak-1\.0\.0|0BSD|Python-2\.0|PSF-2\.0|OFL-1\.1|MPL-2\.0)(?: AND (?:MIT|BSD|OFL-1\.1))*\)?$/
  expect(all.filter(({ licence }) => !permissive.test(licence))).toEqual([])
})

test('what is loose, unknown or runs is seen', () => {
  const found = productionDependencies({
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/d/node_modules/b': { version: '2.0.0', license: 'GPL-3.0' },
      'node_modules/c': { version: '3.0.0', dev: true },
    },
  })
  expect(found).toEqual([
    { name: 'a', version: '1.0.0', licence: 'not stated', isDirect: true },
    { name: 'b', version: '2.0.0', licence: 'GPL-3.0', isDirect: false },
  ])
})
