/** The shape of the code: who may import whom, one door a library, nothing of the world below the commands. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { doors, floors, folders, neighbours, never } from '../support/rooms.ts'

const root = resolve(import.meta.dirname, '../..')

const files = globSync(['scripts/**/*.{ts,mjs}', 'layouts/**/*.ts', '.eleventy.js'], { cwd: root })
  .filter((file) => !file.includes('.generated.') && file !== 'scripts/commands/check-machine.mjs')
  .sort()
const source = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))

const tests = globSync('tests/**/*.ts', { cwd: root }).map(
  (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
)

/** `scripts/html/html.ts` is in the room `html`, `layouts/parts/head.ts` in `layouts`. */
function room(file: string): string {
  const [top = '', second = ''] = file.split('/')
  if (top !== 'scripts') return top.replace(/\.js$/, '')
  return second.replace(/\.ts$/, '')
}

/** The folder of its room that a file lies in; empty for the room's own files. */
function folderIn(file: string): string {
  const parts = file.split('/')
  return parts.length > 3 ? (parts[2] ?? '') : ''
}

/** In one folder. */
const mostFiles = 36

const statement = /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*?(?:\n[^'"\n;]*?)*?from\s+['"]([^'"]+)['"]/g
const onDemand = /\bimport\('([^']+)'\)/g
const importsOf = (text: string): readonly string[] =>
  [statement, onDemand].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1] ?? ''))
const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*/g, '')
const floorOf = (name: string) => floors.findIndex((floor) => floor.includes(name))
const local = (file: string, specifier: string) => relative(root, resolve(root, dirname(file), specifier))

test('every room has its floor', () => {
  expect([...new Set(files.map(room))].filter((name) => floorOf(name) === -1)).toEqual([])
})

test('imports go down, never up or sideways', () => {
  const wrong: string[] = []
  for (const [file, text] of source) {
    const from = room(file)
    for (const specifier of importsOf(text).filter((name) => name.startsWith('.'))) {
      const to = room(local(file, specifier))
      const allowed =
        to === from ||
        floorOf(to) < floorOf(from) ||
        (neighbours[from] ?? []).includes(to) ||
        local(file, specifier).endsWith('.json')
      if (!allowed || (never[from] ?? []).includes(to)) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

test('inside a large room imports go down as well', () => {
  const wrong: string[] = []
  for (const [file, text] of source) {
    const named = folders[room(file)]
    if (named === undefined) continue
    const order = named.includes('') ? named : [...named, '']
    const place = (path: string) => order.indexOf(folderIn(path))
    if (place(file) === -1) wrong.push(`${file} is in a folder without a place`)
    for (const specifier of importsOf(text).filter((name) => name.startsWith('.'))) {
      const imported = local(file, specifier)
      if (room(imported) === room(file) && place(imported) > place(file)) wrong.push(`${file} imports ${specifier}`)
    }
  }
  expect(wrong).toEqual([])
})

test('a folder has no more files than a reader can look over', () => {
  const counts = Map.groupBy(files, (file) => dirname(file))
  expect([...counts].filter(([, inside]) => inside.length > mostFiles).map(([folder]) => folder)).toEqual([])
})

test('there are no cycles', () => {
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (state.get(file) === 'open') cycles.push([...path, file].join(' → '))
    if (state.has(file)) return
    state.set(file, 'open')
    for (const specifier of importsOf(source.get(file) ?? '').filter((name) => name.startsWith('.')))
      visit(local(file, specifier), [...path, file])
    state.set(file, 'done')
  }
  for (const file of files) visit(file, [])
  expect(cycles).toEqual([])
})

test('each library has one door, and no door leads nowhere', () => {
  const wrong: string[] = []
  const used = new Set<string>()
  for (const [file, text] of source)
    for (const specifier of importsOf(text).filter((name) => !/^(\.|node:)/.test(name))) {
      const name = specifier.startsWith('@')
        ? specifier.split('/').slice(0, 2).join('/')
        : (specifier.split('/')[0] ?? '')
      if (!(doors[name] ?? []).includes(room(file))) wrong.push(`${file} imports ${specifier}`)
      used.add(`${name} in ${room(file)}`)
    }
  expect(wrong).toEqual([])
  const all = Object.entries(doors).flatMap(([name, rooms]) => rooms.map((each) => `${name} in ${each}`))
  expect(all.filter((door) => !used.has(door))).toEqual([])
})

/** What its pages are made of is asked for by Eleventy itself. */
const forEleventy = /\.11ty\.ts: data$/

test('what is exported is asked for by another file', () => {
  const asked = new Set<string>()
  for (const [file, text] of [...source, ...tests]) {
    const ask = (specifier: string, words: string) => {
      const target = local(file, specifier)
      for (const [name] of words.matchAll(/\w+/g)) asked.add(`${target}: ${name}`)
    }
    for (const [, names = '', specifier = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm))
      ask(specifier, names)
    for (const [, specifier = ''] of text.matchAll(onDemand)) ask(specifier, text)
  }
  const exported = [...source].flatMap(([file, text]) =>
    [...text.matchAll(/^export (?:async )?(?:function\*?|class|const) (\w+)/gm)].map(([, name]) => `${file}: ${name}`),
  )
  expect(exported.filter((name) => !asked.has(name) && !forEleventy.test(name))).toEqual([])
})

/** The commands and the map they load; reading content, fonts and the words of a dictionary, writing the site. */
const rim = ['commands', 'conformance', 'bench', 'publish', '.eleventy']
const mayReadFiles = [
  'scripts/advice/kept-words.ts',
  'scripts/content/folder/listing.ts',
  'scripts/content/text/regular-file.ts',
  'scripts/font-files.ts',
]

test('nothing below the commands reads the clock, the disk, chance or the environment', () => {
  const world = /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|Temporal\.Now|(?<!-)\bprocess\.|\bconsole\./
  const wrong: string[] = []
  for (const [file, text] of source) {
    if (rim.includes(room(file))) continue
    if (world.test(withoutComments(text))) wrong.push(`${file} looks at the world`)
    if (/from 'node:(fs|child_process|http|net)/.test(text) && !mayReadFiles.includes(file))
      wrong.push(`${file} opens files`)
  }
  expect(wrong).toEqual([])
})

test('every file says on its first lines what it holds', () => {
  const opening = /^(?:\/\/ @ts-check\n|#!.*\n)?\/\*\*/
  const silent = [...source, ...tests].filter(([, text]) => !opening.test(text))
  expect(silent.map(([file]) => file)).toEqual([])
})

test('files are small, each one idea', () => {
  const linesOf = ([file, text]: readonly [string, string]) => ({ file, lines: text.split('\n').length })
  expect([...source, ...tests].map(linesOf).filter(({ lines }) => lines > 300)).toEqual([])
  const lengths = [...source].map(linesOf).sort((a, b) => a.lines - b.lines)
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(80)
})

test('a test leaves nothing to chance: properties go by the seed of the run, and nothing else draws', () => {
  const drawing = /Math\.random\(|randomUUID\(|numRuns: \d|^ *\{ seed: \d+ \}/m
  const ofChance =
    /^tests\/(?:fuzz|property)\/|^tests\/support\/(?:chance|paper\/generated-sheets|paper\/generated-furniture)\.ts$/
  const wrong = tests.filter(
    ([file, text]) => drawing.test(text) || (/^import .*'fast-check'/m.test(text) && !ofChance.test(file)),
  )
  expect(wrong.map(([file]) => file)).toEqual([])
})

test('types are not silenced, tests are not skipped', () => {
  const silenced = /: any\b|<any>|as any\b|as unknown as/
  const hushed = /@ts-(ignore|expect-error|nocheck)|biome-ignore|\b(test|it|describe)\.(skip|only|todo)\(/
  const wrong = [...source, ...tests].filter(
    ([file, text]) =>
      !file.endsWith('architecture.test.ts') && (silenced.test(withoutComments(text)) || hushed.test(text)),
  )
  expect(wrong.map(([file]) => file)).toEqual([])
})

test('what is private begins with #, but where PDFKit calls it before a subclass has it', () => {
  const privateMember = /^ +(?:declare )?(?:private|protected) (?!constructor\b)/m
  const wrong = [...source, ...tests].filter(
    ([file, text]) => privateMember.test(text) && !file.endsWith('/pdf-file.ts'),
  )
  expect(wrong.map(([file]) => file)).toEqual([])
})

test('the project speaks of itself alone', () => {
  const all = globSync(['**/*.{ts,mjs,js,md,json,css,yaml,sh}'], {
    cwd: root,
    exclude: ['node_modules', '_site', '.git'],
  })
  const elsewhere = /\.\.\/shared\/|(?:^|[\s"'`(=])\/(?:work|root|tmp|home)\/|registry\.npmjs/m
  const wrong = all.filter(
    (file) => !file.endsWith('architecture.test.ts') && elsewhere.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

test('every file and folder that ARCHITECTURE.md names is there, and every room is named', () => {
  const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const named = [
    ...page.matchAll(/`((?:scripts|layouts|tests|docs|schemas|content)[\w./-]*|\.eleventy\.js|package\.json)`/g),
  ]
  const gone = named.map((match) => match[1] ?? '').filter((path) => !existsSync(join(root, path)))
  expect(gone).toEqual([])
  const unnamed = floors
    .flat()
    .filter((name) => !new RegExp(`\`(scripts/)?${RegExp.escape(name)}(\\.ts|\\.js)?\``).test(page))
  expect(unnamed).toEqual([])
  const inside = Object.entries(folders).flatMap(([name, order]) => order.map((folder) => `scripts/${name}/${folder}`))
  expect(inside.filter((path) => !path.endsWith('/') && !page.includes(`\`${path}\``))).toEqual([])
})
