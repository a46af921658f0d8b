/**
 * How long it takes from saving a file to the new words in the page of the preview, at several sizes of content:
 * `npm run bench -- preview [--areas NUMBER] [--notes 4] [--edits 10]`.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Spread, spread } from '../race.ts'
import { writeSiteContent } from '../site/site-content.ts'
import { table } from '../table.ts'

export interface PreviewBench {
  readonly areas: readonly number[]
  readonly notes: number
  readonly edits: number
}

const root = join(import.meta.dirname, '../../..')
/** Milliseconds between two looks at the page, and between two edits. */
const glance = 2
const pause = 700
/** As `npm start` starts it. */
const flags = ['--min-semi-space-size=16', '--max-semi-space-size=48']

export async function previewBench({ areas, notes, edits }: PreviewBench): Promise<0> {
  const rows: (readonly string[])[] = []
  for (const size of areas) {
    const content = mkdtempSync(join(tmpdir(), 'bench-'))
    writeSiteContent(content, { areas: size, notes })
    const { port, end } = await startPreview(content)
    try {
      for (const { name, edit, address } of editsOf(content)) {
        const times: number[] = []
        for (let number = 0; number < edits; number++) {
          // No other edit's word: a page may show those as well.
          const word = `Word${name.replaceAll(' ', '')}${number}`
          const wanted = edit(word)
          times.push(await untilShown(`http://127.0.0.1:${port}${address(word)}`, wanted))
          await new Promise((resolve) => setTimeout(resolve, pause))
        }
        rows.push([`${size} areas, ${name}`, inWords(spread(times))])
      }
    } finally {
      end()
      rmSync(content, { recursive: true })
    }
  }
  console.log('Milliseconds from saving to the new words in the page: median (least to most).\n')
  console.log(table([['', 'ms'], ...rows]))
  return 0
}

interface Edit {
  readonly name: string
  /** Makes it, and gives the words that the page has to show then. */
  readonly edit: (word: string) => string
  readonly address: (word: string) => string
}

function editsOf(content: string): readonly Edit[] {
  const replace = (path: string, pattern: RegExp, by: string): void => {
    const file = join(content, path)
    writeFileSync(file, readFileSync(file, 'utf8').replace(pattern, by))
  }
  const notes = 'areas/area-1/meetings/2026-11-10-meeting'
  const field = (name: string, path: string, key: RegExp, key2: string, address: string): Edit => ({
    name,
    edit: (word) => {
      replace(path, key, `${key2}${word}`)
      return word
    },
    address: () => address,
  })
  let last = ''
  return [
    field('title of notes', `${notes}.md`, /^title: .*$/m, 'title: Notes of ', `/${notes}/`),
    field('words of notes', `${notes}.md`, /## Discussion\n\n.*$/m, '## Discussion\n\n', `/${notes}/`),
    field('area', 'areas/area-1/area.yaml', /^summary: .*$/m, 'summary: About ', '/areas/area-1/'),
    field('role', 'roles.yaml', /^npo: \{ name: [^,]*/m, 'npo: { name: Officer ', '/areas/area-1/'),
    field('venue', 'venues/town-hall.yaml', /^name: .*$/m, 'name: Hall ', '/areas/area-1/cags/safer-stronger/'),
    field(
      'sheet',
      'sheets/sheet-1.md',
      /## What this is about\n\n.*$/m,
      '## What this is about\n\n',
      '/sheets/sheet-1/',
    ),
    {
      name: 'file added',
      edit: (word) => {
        const text = readFileSync(join(content, `${notes}.md`), 'utf8').replace(/^title: .*$/m, `title: New ${word}`)
        last = `2026-01-10-${word.toLowerCase()}`
        writeFileSync(join(content, `areas/area-1/meetings/${last}.md`), text)
        return word
      },
      address: () => `/areas/area-1/meetings/${last}/`,
    },
    {
      name: 'file renamed',
      edit: (word) => {
        const before = join(content, `areas/area-1/meetings/${last}.md`)
        last = `2026-02-10-${word.toLowerCase()}`
        renameSync(before, join(content, `areas/area-1/meetings/${last}.md`))
        return '10 February 2026'
      },
      address: () => `/areas/area-1/meetings/${last}/`,
    },
  ]
}

async function untilShown(address: string, wanted: string): Promise<number> {
  const started = performance.now()
  for (;;) {
    if ((await (await fetch(address)).text()).includes(wanted)) return performance.now() - started
    if (performance.now() - started > 60_000) throw new Error(`${address} never said ${wanted}`)
    await new Promise((resolve) => setTimeout(resolve, glance))
  }
}

async function startPreview(content: string): Promise<{ readonly port: number; readonly end: () => void }> {
  const command = [...flags, join(root, 'scripts/commands/preview.ts'), '--content', content, '--port', '18080']
  const child = spawn(process.execPath, [...command, '--today', '2026-11-22'], { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The preview ended: ${said}`)))
    child.stdout.on('data', (piece) => {
      said += piece
      const [, port] = /preview is at http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? []
      if (port !== undefined) resolve(Number(port))
    })
  })
  return { port, end: () => child.kill() }
}

const inWords = ({ median, least, most }: Spread): string =>
  `${median.toFixed(0)} (${least.toFixed(0)} to ${most.toFixed(0)})`
