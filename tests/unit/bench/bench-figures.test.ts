/** The table of what is measured: each figure says what it is beside, and whether its aim is met. Nothing here is timed. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedOf, withoutPeers } from '../../../scripts/bench/asked.ts'
import { benches } from '../../../scripts/bench/benches.ts'
import { type Aim, type Figure, figuresOf, median, verdictOn } from '../../../scripts/bench/figure.ts'
import { columns, figuresInMarkdown, figuresInText, withFigures } from '../../../scripts/bench/figures-table.ts'
import { stageOf } from '../../../scripts/bench/our-command.ts'
import { sitePlan } from '../../../scripts/bench/site/site-plan.ts'
import { quickTable, type TableOrder, wholeTable } from '../../../scripts/bench/whole-table.ts'
import { sharesInWords } from '../../../scripts/commands/build/stages.ts'

const site: Figure = {
  name: 'site of 1,000 areas',
  unit: 's',
  peer: 'bare loop',
  aim: { of: 'the ratio', most: 2.5 },
  ours: [6, 5, 9],
  theirs: [2, 2, 3],
}

test('a figure is told in medians, its ratio round by round', () =>
  expect(
    figuresInMarkdown([
      site,
      { name: 'one edit', unit: 'ms', aim: { of: 'ours', most: 100 }, ours: [84, 17, 33.4] },
      { name: 'site of 100 areas', unit: 's', peer: 'hugo', aim: { of: 'the ratio', most: 0.6 }, ours: [1] },
      { name: 'peak memory', unit: 'MiB', ours: [1783.4] },
      { name: 'a leaflet', unit: 'KiB', ours: [18.006], aim: { of: 'ours', most: 18 } },
      { name: 'evidence', unit: 's', peer: 'the build', ours: [] },
    ]),
  ).toBe(`\
|  | ours | peer | ratio | aim | met | rounds | spread |
| --- | --- | --- | --- | --- | --- | --- | --- |
| site of 1,000 areas | 6.00 s | bare loop: 2.00 s | 3.00 | at most 2.5 | missed | 3 | 2.50 to 3.00 |
| one edit | 33.4 ms | – | – | at most 100 ms | met | 3 | 17.0 ms to 84.0 ms |
| site of 100 areas | 1.00 s | hugo: not run | – | at most 0.6 | not run | 1 | – |
| peak memory | 1,783 MiB | – | – | – | – | 1 | – |
| a leaflet | 18.01 KiB | – | – | at most 18 KiB | missed | 1 | – |
| evidence | not run | the build: not run | – | – | not run | – | – |`))

test('in a terminal its columns stand under each other', () => {
  const [head = '', row = ''] = figuresInText([site]).split('\n')
  expect(row.indexOf('bare loop: 2.00 s') + 'bare loop: 2.00 s'.length).toBe(head.indexOf('peer') + 'peer'.length)
})

const aim = (of: Aim['of'], most: number) => ({ aim: { of, most } })

test.each([
  ['at its aim', { ...site, ...aim('the ratio', 3) }, 'met'],
  ['above it', { ...site, ...aim('the ratio', 2.99) }, 'missed'],
  ['by ours alone, whatever the ratio', { ...site, ...aim('ours', 6) }, 'met'],
  ['by ours alone, missed', { ...site, ...aim('ours', 5.9) }, 'missed'],
  ['without the peer', { ...site, theirs: [] }, 'not run'],
  ['without ours', { ...site, ours: [] }, 'not run'],
  ['without an aim', { name: 'x', unit: 's', ours: [1] } as const, 'no aim'],
])('a figure %s', (_, figure, verdict) => expect(verdictOn(figure)).toBe(verdict))

test('of two in the middle the median is the one that flatters less', () => {
  expect(median([3, 1])).toBe(3)
  expect(median([])).toBeNaN()
})

test('what a bench did not measure was not run', () => {
  const plan = { first: { name: 'a', unit: 's' }, second: { name: 'b', unit: 's' } } as const
  expect(figuresOf(plan, { second: { ours: [1] } }).map(verdictOn)).toEqual(['not run', 'no aim'])
})

test('a page keeps its words, and has another table between its marks', () => {
  const page = 'Before\n<!-- figures -->\nold\n<!-- end of figures -->\nBehind\n'
  expect(withFigures(page, 'new')).toBe('Before\n<!-- figures -->\nnew\n<!-- end of figures -->\nBehind\n')
  expect(() => withFigures('Before\n<!-- end of figures --><!-- figures -->', 'new')).toThrow('no marks')
  expect(() => withFigures('<!-- figures -->', 'new')).toThrow('no marks')
})

test('peers are named with their commands, as many as there are', () =>
  expect(withoutPeers(['--rounds', '2', '--peer', 'hugo=X=1 build.sh CONTENT OUTPUT', '--peer', 'other=o'])).toEqual({
    peers: [
      { name: 'hugo', command: 'X=1 build.sh CONTENT OUTPUT' },
      { name: 'other', command: 'o' },
    ],
    others: ['--rounds', '2'],
  }))

test.each([
  ['check', ['--rounds', '0'], '"0" is no number'],
  ['check', ['--rounds', 'two'], '"two" is no number'],
  ['check', ['--leaflets', '2'], '"--leaflets" is not understood'],
  ['site', ['--content', 'README.md'], '"README.md" is a file, not a folder.'],
  ['site', ['--content', 'docs'], 'There is no folder "docs/areas".'],
])('%s %j is not understood', (name, args, said) => {
  const asked = askedOf(name, bench(name), args)
  expect(asked.ok ? '' : asked.explanation).toContain(said)
})

test('the time of a stage is read from what a build says of it', () => {
  const said = sharesInWords(
    [
      { name: 'printing', took: 1, processor: 1230 },
      { name: 'pages', took: 1 },
    ],
    4,
  )
  expect(stageOf('printing', said)).toBe(1230)
  expect(stageOf('pages', said)).toBeUndefined()
})

test('both tables ask of every bench what it understands', () => {
  for (const orders of [wholeTable, quickTable])
    expect(new Set(orders.map(([name]) => name))).toEqual(new Set(Object.keys(benches)))
  expect(planOf(quickTable).length).toBe(planOf(wholeTable).length)
})

test('no figure of the small table is held to the aim of a large one', () => {
  const aims = (orders: readonly TableOrder[]) =>
    new Map(planOf(orders).flatMap(({ name, peer, aim }) => (aim ? [[`${name}, ${peer}`, aim.most] as const] : [])))
  const whole = aims(wholeTable)
  for (const [name, most] of aims(quickTable)) if (!/ of 500$/.test(name)) expect(whole.get(name) ?? most).toBe(most)
  expect(whole.size).toBeGreaterThan(aims(quickTable).size)
})

test('a site has its aims beside the floor and Hugo, named or not; a peer that is named has a row without one', () => {
  const peer = (name: string) => ({ name, command: `${name} CONTENT OUTPUT` })
  const aimsAt = (areas: number, ...names: readonly string[]) =>
    Object.values(sitePlan({ areas, notes: 4, content: undefined, rounds: 1, peers: names.map(peer) })).map(
      ({ name, peer, aim }) => [name.replace(/^site of [\d,]+ areas, /, ''), peer, aim?.most],
    )
  expect(aimsAt(1000, 'floor', 'mine')).toEqual([
    ['without its audit', 'bare loop', undefined],
    ['without its audit', 'floor', 2.5],
    ['with its audit', 'bare loop', undefined],
    ['with its audit', 'floor', 3.5],
    ['with its audit', 'hugo', 0.6],
    ['with its audit', 'mine', undefined],
    ['peak memory', 'bare loop', undefined],
  ])
  expect(aimsAt(100)).toContainEqual(['with its audit', 'hugo', 1])
})

test('the page about performance has the rows and columns of the whole table', () => {
  const page = readFileSync('docs/performance.md', 'utf8')
  const cells = page
    .slice(page.indexOf('<!-- figures -->'), page.indexOf('<!-- end of figures -->'))
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '))
  const [head, , ...rows] = cells
  const wanted = figuresInMarkdown(planOf(wholeTable).map((planned) => ({ ...planned, ours: [] })))
    .split('\n')
    .slice(2)
    .map((line) => line.slice(2, -2).split(' | '))
  expect(head).toEqual([...columns])
  expect(rows.map(named)).toEqual(wanted.map(named))
})

/** A row is known by its name, its peer and its aim. */
const named = ([name, , peer = '', , aim]: readonly string[]) => [name, peer.split(':')[0], aim]

const bench = (name: string) => {
  const known = benches[name]
  if (known === undefined) throw new Error(`There is no bench ${name}.`)
  return known
}

const planOf = (orders: readonly TableOrder[]) =>
  orders.flatMap(([name, ...args]) => {
    const asked = askedOf(name, bench(name), args)
    if (!asked.ok) throw new Error(asked.explanation)
    return Object.values(bench(name).prepare(asked.given).plan)
  })
