/** The self-test of the checkers on right and wrong files, with which every run begins. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Planted, plantedFiles } from './planted-faults.ts'
import type { Verdict } from './verdict.ts'

/** `surprises` are sentences, none where the checkers can be trusted. */
export function surprises(
  folder: string,
  judge: (files: readonly string[]) => readonly Verdict[],
  planted: readonly Planted[] = plantedFiles(),
): { readonly surprises: readonly string[]; readonly caught: number } {
  mkdirSync(folder)
  for (const { name, bytes } of planted) writeFileSync(join(folder, name), bytes)
  const verdicts = judge(planted.map(({ name }) => join(folder, name)))
  const found = planted.flatMap((file) =>
    surprise(
      file,
      verdicts.filter((verdict) => verdict.file === join(folder, file.name)),
    ),
  )
  return { surprises: found, caught: planted.filter(({ caught }) => caught !== undefined).length }
}

function surprise({ name, caught }: Planted, verdicts: readonly Verdict[]): readonly string[] {
  if (verdicts.length === 0) return [`${name} was not judged.`]
  if (caught === undefined)
    return verdicts
      .filter(({ faults }) => faults.length > 0)
      .map(({ standard, faults }) => `${name} should conform to ${standard}, but: ${faults.join('; ')}`)
  const said = verdicts.filter(({ standard }) => standard === caught.standard).flatMap(({ faults }) => faults)
  if (said.some((fault) => fault.includes(caught.saying))) return []
  return [`the fault in ${name} was not caught: "${caught.saying}" was expected, "${said.join('; ')}" was said.`]
}
