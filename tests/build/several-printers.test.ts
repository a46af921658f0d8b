/**
 * Wherever a site is built, and however many print, its files and the mistakes of its content are the same: what each
 * printer makes, and how it comes together. The bytes of a whole site are in written-site.test.ts.
 */

import { fork } from 'node:child_process'
import { on } from 'node:events'
import { appendFileSync, cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startProcess } from '../../scripts/commands/build/build-process.ts'
import type { PrintTask } from '../../scripts/commands/build/printer-messages.ts'
import { sandboxEnvironment, sandboxOptions } from '../../scripts/commands/build/sandbox.ts'
import type { Stopped } from '../../scripts/commands/build/stop.ts'
import { readContentFolder } from '../../scripts/content/folder/content-folder.ts'
import { contentFingerprint } from '../../scripts/content/folder/fingerprint.ts'
import { loadSite } from '../../scripts/content/load-site.ts'
import { printRuns } from '../../scripts/publication/print-runs.ts'
import { writerInto } from '../../scripts/publish/write-files.ts'
import { sheetEditions } from '../../scripts/sheets/information-sheets.ts'
import { siteOfDay } from '../../scripts/site-of-day.ts'
import { fingerprints, project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { build as buildApart, meddledWith } from '../support/sites/run-build.ts'

function copyOfMinimal(): string {
  const content = join(temporaryFolder(), 'content')
  cpSync(join(project, 'tests/sites/minimal'), content, { recursive: true })
  return content
}

/** Its order is of content with this fingerprint; `staging` is where it writes. */
function startPrinter(content: string, fingerprint: string) {
  const staging = join(temporaryFolder(), '.site.new-0123456789ab')
  mkdirSync(staging)
  const options = sandboxOptions({ project, content, staging })
  const printer = startProcess(
    { file: 'read-and-write.mjs', args: [content, staging, 'printer'], options, environment: sandboxEnvironment({}) },
    new Promise<Stopped>(() => {}),
  )
  return { staging, printer, answer: printer.ask({ kind: 'order', content, staging, today, fingerprint }) }
}

test('a printer makes the same files and tells the same mistakes as one that prints alone', async () => {
  const content = copyOfMinimal()
  const sheet = (name: string) => join(content, `sheets/${name}.md`)
  for (const name of ['of-no-face', 'too-long']) cpSync(sheet('welcome'), sheet(name))
  appendFileSync(sheet('of-no-face'), '\nA sign in no face: \u{13080}.\n')
  appendFileSync(sheet('too-long'), `\n## More of it\n\n${'Far more than any side has room for. '.repeat(200)}\n`)

  const folder = readContentFolder(content)
  const loaded = loadSite(folder, { drafts: false })
  if (!loaded.ok) throw new Error(loaded.diagnostics[0]?.message)
  const site = siteOfDay(loaded.value, Temporal.PlainDate.from(today))
  const here = temporaryFolder()
  const { leaflets } = await printRuns(site, sheetEditions(site), folder, {}, writerInto(here))
  const printed = Array.from({ length: leaflets.length }, (_, at) => leaflets.print(at))
  expect(printed.flatMap((made) => (made.ok ? [] : made.diagnostics.map(({ code }) => code)))).toEqual([
    'leaflet/character-missing',
    'leaflet/does-not-fit',
  ])

  const { staging, printer, answer } = startPrinter(content, contentFingerprint(folder))
  expect(await answer).toEqual({ kind: 'ready' })
  const task: PrintTask = { kind: 'print', list: 'leaflets', from: 0, to: printed.length }
  const files = fingerprints(here)
  expect(files.size).toBeGreaterThan(0)
  expect(await printer.ask(task)).toEqual({ kind: 'printed', from: 0, printed, files: files.size })
  await printer.end()
  expect(fingerprints(staging)).toEqual(files)
})

test('whoever prints a document or finds that it cannot be printed, all of it comes together in its order', async () => {
  const work = fork(join(project, 'tests/support/list-printed-together.ts'))
  const tell = (said: object) => void work.send({ kind: 'printer', printer: 0, said })
  const lent: number[] = []
  let together: unknown
  for await (const [said] of on(work, 'message', { close: ['disconnect'] })) {
    if (said.kind === 'printers') tell({ kind: 'ready' })
    else if (said.kind === 'task') {
      const { from, to } = said.task
      const share = Array.from({ length: to - from }, (_, index) => from + index)
      lent.push(...share)
      const printed = share.map((at) =>
        at % 2 === 0
          ? { ok: true, value: `${at} there`, warnings: [] }
          : { ok: false, diagnostics: [{ message: `${at} does not fit` }] },
      )
      tell({ kind: 'printed', from, printed, files: 0 })
    } else together = said.printed
  }
  const where = (at: number) => (!lent.includes(at) ? 'here' : at % 2 === 0 ? 'there' : 'does not fit')
  expect(lent.length).toBeGreaterThan(0)
  expect(together).toEqual({
    ok: true,
    value: Array.from({ length: 30 }, (_, at) => `${at} ${where(at)}`),
    warnings: [],
  })
})

test('a printer that is killed ends the build, says so, and leaves the site as it is', () => {
  const parent = temporaryFolder()
  const content = copyOfMinimal()
  const order = ['--content', content, '--output', join(parent, 'site'), '--today', today, '--printers=2']
  const { exit, said } = buildApart([...order, '--advice=off'], meddledWith('loses-its-printers'))
  expect(said).toContain(
    'This is a fault of the program, not of your content: a part of it was ended by SIGKILL: from outside, or because memory ran out\nThe website was not changed.',
  )
  expect(exit).toBe(1)
  expect(fingerprints(parent)).toEqual(new Map())
})

test('a printer that finds other content than it is to print says so, and prints nothing', async () => {
  const { staging, printer, answer } = startPrinter(copyOfMinimal(), 'of what was there before')
  expect(await answer).toEqual({
    kind: 'machine',
    said: 'The content was changed while it was read. Build again when all of it is saved.',
  })
  await printer.end()
  expect(fingerprints(staging)).toEqual(new Map())
})
