/** What is found is told whole, however slowly somebody reads it. */

import { expect, test, vi } from 'vitest'
import { tellFindings } from '../../../scripts/commands/command-line/tell-findings.ts'
import type { Diagnostic } from '../../../scripts/diagnostics/diagnostic.ts'

const finding: Diagnostic = {
  severity: 'warning',
  code: 'sign-in/no-contact',
  message: 'Nobody is named.',
  file: 'partnership.yaml',
}

test('who tells waits until all is written: the part of a build that does is ended soon after', async () => {
  let told = ''
  let written = (): void => {}
  vi.spyOn(process.stderr, 'write').mockImplementation((text, done) => {
    told += text
    if (typeof done === 'function') written = done
    return false
  })
  let isOver = false
  const telling = tellFindings([finding], 'content', 'content').then(() => {
    isOver = true
  })
  await Promise.resolve()
  vi.restoreAllMocks()
  expect([told.endsWith('1 warning in 1 file.\n\n'), isOver]).toEqual([true, false])
  written()
  await telling
  expect(isOver).toBe(true)
})
