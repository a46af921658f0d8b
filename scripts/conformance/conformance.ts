/** Tests the checkers on planted faults, then checks built sites with them. Started by run.sh. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { variedSite } from '../generated/varied-site.ts'
import { judgeInFirefox } from './in-firefox.ts'
import { judgePages, standardOf } from './nu-checker.ts'
import { plantedCopies } from './planted-faults.ts'
import { copiedByPoppler, hasPoppler } from './poppler.ts'
import { surprises } from './self-test.ts'
import { judgePdfs } from './vera-pdf.ts'
import { CheckerBroke, type Verdict } from './verdict.ts'

const project = resolve(import.meta.dirname, '../..')

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { checkers: { type: 'string' } }, allowPositionals: true })
  if (values.checkers === undefined) throw new CheckerBroke('Start this by run.sh, which fetches the checkers.')
  const missing = positionals.filter((path) => !existsSync(path))
  if (missing.length > 0) throw new CheckerBroke(`There is no ${missing.join(', ')}.`)
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const judge = judgeWith(values.checkers)
    const copies = hasPoppler()
    if (!copies) console.log('pdftotext is not installed: nobody has tried to copy text out with poppler.')
    const proofs = [
      surprises(join(folder, 'planted'), judge),
      ...(copies ? [surprises(join(folder, 'planted-copies'), copiedByPoppler, plantedCopies())] : []),
    ]
    const untrue = proofs.flatMap((proof) => proof.surprises)
    for (const surprise of untrue) console.log(`The checkers are not to be trusted: ${surprise}`)
    if (untrue.length > 0) return 2
    const caught = proofs.reduce((sum, proof) => sum + proof.caught, 0)
    console.log(`The checkers pass what is right and catch ${caught} planted faults.`)
    const given = positionals.length > 0 ? positionals : builtSites(folder)
    const files = filesBelow(given)
    const copied = copies ? copiedByPoppler(files.filter((file) => file.endsWith('.pdf'))) : []
    const seen = await judgeInFirefox(given.filter(isSite))
    return printVerdicts([...judge(files), ...copied, ...seen], caught)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Judge = (files: readonly string[]) => readonly Verdict[]

function judgeWith(checkers: string): Judge {
  const veraPdf = join(checkers, 'greenfield-apps-1.28.2.jar')
  return (files) => {
    const pdfs = files.filter((file) => file.endsWith('.pdf'))
    const pages = files.filter((file) => standardOf(file) !== undefined)
    // A file for a press does not claim PDF/A, for the colours of its inks are unknown.
    const archived = pdfs.filter((file) => !file.endsWith('-press.pdf'))
    const ofPdfs = [
      ...(pdfs.length === 0 ? [] : judgePdfs(veraPdf, 'ua1', pdfs)),
      ...(archived.length === 0 ? [] : judgePdfs(veraPdf, '2a', archived)),
    ]
    return [...ofPdfs, ...(pages.length === 0 ? [] : judgePages(checkers, pages))]
  }
}

/** The content that comes with the project, the smallest there is, and a generated one of thirty areas. */
function builtSites(folder: string): readonly string[] {
  const generated = join(folder, 'content')
  for (const [path, text] of variedSite({ areas: 30, seed: 1 })) {
    mkdirSync(dirname(join(generated, path)), { recursive: true })
    writeFileSync(join(generated, path), text)
  }
  return [
    ...built(join(project, 'content'), join(folder, 'default'), ['--press']),
    ...built(join(project, 'tests/sites/minimal'), join(folder, 'minimal')),
    ...built(generated, join(folder, 'generated')),
  ]
}

/** The site, and beside it the report on its funding. */
function built(content: string, output: string, more: readonly string[] = []): readonly string[] {
  const places = ['--content', content, '--output', output, '--today', '2026-11-22']
  const report = `${output}-evidence`
  run('build', [...places, ...more])
  run('evidence', [...places, '--report', report])
  return [output, report]
}

function run(name: string, options: readonly string[]): void {
  const command = [join(project, `scripts/commands/${name}.mjs`), ...options]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' })
  if (status !== 0) throw new CheckerBroke(`There is no ${name} to judge.\n${stdout}${stderr}`)
}

/** A single file or part of a site cannot be shown with its styles. */
const isSite = (path: string): boolean => existsSync(join(path, '404.html'))

function filesBelow(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
      : [path],
  )
  const judged = files.filter((file) => file.endsWith('.pdf') || standardOf(file) !== undefined).sort()
  if (judged.length === 0) throw new CheckerBroke('There is nothing to judge: no PDF, page, stylesheet or drawing.')
  return judged
}

/** Prints every fault and the count, and gives the exit code. A caught planted fault counts as passed. */
function printVerdicts(verdicts: readonly Verdict[], caught: number): number {
  const failed = verdicts.filter(({ faults }) => faults.length > 0)
  for (const { file, standard, faults } of failed) {
    console.log(`${file} does not conform to ${standard}`)
    for (const fault of faults) console.log(`  ${fault}`)
  }
  for (const standard of new Set(verdicts.map((verdict) => verdict.standard))) {
    const of = verdicts.filter((verdict) => verdict.standard === standard)
    console.log(`${standard}: ${of.filter(({ faults }) => faults.length === 0).length} of ${of.length} files conform.`)
  }
  console.log(`${verdicts.length - failed.length + caught} passed, ${failed.length} failed`)
  return failed.length === 0 ? 0 : 1
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof CheckerBroke)) throw error
  console.error(error.message)
  process.exitCode = 2
}
