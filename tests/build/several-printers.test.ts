/** Wherever a site is built, and however many print, its files and the mistakes of its content are the same. */

import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { startProcess } from '../../scripts/commands/build/build-process.ts'
import { sandboxEnvironment, sandboxOptions } from '../../scripts/commands/build/sandbox.ts'
import type { Stopped } from '../../scripts/commands/build/stop.ts'
import { findingsInWords } from '../../scripts/commands/command-line/tell-findings.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import { preparePublication } from '../../scripts/publication.ts'
import { build, fingerprints, project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { startBuild } from '../support/sites/run-build.ts'
import { sharedSite } from '../support/sites/shared-site.ts'

const order = (content: string, output: string, printers: number): readonly string[] => [
  ...['--content', content, '--output', output, '--today', today],
  ...['--advice=off', `--printers=${printers}`],
]

function copyOfMinimal(): string {
  const content = join(temporaryFolder(), 'content')
  cpSync(join(project, 'tests/sites/minimal'), content, { recursive: true })
  return content
}

test('two make the same files as one in another time zone and another language, byte for byte', async () => {
  const { folder } = await sharedSite('tests/sites/everything') // by one, in America/Anchorage, in no language
  const output = join(temporaryFolder(), 'site')
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  expect(build(order('tests/sites/everything', output, 2), elsewhere)).toMatchObject({ exit: 0 })
  expect(fingerprints(folder).size).toBeGreaterThan(100)
  expect(fingerprints(output)).toEqual(fingerprints(folder))
})

test('two tell the same mistakes as one, in the same order', async () => {
  const content = copyOfMinimal()
  const [sheet, another] = [join(content, 'sheets/welcome.md'), join(content, 'sheets/another.md')]
  cpSync(sheet, another)
  appendFileSync(sheet, `\n## More of it\n\n${'Far more than any side has room for, and then some. '.repeat(150)}\n`)
  appendFileSync(another, '\nA sign in no face: \u{13080}.\n')
  const here = await preparePublication({ content, today: Temporal.PlainDate.from(today), drafts: false }) // prints alone
  const alone = findingsInWords(findingsOf(here), content, content)
  expect(alone).toContain('leaflet/does-not-fit')
  expect(alone).toContain('\u{13080}')
  const together = build(order(content, join(temporaryFolder(), 'site'), 2))
  expect(together).toEqual({
    exit: 1,
    said: expect.stringContaining(`\n${alone}\n\n2 errors and 2 warnings in 3 files.\n`),
  })
})

test('a printer that is killed ends the build, says so, and leaves the site as it is', async () => {
  const parent = temporaryFolder()
  const output = join(parent, 'site')
  const said: string[] = []
  const work = startBuild(order('tests/sites/everything', output, 2), (words) => said.push(words))
  const printer = await Promise.race([printerBelow(work.process.pid), work.ended.then(() => undefined)])
  if (printer !== undefined) process.kill(printer, 'SIGKILL')
  expect(await work.ended).toBe(1)
  expect(said.join('')).toContain(
    'This is a fault of the program, not of your content: a part of it was ended by SIGKILL: from outside, or because memory ran out\nThe website was not changed.',
  )
  expect(fingerprints(parent)).toEqual(new Map())
})

test('a printer that finds other content than it is to print says so, and prints nothing', async () => {
  const staging = join(temporaryFolder(), '.site.new-0123456789ab')
  const content = copyOfMinimal()
  const options = sandboxOptions({ project, content, staging })
  const printer = startProcess(
    { file: 'read-and-write.mjs', args: [content, staging, 'printer'], options, environment: sandboxEnvironment({}) },
    new Promise<Stopped>(() => {}),
  )
  const answer = await printer.ask({ kind: 'order', content, staging, today, fingerprint: 'of what was there before' })
  await printer.end()
  expect(answer).toEqual({
    kind: 'machine',
    said: 'The content was changed while it was read. Build again when all of it is saved.',
  })
})

/** The process number of the first printer that a process started, as soon as there is one. */
async function printerBelow(pid: number | undefined): Promise<number> {
  for (;;) {
    const all = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    const [, printer] = new RegExp(`^ *(\\d+) +${pid} .* printer$`, 'm').exec(all) ?? []
    if (printer !== undefined) return Number(printer)
    await setTimeout(20)
  }
}
