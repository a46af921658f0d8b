/** A folder as people are told of it, wherever they stand. */

import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { shownFolder } from '../../../scripts/commands/command-line/shown-folder.ts'

test.each([
  [resolve('_site'), '_site'],
  [resolve('out/my site'), join('out', 'my site')],
  [resolve('..site'), '..site'],
  [resolve('../site'), resolve('../site')],
  [resolve('/srv/lnp'), resolve('/srv/lnp')],
])('%s is shown as %s', (folder, expected) => expect(shownFolder(folder)).toBe(expected))
