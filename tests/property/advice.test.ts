/** Whatever is written, advice stands on the words that it speaks of. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { advise } from '../../scripts/advice/advice.ts'
import { locate } from '../../scripts/content/yaml/locate.ts'
import { runs } from '../support/chance.ts'
import { folderOf } from '../support/sites/content-in-memory.ts'

const words = [
  'recieved',
  'center',
  'utilise',
  'the',
  'hall',
  'Łódź',
  '🙂',
  '&amp;',
  '\\*',
  '**bold**',
  '[link](#recieved "a")',
]
const joints = [' ', ' ', '\n', '  \n', '\n\n', '\n\n- ', '\n\n> ', '\n\n## ', '\n\n1. ', ' — ']
const prose = fc
  .array(fc.tuple(fc.constantFrom(...joints), fc.constantFrom(...words)), { minLength: 1, maxLength: 40 })
  .map((parts) =>
    parts
      .map(([joint, word]) => joint + word)
      .join('')
      .trim(),
  )
const style = fc.constantFrom(
  (text: string) => `'${text.replaceAll("'", "''")}'`,
  (text: string) => JSON.stringify(text),
  (text: string) => `>\n  ${text}`,
)

test('advice on Markdown stands on the words that it speaks of', () => {
  fc.assert(
    fc.property(prose, (text) => expectOnWords('areas/canalside/about.md', text)),
    { numRuns: runs(300) },
  )
})

test('in YAML, whatever the quotation marks', () => {
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(line, style, (text, written) =>
      expectOnWords('groups/friends/group.yaml', `name: Friends\nabout: ${written(text)}\n`),
    ),
    { numRuns: runs(300) },
  )
})

function expectOnWords(path: string, text: string): void {
  const folder = folderOf({ [path]: text })
  for (const finding of advise(folder, '')) {
    const { span, message, file } = locate(finding, folder)
    expect(file).toBe(path)
    const lines = text.split('\n')
    const line = lines[(span?.line ?? 0) - 1] ?? ''
    expect(span?.endLine).toBeLessThanOrEqual(lines.length)
    if (!message.startsWith('"')) continue
    expect(`"${line.slice((span?.column ?? 0) - 1, (span?.endColumn ?? 0) - 1)}"`).toBe(/^"[^"]*"/.exec(message)?.[0])
  }
}
