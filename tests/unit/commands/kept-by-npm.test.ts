/** An option before "--" is taken by npm, which hands it on in the environment alone: it must not be left out unsaid. */

import { expect, test } from 'vitest'
import { readOptions } from '../../../scripts/commands/command-line/options.ts'

const table = {
  content: { means: 'FOLDER', otherwise: 'content' },
  fix: { means: 'mends' },
  only: { means: 'x', otherwise: '' },
}
const said = (environment: NodeJS.ProcessEnv, args: readonly string[] = []) => {
  const options = readOptions('npm run check --', table, args, 'no words', environment)
  return options.ok ? 'understood' : options.explanation
}

test.each([
  [{ npm_config_fix: 'true' }, 'npm kept --fix for itself. Write "--" before it: npm run check -- --fix'],
  [{ npm_config_fix: '' }, 'npm kept --fix for itself. Write "--" before it: npm run check -- --fix'], // --no-fix
  [
    { npm_config_content: 'elsewhere' },
    'npm kept --content for itself. Write "--" before it: npm run check -- --content',
  ],
])('%j', (environment, expected) => {
  expect(said(environment)).toBe(expected)
  expect(said(environment, ['elsewhere'])).toBe(expected) // the value that npm left behind
})

test('what npm knows itself, and people keep in their .npmrc, is no option of ours', () =>
  expect(said({ npm_config_only: 'prod', npm_config_email: 'sam@example.org', npm_config_cache: '/x' })).toBe(
    'understood',
  ))
