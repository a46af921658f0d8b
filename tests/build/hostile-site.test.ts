/** Somebody who can edit the content, and nothing else, means harm: what is refused, and what becomes harmless words. */

import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, project, temporaryFolder, today } from '../support/sites/build-site.ts'
import { wordsOfMarkup } from '../support/sites/page-words.ts'

function site(): {
  readonly content: string
  readonly output: string
  readonly planted: string
  readonly sheet: string
} {
  const parent = temporaryFolder()
  const content = join(parent, 'content')
  cpSync(join(project, 'tests/sites/minimal'), content, { recursive: true })
  return {
    content,
    output: join(parent, 'site'),
    planted: join(parent, 'planted'),
    sheet: join(content, 'sheets/welcome.md'),
  }
}

test('programs and ways out of the folder are refused by name, and none is followed', () => {
  const { content, output, planted, sheet } = site()
  const program = `require('node:fs').writeFileSync(${JSON.stringify(planted)}, '')`
  const put = (path: string, text: string) => {
    mkdirSync(join(content, path, '..'), { recursive: true })
    writeFileSync(join(content, path), text)
  }
  put('sheets/front.md', `---js\n{ title: ${program} }\n---\nWords.\n`)
  put('sheets/page.11ty.js', program)
  put('eleventy.config.js', program)
  put('package.json', '{ "type": "module" }')
  put('_data/site.js', program)
  put('roles.yaml', `npo: { name: !!js/function "function () { ${program} }" }\n`)
  put('images/plan.svg', `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><script>${program}</script></svg>`)
  put('../outside.md', 'What lies beside the content.')
  symlinkSync('../../outside.md', join(content, 'sheets/outside.md'))
  symlinkSync('/', join(content, 'venues'))
  appendFileSync(
    sheet,
    '\n![All](../../outside.md) ![Far](https://example.org/spy.png) <img src="https://example.org/spy.png">\n',
  )
  const { exit, said } = build(['--content', content, '--output', output, '--today', today, '--only=site'])
  expect(exit).toBe(1)
  const told = (file: string) => new RegExp(`${RegExp.escape(join(content, file))}\\S* {2}error`)
  for (const file of [
    ...['sheets/front.md', 'sheets/page.11ty.js', 'eleventy.config.js', 'package.json', '_data', 'roles.yaml'],
    ...['sheets/outside.md', 'venues', 'sheets/welcome.md', 'images/plan.svg'],
  ])
    expect(said).toMatch(told(file))
  expect([existsSync(planted), existsSync(output)]).toEqual([false, false])
})

test('what looks like a program is shown as words; no address of the content is asked for anything', async () => {
  const { content, output, sheet } = site()
  let asked = 0
  const server = createServer((connection) => {
    asked++
    connection.destroy()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const there = `https://127.0.0.1:${port}/`
  appendFileSync(sheet, `\n## Words\n\n${lookalikes.map(escaped).join('\n\n')}\n\n[Over there](${there})\n`)
  const order = ['--content', content, '--output', output, '--today', today, '--only=site', '--advice=off']
  const { exit, said } = build(order)
  await once(connect(port, '127.0.0.1'), 'close') // Connections are noticed in the order in which they came.
  server.close()
  expect([exit, said]).toEqual([0, expect.stringContaining('Written to')])
  const page = readFileSync(join(output, 'sheets/welcome/index.html'), 'utf8')
  const shown = wordsOfMarkup(page).join(' ')
  for (const words of lookalikes) expect(shown).toContain(words)
  expect(page).toContain(`href="${there}"`)
  expect(asked).toBe(1) // By the test itself.
})

/** How templates of every kind begin a program. This one would end the build at once. */
const lookalikes = ['$', '<%= ', '{%- ', '{{ ', '#', '`', ''].map((start) => {
  const braced = start === '$' || start === '#'
  return `${start}${braced ? '{' : ''}process.abort()${braced ? '}' : ''}`
})
const escaped = (words: string) => words.replaceAll(/[<`_*{#]/g, '\\$&')
