/** The machine lacks something: room, files, a program, the right time. */

import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type BuildResult, build, buildWithin, clockAt, project } from '../support/sites/run-build.ts'
import { type Fault, isPlain, sentenceOf, type Trial } from './fault.ts'
import type { Place } from './place.ts'
import { portTaken } from './port-taken.ts'

/** Whether it ended as it must and said so plainly. */
const judged = ({ exit, said }: BuildResult, exits: readonly number[], words = /./): Trial => ({
  right: exits.includes(exit ?? -1) && isPlain(said) && (exit === 0 || words.test(said)),
  said: sentenceOf(said),
})

const fullDisk: Fault = {
  name: 'disk full (a small tmpfs)',
  tries: 3,
  bring: (_place, _chance, turn) => {
    const script = join(project, 'tests/faults/small-disk.ts')
    const room = ['520k', '640k', '760k'][turn] ?? ''
    const { status, stdout } = spawnSync('unshare', ['-rm', process.execPath, script, room], { encoding: 'utf8' })
    if (status === null || stdout === '') return { right: true, said: 'Not tried: no disk can be mounted here.' }
    const { whole, exit, said }: BuildResult & { readonly whole: boolean } = JSON.parse(stdout)
    const trial = judged({ exit, said }, [1], /no room left/)
    return { right: trial.right && whole, said: trial.said }
  },
}

const smallFiles: Fault = {
  name: 'no file larger than so much (ulimit -f)',
  tries: 4,
  bring: (place, _chance, turn) =>
    judged(buildWithin(`-f ${[8, 16, 40, 120][turn]}`, place.order()), [0, 1], /no room left|search/),
}

const fewFiles: Fault = {
  name: 'too few files at once (ulimit -n)',
  tries: 8,
  bring: (place, _chance, turn) =>
    judged(buildWithin(`-n ${24 + turn * 2}`, place.order()), [0, 1], /too few files|search/),
}

const noIndexer: Fault = {
  name: 'the search indexer fails',
  tries: 3,
  bring: (place, _chance, turn) => {
    const program = join(place.parent, 'indexer')
    writeFileSync(
      program,
      ['#!/bin/false\n', '#!/bin/sh\nhead -c 9\nexit 3\n', '#!/bin/sh\nhead -c 9\necho nonsense,\n'][turn] ?? '',
    )
    chmodSync(program, 0o755)
    return judged(build(place.order(), { PAGEFIND_BINARY_PATH: program }), [1], /could not be made: .*npm ci/)
  },
}

const noGit: Fault = {
  name: 'no git',
  tries: 1,
  bring: (place) => {
    const result = build(place.order(), { PATH: '' })
    const said = result.said.split('\n').find((line) => line.startsWith('Not checked')) ?? ''
    return { right: result.exit === 0 && said.includes('git is not installed'), said }
  },
}

const wrongNode: Fault = {
  name: 'wrong Node, exit code 78',
  tries: 1,
  bring: () => {
    const older = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.11.1'}})"
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', older, '--import', './scripts/commands/right-node.mjs', 'scripts/commands/build.mjs'],
      { cwd: project, encoding: 'utf8' },
    )
    return { right: status === 78 && stderr.trim().split('\n').length === 1, said: stderr.trim() }
  },
}

const elsewhere: Fault = {
  name: 'another language, zone and clock: the same bytes',
  tries: 4,
  bring: (place, _chance, turn) => {
    const environments: readonly Readonly<Record<string, string>>[] = [
      { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Pacific/Kiritimati' },
      clockAt('1970-01-01T00:00:00Z'),
      clockAt('2099-12-31T23:59:59Z'),
    ]
    return judged(build(place.order(), environments[turn]), [0])
  },
}

const port: Fault = {
  name: 'the port of the preview is taken',
  tries: 1,
  bring: async (place: Place) => {
    const server = createServer().listen(0, '127.0.0.1')
    const said = await portTaken(server, place.content('one'))
    server.close()
    return { right: /cannot be had, so this is the next one/.test(said), said: sentenceOf(said) }
  },
}

export const shortages: readonly Fault[] = [
  fullDisk,
  smallFiles,
  fewFiles,
  noIndexer,
  noGit,
  wrongNode,
  elsewhere,
  port,
]
