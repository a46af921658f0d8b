/** One site takes the place of another: what lies where after each step, and what is mended after a kill between two. */

import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { abandonedBeside } from '../../../scripts/publish/beside-output.ts'
import { exchange, finishExchange } from '../../../scripts/publish/exchange.ts'
import { openStaging, removeFolder } from '../../../scripts/publish/staging.ts'
import { finishSwap, swap, swapBack } from '../../../scripts/publish/swap.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

function site(folder: string, words: string): string {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), words)
  return folder
}
const wordsOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8')
/** Each folder with what its site says: `site: second`. */
const lying = (parent: string) => readdirSync(parent).map((name) => `${name}: ${wordsOf(join(parent, name))}`)

/** As a build does it. */
function publish(output: string, words: string): void {
  finishSwap(output)
  const staging = site(openStaging(output), words)
  swap(staging, output)
  removeFolder(staging)
}

const byRenames = () => false

test('the public site, the one before it, and no other', () => {
  const parent = temporaryFolder()
  const output = join(parent, 'site')
  publish(output, 'first')
  expect(lying(parent)).toEqual(['site: first'])
  publish(output, 'second')
  expect(lying(parent)).toEqual(['site: second', 'site.former: first'])
  publish(output, 'third')
  expect(lying(parent)).toEqual(['site: third', 'site.former: second'])
})

test('the former site is put back, and taken back again', () => {
  const parent = temporaryFolder()
  const output = join(parent, 'site')
  publish(output, 'first')
  expect(swapBack(output)).toBe(false)
  publish(output, 'second')
  expect(swapBack(output)).toBe(true)
  expect(lying(parent)).toEqual(['site: first', 'site.former: second'])
  swapBack(output)
  expect(lying(parent)).toEqual(['site: second', 'site.former: first'])
})

test('an empty folder gives way, and is not kept as a former site', () => {
  const parent = temporaryFolder()
  mkdirSync(join(parent, 'site'))
  publish(join(parent, 'site'), 'first')
  expect(lying(parent)).toEqual(['site: first'])
})

test('a site that somebody removed is there again, and the one before it is kept', () => {
  const parent = temporaryFolder()
  const output = join(parent, 'site')
  for (const words of ['first', 'second']) publish(output, words)
  removeFolder(output)
  publish(output, 'third')
  expect(lying(parent)).toEqual(['site: third', 'site.former: first'])
})

test('by renames it comes to the same', () => {
  const parent = temporaryFolder()
  const [one, other, waiting] = [join(parent, 'a'), join(parent, 'b'), join(parent, 'c')] as const
  site(one, 'new')
  site(other, 'old')
  exchange(one, other, waiting, byRenames)
  expect(lying(parent)).toEqual(['a: old', 'b: new'])
})

test.each([
  ['after the first rename', 1],
  ['after the second', 2],
])('broken off %s, it is brought to its end', (_when, steps) => {
  const parent = temporaryFolder()
  const output = join(parent, 'site')
  const [former, waiting] = [join(parent, 'site.former'), join(parent, 'site.waiting')] as const
  site(output, 'old')
  site(former, 'new')
  renameSync(output, waiting)
  if (steps === 2) renameSync(former, output)
  finishSwap(output)
  expect(lying(parent)).toEqual(['site: new', 'site.former: old'])
})

test('with nothing to take its place, what waits goes back', () => {
  const parent = temporaryFolder()
  site(join(parent, 'waiting'), 'old')
  finishExchange(join(parent, 'folder'), join(parent, 'place'), join(parent, 'waiting'))
  expect(lying(parent)).toEqual(['place: old'])
})

test('what builds left that were ended is removed, and nothing else', () => {
  const parent = temporaryFolder()
  for (const name of ['.site.new-0123456789ab', 'site.newer', 'site', '.site.new-mine', '.other.new-0123456789ab'])
    site(join(parent, name), name)
  writeFileSync(join(parent, 'site.lock-0123456789ab'), '')
  const output = join(parent, 'site')
  const staging = openStaging(output)
  expect(abandonedBeside(output)).toEqual([staging])
  removeFolder(staging)
  expect(readdirSync(parent)).toEqual(['.other.new-0123456789ab', '.site.new-mine', 'site', 'site.newer'])
})

test.runIf(process.platform !== 'win32')('what only somebody else may remove stays, and stops nothing', () => {
  const parent = temporaryFolder()
  chmodSync(parent, 0o777)
  const foreign = site(join(parent, '.site.new-0123456789ab'), 'somebody else')
  chmodSync(foreign, 0o555)
  const [user, here] = [process.geteuid?.(), process.cwd()]
  process.chdir(parent) // Others may not come to it from above, where folders for temporary files are root's alone.
  if (user === 0) process.seteuid?.(65534) // Root may remove everything.
  try {
    publish('site', 'mine')
    removeFolder(basename(foreign))
  } finally {
    if (user !== undefined) process.seteuid?.(user)
    process.chdir(here)
  }
  expect(lying(parent)).toEqual(['.site.new-0123456789ab: somebody else', 'site: mine'])
  expect(abandonedBeside(join(parent, 'site'))).toEqual([foreign])
  chmodSync(foreign, 0o755)
})

test.runIf(process.platform === 'linux')('who reads meanwhile finds a whole site, every time', async () => {
  const output = join(temporaryFolder(), 'site')
  publish(output, 'whole')
  const reads = new Int32Array(new SharedArrayBuffer(4))
  const reading = new Worker(readAllTheTime, { eval: true, workerData: { file: join(output, 'index.html'), reads } })
  const [missing] = await Promise.all([
    once(reading, 'message').then(([missing]) => missing),
    once(reading, 'online').then(() => {
      // A reader that seldom has its turn is given more of them, as long as there is one.
      const isSeen = () => Atomics.load(reads, 0) > 100
      for (let turn = 0; turn < 100 || (turn < 20_000 && !isSeen()); turn++) publish(output, 'whole')
      reading.postMessage('enough')
    }),
  ])
  expect(missing).toBe(0)
  expect(Atomics.load(reads, 0)).toBeGreaterThan(100)
  expect(existsSync(output)).toBe(true)
})

const readAllTheTime = `
const { parentPort, workerData: { file, reads }, receiveMessageOnPort } = require('node:worker_threads')
const { readFileSync } = require('node:fs')
let missing = 0
while (receiveMessageOnPort(parentPort) === undefined) {
  Atomics.add(reads, 0, 1)
  try { if (readFileSync(file, 'utf8') !== 'whole') missing++ } catch { missing++ }
}
parentPort.postMessage(missing)`
