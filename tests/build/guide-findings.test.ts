/** The findings that the editor's guide shows are what `npm run check` says of these very lines. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { called } from '../support/run-command.ts'
import { project, temporaryFolder, today } from '../support/sites/build-site.ts'

const guide = readFileSync(join(project, 'content/README.md'), 'utf8')
const shown = [...guide.matchAll(/^```\n(content\/[^\n]+ {2}(?:error|warning) {2}[^`]+)```$/gm)].map(
  ([, text = '']) => text,
)

const area = ['name: Canalside', 'summary: The streets along the canal.', 'wards: [Wharf]']
/** The file that a finding is of, with the line that is quoted in its place. */
const files: Readonly<Record<string, (line: string) => string>> = {
  'content/areas/canalside/area.yaml': (line) => [...area, line, 'officers: []', ''].join('\n'),
  'content/areas/canalside/about.md': (line) => `The streets along the canal.\n\n${line}\n`,
}

test('each of them stands in a file of the example', () => {
  expect(shown.map((text) => text.split(':', 1)[0]).sort()).toEqual(Object.keys(files).sort())
})

test.each(shown)('%s', async (text) => {
  const [file = ''] = text.split(':', 1)
  const line = /^ {2}\d+ \| (.*)$/m.exec(text)?.[1] ?? ''
  const folder = temporaryFolder()
  const content = join(folder, 'content')
  cpSync(join(project, 'tests/golden/base'), content, { recursive: true })
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), files[file]?.(line) ?? '')
  const { stdout } = await called(() => runCheck(['--content', content, '--today', today]))
  expect(stdout.replaceAll(content, 'content')).toContain(text)
})
