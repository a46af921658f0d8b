/** The workflow of pull requests: nothing of others that can change under it, and no more rights than it needs. */

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const workflows = globSync('.github/workflows/*.{yml,yaml}', { cwd: root }).map(
  (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
)

test('there is one', () => expect(workflows.map(([file]) => file)).toContain('.github/workflows/content.yml'))

test.each(workflows)('%s', (_file, text) => {
  expect(load(text)).toMatchObject({ permissions: { contents: 'read' } })
  expect(text.match(/permissions:/g)).toHaveLength(1)
  expect(text).not.toMatch(/pull_request_target|secrets\./)
  const used = Array.from(text.matchAll(/uses: (.+)/g), ([, action = '']) => action)
  expect(used.filter((action) => !/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([])
  const commands = Array.from(text.matchAll(/npm run (?:--silent )?([\w-]+)/g), ([, name = '']) => name)
  expect(commands).toEqual(expect.arrayContaining(['check', 'build']))
  expect(commands.filter((name) => !Object.keys(manifest.scripts).includes(name))).toEqual([])
})
