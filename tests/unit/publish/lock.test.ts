/** One build at a time: who holds the lock, whose is taken over, and what a second one is told. */

import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { heldInWords } from '../../../scripts/commands/build/held-in-words.ts'
import { lockOf } from '../../../scripts/publish/beside-output.ts'
import { takeLock } from '../../../scripts/publish/lock.ts'
import { type Owner, thisProcess } from '../../../scripts/publish/owner.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

const now = Temporal.Instant.from('2026-11-22T09:30:00Z')
const place = () => join(temporaryFolder(), 'site')
const dead = spawnSync(process.execPath, ['--version']).pid
const mine = thisProcess(now)

test('it is taken once, and free again when it is released', () => {
  const output = place()
  const first = takeLock(output, now)
  expect(first.kind).toBe('taken')
  expect(takeLock(output, now)).toMatchObject({ kind: 'held', by: { pid: process.pid } })
  if (first.kind === 'taken') first.release()
  expect(readdirSync(join(output, '..'))).toEqual([])
  expect(takeLock(output, now).kind).toBe('taken')
})

test.each<[string, Partial<Owner> | string]>([
  ['a process that is gone', { pid: dead }],
  ['a process whose number was given to another', { started: 'long ago' }],
  ['nobody, because it was never written', ''],
  ['nobody that can be read', '{"pid": "seven"}'],
  ['no process at all', { pid: 0 }],
  ['nobody, because it was half written', '{"pid": 7, "ho'],
])('what belongs to %s is taken over', (_who, owner) => {
  const output = place()
  writeFileSync(lockOf(output), typeof owner === 'string' ? owner : JSON.stringify({ ...mine, ...owner }))
  expect(takeLock(output, now).kind).toBe('taken')
  expect(JSON.parse(readFileSync(lockOf(output), 'utf8'))).toEqual(mine)
  expect(readdirSync(join(output, '..'))).toEqual(['site.lock'])
})

test.each([
  ['to nothing', undefined],
  ['to a file of others, which stays', 'words'],
])('a link %s in its place is taken away', (_where, words) => {
  const output = place()
  const elsewhere = join(temporaryFolder(), 'elsewhere')
  if (words !== undefined) writeFileSync(elsewhere, words)
  symlinkSync(elsewhere, lockOf(output))
  expect(takeLock(output, now).kind).toBe('taken')
  expect(lstatSync(lockOf(output)).isFile()).toBe(true)
  expect(existsSync(elsewhere) ? readFileSync(elsewhere, 'utf8') : undefined).toBe(words)
})

test('of another machine nothing is known: its lock stays, and its owner is told what to look for', () => {
  const output = place()
  const since = '2026-11-22T09:00:00Z'
  writeFileSync(lockOf(output), JSON.stringify({ pid: dead, host: 'the-other-desk', since }))
  const lock = takeLock(output, now)
  expect(lock.kind).toBe('held')
  if (lock.kind !== 'held') return
  expect(heldInWords(lock, Temporal.Instant.from(since).add({ hours: 3 }))).toBe(
    `Another build of this website is at work: process ${dead} on the-other-desk, for 3 hours, since ${since}. Whether it still runs cannot be seen from here. If it does not, delete ${lockOf(output)}; else wait, then build again.`,
  )
})

test.each([
  [{ seconds: 1 }, 'for 1 second.'],
  [{ seconds: 90 }, 'for 90 seconds.'],
  [{ minutes: 25 }, 'for 25 minutes.'],
  [{ hours: -2 }, 'since 2026-11-22T09:30:00Z.'], // somebody set the clock back
])('after %j the lock is told to be held %s', (age, words) => {
  const by = { pid: 7, host: hostname(), since: now.toString() }
  const told = heldInWords({ kind: 'held', by, file: 'site.lock' }, now.add(age))
  expect(told).toBe(
    `Another build of this website is at work: process 7, ${words} Wait until it is done, then build again.`,
  )
})

test('who was taken for dead sees that the lock is another’s, and leaves it', () => {
  const output = place()
  const lock = takeLock(output, now)
  writeFileSync(lockOf(output), JSON.stringify({ ...mine, since: '2026-11-22T10:00:00Z' }))
  if (lock.kind !== 'taken') throw new Error('The lock was free.')
  expect(lock.isMine()).toBe(false)
  lock.release()
  expect(readdirSync(join(output, '..'))).toEqual(['site.lock'])
})
