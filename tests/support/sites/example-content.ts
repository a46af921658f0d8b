/** Puts the example of a code in its place: which files a content folder has with it. */

import type { ExampleInFile } from '../../../scripts/diagnostics/codes/code-entry.ts'

type Shown = NonNullable<ExampleInFile['shown']>

/** The files that differ from the folder in `base`. */
export function overlayOf(
  { file, shown = usual(file), beside = {}, ...example }: ExampleInFile,
  which: 'wrong' | 'right',
  base: (path: string) => string | undefined,
): ReadonlyMap<string, string | undefined> {
  const overlay = new Map<string, string | undefined>()
  for (const [path, snippet] of Object.entries(beside)) overlay.set(path, placed(path, usual(path), snippet, [], base))
  if (shown === 'name') {
    if (example[which] !== file) overlay.set(file, undefined).set(example[which], base(file))
  } else overlay.set(file, placed(file, shown, typed(example[which]), [example.wrong, example.right], base))
  return overlay
}

const usual = (file: string): Shown => (file.endsWith('.yaml') ? 'fields' : file.endsWith('.md') ? 'text' : 'whole')

/** `variants`: all texts that may stand there, for the fields that they name. */
function placed(
  path: string,
  shown: Shown,
  snippet: string,
  variants: readonly string[],
  base: (path: string) => string | undefined,
): string {
  const before = base(path)
  if (before === undefined || shown === 'whole') return ended(snippet)
  const [, opening = '', details = '', closing = '', prose = ''] =
    /^(---\n)([\s\S]*?)(---\n)([\s\S]*)$/.exec(before) ?? []
  if (shown === 'text') return `${opening}${details}${closing}${prose}\n${ended(snippet)}`
  const names = new Set([snippet, ...variants].flatMap(fieldNames))
  const fields = path.endsWith('.md') ? details : before
  const kept = fields.split(/^(?=\S)/m).filter((field) => !fieldNames(field).some((name) => names.has(name)))
  return `${opening}${kept.join('')}${ended(snippet)}${closing}${prose}`
}

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`)

const fieldNames = (text: string): readonly string[] =>
  Array.from(text.matchAll(/^([A-Za-z_-]+) ?:/gm), ([, name = '']) => name)

const typed = (text: string): string =>
  text
    .replaceAll('→', '\t')
    .replaceAll(/<U\+([0-9A-F]{4})>/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)))
