/** Findings that only follow from a fault which was told: whoever mends that one would look for them in vain. */

import type { Diagnostic, Finding, Place } from '../diagnostics/diagnostic.ts'
import { type FilesToLookIn, locate } from './locate.ts'
import type { FileWithFaults } from './sources.ts'

/** `salvaged`: the files that have faults, by their paths. */
export function locateWithoutFollowOns(
  findings: readonly Finding[],
  files: FilesToLookIn,
  salvaged: ReadonlyMap<string, FileWithFaults>,
): readonly Diagnostic[] {
  return findings
    .filter(({ place, code }) => !followsFrom(place, code, salvaged.get(place.file)))
    .map((finding) => locate(finding, files))
    .filter(({ file, span }) => span === undefined || !salvaged.get(file)?.readAs?.lines.has(span.line))
}

/** Entries of a list stand each for themselves, but for dates of a CAG, steps and arrows, which refer to each other. */
const referring = /^(?:cag|diagram)\//

function followsFrom(place: Finding['place'], code: string, file: FileWithFaults | undefined): boolean {
  if (file === undefined || !('path' in place) || place.path.length === 0) return false
  if (file.faulted.some((path) => isWithin(path, place.path))) return true
  return file.lost.some((path) => referring.test(code) || (code === 'date/order' && isBeside(path, place.path)))
}

/** Whether one of the two places lies in the other. */
const isWithin = (one: Place['path'], other: Place['path']): boolean =>
  one.length > 0 && one.every((step, index) => index >= other.length || step === other[index])

const isBeside = (one: Place['path'], other: Place['path']): boolean =>
  one.length === other.length && isWithin(one.slice(0, -1), other)
