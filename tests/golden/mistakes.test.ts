/**
 * Mistakes that editors make, and what they are told: one file a case, in `cases/`.
 * A case is put over the small folder in `base/`. After a path may stand, in brackets, what a text cannot be:
 * `(away)` the file is taken away, `(hex)` its bytes, `(link to other.yaml)`, `(unreadable)` for whoever runs this,
 * `(before)` what was there once, `(before, now venues/hall.yaml)` under another name,
 * `(long)` a line `900 × words #` stands there 900 times, numbered.
 * After a change of words: `ACCEPT=1 npx vitest run tests/golden`, then read what changed.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findingsInWords } from '../../scripts/commands/command-line/tell-findings.ts'
import type { FormerFile } from '../../scripts/content/folder/former-files.ts'
import { findingsOf } from '../../scripts/diagnostics/checked.ts'
import { codes } from '../../scripts/diagnostics/codes/codes.ts'
import { preparePublication, type Request } from '../../scripts/publication.ts'
import { overlayOf } from '../support/golden-case.ts'
import { withLocked } from '../support/locked-files.ts'
import { isWholeSentence, unfit } from '../support/plain-messages.ts'
import { contentOver, type Placed } from '../support/sites/content-on-disk.ts'
import { readArchive, writeArchive } from '../support/txtar.ts'

const base = join(import.meta.dirname, 'base')
const cases = join(import.meta.dirname, 'cases')
const today = Temporal.PlainDate.from('2026-11-22')
const withFiles = contentOver(base)
const accept = process.env.ACCEPT === '1'
const names = readdirSync(cases)
  .filter((name) => name.endsWith('.txt'))
  .sort()

/** As `check` tells it: laid out, and not written. */
async function told(content: string, former: readonly FormerFile[] = []): Promise<string> {
  const output = await toldOf(content, former, { laidOutOnly: true })
  // A build, which writes it all, tells the same of what is printed.
  if (output.includes('  leaflet/')) expect(await toldOf(content, former, {})).toBe(output)
  return output
}

async function toldOf(
  content: string,
  former: readonly FormerFile[],
  order: Pick<Request, 'laidOutOnly'>,
): Promise<string> {
  const checked = await preparePublication({
    content,
    today,
    drafts: true,
    former: () => former,
    advice: { words: '' },
    ...order,
  })
  const diagnostics = findingsOf(checked)
  return findingsInWords(diagnostics, content, 'content')
}

test('the folder that the cases lie over has no mistake', async () => {
  expect(await told(base)).toBe('')
})

test.each(names)('%s', async (name) => {
  const path = join(cases, name)
  const archive = readArchive(readFileSync(path, 'utf8'))
  const { files, links, unreadable, former } = overlayOf(archive)
  const placed = new Map<string, Placed>(files)
  for (const [path, link] of links) placed.set(path, { link })
  const output = await withFiles(placed, (content) => {
    if (unreadable.size === 0) return told(content, former)
    const locked = new Set(Array.from(unreadable, (file) => join(content, file)))
    return withLocked(locked, () => told(content, former))
  })
  const expected = `${output}\n`
  if (accept) writeFileSync(path, writeArchive({ ...archive, files: new Map(archive.files).set('expected', expected) }))
  expect(expected).toBe(accept ? expected : archive.files.get('expected'))
})

const findings = names.flatMap((name) => {
  const { files } = readArchive(readFileSync(join(cases, name), 'utf8'))
  return [...(files.get('expected') ?? '').matchAll(/^content.* {2}(?:error|warning) {2}(\S+)$/gm)].map(
    ([, code]) => code,
  )
})

test('every code has a case', () => {
  const shown = new Set<string | undefined>(findings)
  expect(Object.keys(codes).filter((code) => !shown.has(code))).toEqual([])
})

test('over a hundred and twenty mistakes are told', () => expect(findings.length).toBeGreaterThan(120))

interface Said {
  readonly name: string
  readonly message: string
  readonly hint?: string
}

/** A finding is a line that says where, the message, the line of the file with its underline, and the hint. */
const said = names.flatMap((name): Said[] => {
  const expected = readArchive(readFileSync(join(cases, name), 'utf8')).files.get('expected') ?? ''
  return expected.split(/\n(?=content.* {2}(?:error|warning) {2}\S+\n)/).flatMap((finding) => {
    const lines = finding.trimEnd().split('\n').slice(1)
    const [message, hint] = lines
      .filter((line) => /^ {2}\S/.test(line) && !/^ +\d+ \|/.test(line))
      .map((line) => line.slice(2))
    return message === undefined ? [] : [{ name, message, ...(hint !== undefined && { hint }) }]
  })
})

test('every message is a whole sentence', () => {
  expect(said.length).toBe(findings.length)
  expect(said.filter(({ message }) => !isWholeSentence(message))).toEqual([])
})

test('no message and no hint speaks as programmers do', () =>
  expect(
    said.flatMap(({ name, message, hint = '' }) =>
      [message, hint].map((line) => unfit(line)).flatMap((why) => (why ? [`${name} ${why}`] : [])),
    ),
  ).toEqual([]))
