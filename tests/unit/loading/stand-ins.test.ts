/** A library without its heavy parts: the stand-in is loaded there, and nowhere else. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { standIn } from '../../../scripts/loading/stand-ins.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test('something small is loaded where the library asks for what is left out, and only there', () => {
  const folder = temporaryFolder()
  for (const name of ['library', 'another', 'later']) {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, 'index.cjs'), "module.exports = ['found', require('large')]")
  }
  const load = createRequire(join(folder, 'here.cjs'))

  const end = standIn({ format: 'commonjs', files: { large: "module.exports = 'small'" } }, (address) =>
    address.endsWith('/library/index.cjs'),
  )
  expect(load('./library/index.cjs')).toEqual(['found', 'small'])
  expect(() => load('./another/index.cjs')).toThrow("Cannot find module 'large'")
  end()
  expect(() => load('./later/index.cjs')).toThrow("Cannot find module 'large'")
})
