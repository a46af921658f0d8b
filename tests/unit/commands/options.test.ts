/** What stands after an option: what would be taken for something else is told. */

import { expect, test } from 'vitest'
import { parseDay, readOptions } from '../../../scripts/commands/command-line/options.ts'

const table = { output: { means: 'FOLDER', otherwise: '_site' } }

test.each([
  [['--output=~/site'], '"~/site" would be a folder with the name "~". Write the whole path after --output.'],
  [['--output', '~'], '"~" would be a folder with the name "~". Write the whole path after --output.'],
  [['--output', 'site~'], undefined],
  [['--output', '/srv/~sam/site'], undefined],
])('%j', (args, said) => {
  const options = readOptions('npm run build --', table, args, 'no words', {})
  expect(options.ok ? undefined : options.explanation).toBe(said)
})

test.each(['2024-02-29', '0001-01-01', '9998-12-31'])('%s is a day', (text) =>
  expect(parseDay(text)?.toString()).toBe(text),
)

test.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', 'tomorrow', '9999-01-01'])('%s is none', (text) =>
  expect(parseDay(text)).toBeUndefined(),
)
