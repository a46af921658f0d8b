/** `npm run fit`: how full the leaflets are, as the editor's guide shows it. */

import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runFit } from '../../scripts/commands/fit/run-fit.ts'
import { called } from '../support/run-command.ts'
import { copyOfContent, project, today } from '../support/sites/build-site.ts'

const ask = (...args: readonly string[]) => called(() => runFit(['--today', today, ...args]))

test('the example of the guide is what it answers for the smallest site', async () => {
  const { status, stdout } = await ask('--content', 'tests/sites/minimal')
  expect(status).toBe(0)
  const guide = readFileSync(join(project, 'content/README.md'), 'utf8')
  expect(guide).toContain(`\`\`\`\n${stdout}\`\`\`\n`)
})

test('every format of every sheet is measured, a booklet by its pages, in its fullest edition', async () => {
  const { status, stdout } = await ask('--content', 'tests/sites/everything')
  expect(status).toBe(0)
  for (const name of ['A4 leaflet', 'large print leaflet', 'A5 booklet', 'A3 poster'])
    expect(stdout).toMatch(new RegExp(`: ${name} for .*\\n.*(side|page) 1`))
  expect(stdout).toMatch(/, the fullest of \d+ editions\n/)
  // No line is wider than a terminal but the table's and the last.
  const drawn = stdout.split('\n').filter((line) => /^ {2}[┌│└]/.test(line))
  expect(Math.max(...drawn.map(({ length }) => length))).toBeLessThanOrEqual(80)
})

test('what does not fit is told with the words to lose', async () => {
  const content = copyOfContent()
  const sheet = join(content, 'sheets/what-is-a-cag.md')
  const more = 'Anyone who has a genuine interest in the local community should come along. '
  appendFileSync(sheet, `\n## One more thing\n\n${more.repeat(60)}\n`)
  const { status, stdout } = await ask('--content', content)
  expect(status).toBe(1)
  expect(stdout).toMatch(/A4 leaflet +\d+ +does not fit\n/)
  expect(stdout).toMatch(/the section "One more thing" runs over the printed A4 leaflet by \d+ mm \(\d+ lines\)/)
  expect(stdout).toMatch(/Take \d+ of its 780 words out: without the last \d+ it fits\./)
})

test('an edition that leaves out its officers is the fullest, and what it leaves out is told', async () => {
  const content = copyOfContent()
  const area = join(content, 'areas/hilltop/area.yaml')
  const officers = Array.from(
    { length: 40 },
    (_, index) => `  - { role: npo, name: Robin Hale the ${index}th of Hilltop }\n`,
  )
  writeFileSync(area, readFileSync(area, 'utf8').replace('officers:\n', `officers:\n${officers.join('')}`))
  const { stdout } = await ask('--content', content)
  expect(stdout).toMatch(
    /: A4 leaflet for Hilltop, the fullest of 3 editions\n {2}In .* So its officers are left out\.\n {2}side 1/,
  )
})

test.each([
  [['--today', 'tomorrow'], '"tomorrow" is not a day'],
  [['--format', 'a4'], '"--format" is not understood here.'],
])('%j is refused', async (args, said) => {
  const { status, stderr } = await ask(...args)
  expect(status).toBe(2)
  expect(stderr).toContain(said)
})
