/** Documents name only commands, options and pages that there are. */

import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }

const root = join(import.meta.dirname, '../..')
const pages = globSync(['*.md', 'docs/*.md', 'docs/publishing/*.md', 'content/README.md'], { cwd: root })
  .filter((file) => file !== 'docs/diagnostics.md')
  .sort()
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

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
