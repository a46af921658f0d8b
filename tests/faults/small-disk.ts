/** Run in a namespace of its own, where anybody may mount: builds on a disk that has no room for a second site. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, fingerprints, today } from '../support/sites/run-build.ts'

const [room = ''] = process.argv.slice(2)
const disk = mkdtempSync(join(tmpdir(), 'small-disk-'))
execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${room}`, 'tmpfs', disk])
try {
  const order = ['--content', 'tests/sites/minimal', '--output', join(disk, 'site'), '--today', today, '--advice=off']
  const first = build(order)
  if (first.exit !== 0) throw new Error(first.said)
  const before = JSON.stringify([...fingerprints(join(disk, 'site'))])
  const second = build(order)
  const whole = JSON.stringify([...fingerprints(join(disk, 'site'))]) === before
  console.log(JSON.stringify({ ...second, whole }))
} finally {
  execFileSync('umount', [disk])
  rmSync(disk, { recursive: true })
}
