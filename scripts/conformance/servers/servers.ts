/**
 * `npm run servers`: a built site behind a real nginx and a real Apache, those of them that this machine has, and what
 * they answer. Exit code 0 where all is as it should be or nothing is installed, which is said; 1 where it is not.
 */

import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../commands/command-line/free-port.ts'
import { readRedirects } from '../../publish/hosts/redirects.ts'
import { ask, questions } from './expected-answers.ts'
import { programOf, type RealServer, realServers, start } from './real-servers.ts'

const project = join(import.meta.dirname, '../../..')

async function look(server: RealServer, program: string, folder: string, site: string): Promise<readonly string[]> {
  const port = await freePort(0)
  if (port === undefined) throw new Error('Every port of this machine is in use.')
  const redirects = readRedirects(readFileSync(join(site, '_redirects'), 'utf8'))
  const started = await start(server, program, { site, scratch: join(folder, server.name), port, redirects })
  try {
    const faults: string[] = []
    for (const question of questions(site)) {
      const found = question.faults(await ask(started.address, question))
      faults.push(...found.map((fault) => `${server.name}, asked for ${question.asks}, ${question.path}: ${fault}`))
    }
    return faults
  } finally {
    await started.stop()
  }
}

async function run(): Promise<0 | 1> {
  const folder = mkdtempSync(join(tmpdir(), 'servers-'))
  chmodSync(folder, 0o755) // A server started by root reads as somebody else.
  try {
    const site = join(folder, 'site')
    const content = ['--content', 'tests/sites/everything', '--today', '2026-11-22', '--advice=off']
    const made = spawnSync('node', ['scripts/commands/build.mjs', ...content, '--output', site], { cwd: project })
    if (made.status !== 0) throw new Error(`${made.stdout}${made.stderr}`)
    const faults: string[] = []
    let passed = 0
    let skipped = 0
    for (const server of realServers) {
      const program = programOf(server)
      if (program === undefined) {
        skipped++
        console.log(`${server.name} is not installed, and was not tried. On Debian: apt-get install ${server.debian}`)
        continue
      }
      const found = await look(server, program, folder, site)
      faults.push(...found)
      passed += questions(site).length - found.length
      console.log(`${server.name}: ${questions(site).length} questions, ${found.length} wrong answers`)
    }
    for (const fault of faults) console.log(`  ${fault}`)
    console.log(`${passed} passed, ${faults.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
    return faults.length > 0 ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.exitCode = await run()
