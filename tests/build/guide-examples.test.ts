/** What the editor's guide shows is right: its files, put into the project's content, leave nothing to report; its commands write. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { runCheck } from '../../scripts/commands/check/run-check.ts'
import { noPrompter } from '../../scripts/commands/new/prompter.ts'
import { runNew } from '../../scripts/commands/new/run-new.ts'
import { called } from '../support/run-command.ts'
import { copyOfContent, project, today } from '../support/sites/build-site.ts'

const guide = readFileSync(join(project, 'content/README.md'), 'utf8')
const shown = Array.from(guide.matchAll(/^```(?:yaml|markdown)\n(.*?)^```$/gms), ([, text = '']) => text)

/** By how an example begins: the file that it is. A name without its ending stands for fields of that file. */
const places: Readonly<Record<string, string>> = {
  'contact:': 'partnership',
  'alert:': 'partnership',
  'officers:': 'areas/canalside/area',
  'venue: canalside-library': 'areas/canalside/cags/safer-stronger.yaml',
  '---\ntitle: Safer': 'areas/canalside/meetings/2026-11-10-safer-stronger.md',
  'name: Old Harbour': 'areas/old-harbour/area.yaml',
  'redirects:': 'partnership',
  '---\ntitle: How to report': 'sheets/how-to-report-a-problem.md',
  '| Ticket ': 'areas/hilltop/about.md',
  '**Call {{ phone }}': 'a part of the sheet',
  'erdf:': 'funding.yaml',
}
const placeOf = (text: string): string | undefined =>
  Object.entries(places).find(([beginning]) => text.startsWith(beginning))?.[1]

test('each example has its place', () => {
  expect(shown.map(placeOf)).toEqual(Object.values(places))
})

test('all of them together leave nothing to report, and the commands beside them write', async () => {
  const content = copyOfContent()
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(content, file)), { recursive: true })
    writeFileSync(join(content, file), text)
  }
  for (const text of shown) {
    const place = placeOf(text) ?? ''
    if (/\.(?:yaml|md)$/.test(place)) write(place, text)
    else if (place !== 'a part of the sheet') write(`${place}.yaml`, withFields(content, `${place}.yaml`, text))
  }
  write('partnership.yaml', withFields(content, 'partnership.yaml', 'funding: [erdf, community]\n'))
  const { stdout } = await called(() => runCheck(['--content', content, '--today', today]))
  expect(stdout).toMatch(/^Nothing to put right\.\nReady to publish: \d+ pages, \d+ leaflets\.\n$/)

  const commands = Array.from(guide.matchAll(/^npm run new -- (.+)$/gm), ([, line = '']) => line)
  expect(commands.length).toBeGreaterThan(1)
  for (const line of commands) {
    const words = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain ?? '')
    const { status, stderr } = await called(() =>
      runNew([...words, '--content', content, '--today', today], noPrompter),
    )
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
})

/** The file with the fields of an example in the place of its own. */
function withFields(content: string, file: string, example: string): string {
  const names = Array.from(example.matchAll(/^(\w+):/gm), ([, name = '']) => name)
  const others = readFileSync(join(content, file), 'utf8')
    .split(/^(?=\w+:)/m)
    .filter((field) => !names.some((name) => field.startsWith(`${name}:`)))
  return others.join('') + example
}
