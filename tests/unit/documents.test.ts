/** Documents name only commands, options, files, pages and headings that there are. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const pages = globSync(['*.md', 'docs/**/*.md', 'tests/README.md', 'content/README.md'], { cwd: root })
  .filter((file) => file !== 'docs/diagnostics.md')
  .sort()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** By command: what docs/commands.md says of it, which holds what `--help` prints (tests/build/help.test.ts). */
const described = new Map(
  read('docs/commands.md')
    .split('\n### npm run ')
    .slice(1)
    .map((section) => [section.split('\n', 1)[0], section]),
)

/** As GitHub makes the address of a heading. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-')
const idsIn = (file: string): readonly string[] =>
  Array.from(read(file).matchAll(/^#+ (.*)$/gm), ([, heading = '']) => idOf(heading))

describe.each(pages)('%s', (file) => {
  test('its commands are there', () => {
    const named = Array.from(read(file).matchAll(/npm run (?:--silent )?([a-z][\w-]*)/g), ([, name = '']) => name)
    expect(named.filter((name) => !Object.keys(manifest.scripts).includes(name))).toEqual([])
  })

  test('the options that it gives them are understood', () => {
    const calls = Array.from(read(file).matchAll(/npm run (?:--silent )?([a-z][\w-]*) -- ([^`|\n]*)/g))
    const unknown = calls.flatMap(([, name = '', line = '']) =>
      Array.from(line.matchAll(/--[a-z]+/g), ([option]) => option).filter(
        (option) => described.has(name) && !described.get(name)?.includes(`  ${option}`),
      ),
    )
    expect(unknown).toEqual([])
  })

  test('the files and folders of the project that it names are there', () => {
    const folders = ['\\.github', 'content', 'docs', 'layouts', 'publishing', 'schemas', 'scripts', 'tests']
    const named = read(file).matchAll(new RegExp(`\`((?:${folders.join('|')})/[\\w./-]+)\``, 'g'))
    expect(Array.from(named, ([, path = '']) => path).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('its links lead somewhere', () => {
    const links = Array.from(read(file).matchAll(/\]\((?!https?:|mailto:|#?\))([^)\s]+)\)/g), ([, link = '']) => link)
    const dead = links.filter((link) => {
      if (link.startsWith('/') || link.startsWith('images/')) return false // Of the site, in an example.
      const [path = '', id] = link.split('#')
      const target = path === '' ? file : join(dirname(file), path)
      return !existsSync(join(root, target)) || (id !== undefined && !idsIn(target).includes(id))
    })
    expect(dead).toEqual([])
  })
})

test.each(['content/README.md', 'docs/runbook.md'])(
  'the list at the top of %s has each of its parts, in order',
  (file) => {
    const [top = '', ...parts] = read(file)
      .replaceAll(/^```.*?^```$/gms, '')
      .split('\n## ')
    expect(Array.from(top.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm), ([, words, id]) => [words, id])).toEqual(
      parts.map((part) => part.split('\n', 1)[0] ?? '').map((heading) => [heading, idOf(heading)]),
    )
  },
)
