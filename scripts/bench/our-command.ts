/** Our own commands as package.json starts them, but without the check of the Node version. */

import { join } from 'node:path'

const folder = join(import.meta.dirname, '../commands')
/** The day from which dates are seen in all runs. */
const today = '2026-11-22'

/** Of Node. */
const siteFlags = ['--min-semi-space-size=16', '--max-semi-space-size=48'] as const

/** `npm run build`; the folder that it writes to is named last. */
export const ourBuild = (content: string, ...more: readonly string[]): readonly string[] => [
  process.execPath,
  join(folder, 'build.mjs'),
  `--today=${today}`,
  `--content=${content}`,
  ...more,
  '--output',
]

/** `npm run evidence` for a site. */
export const ourEvidence = (content: string, site: string): readonly string[] => [
  process.execPath,
  ...siteFlags,
  join(folder, 'evidence.mjs'),
  `--today=${today}`,
  `--content=${content}`,
  `--output=${site}`,
]

/** Of Node: `npm run check`, without advice. */
export const ourCheck = (content: string): readonly string[] => [
  '--max-semi-space-size=32',
  '--min-semi-space-size=16',
  join(folder, 'check.mjs'),
  `--content=${content}`,
  '--advice=off',
  '--only=content',
]

/** `npm start` at a port. */
export const ourPreview = (content: string, port: number): readonly string[] => [
  process.execPath,
  ...siteFlags,
  join(folder, 'preview.ts'),
  `--content=${content}`,
  `--port=${port}`,
  `--today=${today}`,
]

/** The processor time of a stage in milliseconds, from the output of `--timings`; undefined where it is not there. */
export function stageOf(name: string, said: string): number | undefined {
  const seconds = new RegExp(`${name} \\d+ % \\(([\\d.]+) s of processor time\\)`).exec(said)?.[1]
  return seconds === undefined ? undefined : 1000 * Number(seconds)
}
