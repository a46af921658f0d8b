/** Drops findings that only follow from a reported fault, and would be gone once that is mended. */

import type { Code } from '../diagnostics/codes/codes.ts'
import type { Diagnostic, Finding, Path } from '../diagnostics/diagnostic.ts'
import { numbersOnceInAFile } from './findings/combined-findings.ts'
import type { ContentFolder } from './folder/content-folder.ts'
import type { FileWithFaults } from './reading/sources.ts'
import { type FilesToLookIn, locate } from './yaml/locate.ts'

type Salvaged = ReadonlyMap<string, FileWithFaults>

/** `salvaged`: the files with faults, by their paths. */
export function locateWithoutFollowOns(
  findings: readonly Finding[],
  files: FilesToLookIn,
  salvaged: Salvaged,
): readonly Diagnostic[] {
  const following = codesThatFollow(salvaged)
  const located = findings
    .filter(
      (finding) =>
        !followsInFile(finding, salvaged.get(finding.place.file)) &&
        !following.some((codes) => codes.test(finding.code)),
    )
    .map((finding) => locate(finding, files))
    .filter(({ file, span }) => span === undefined || !salvaged.get(file)?.readAs?.lines.has(span.line))
  return numbersOnceInAFile(located)
}

/** Entries of a list are independent, but for dates of a CAG, steps and arrows, which refer to each other. A note does not. */
const referring = /^(?:cag\/(?!said-otherwise|cancelled-in-words)|diagram\/)/
const referredTo: ReadonlySet<unknown> = new Set(['meets', 'dates', 'steps', 'then'])

/** Codes of findings about a field that depend on another field beside it, which was lost. */
const beside: readonly (readonly [lost: string, codes: RegExp])[] = [
  ['status', /^notes\/agreed/],
  ['cancelled', /^cag\/cancelled-in-words$/],
  ['starts', /^cag\/said-otherwise$/],
  ['venue', /^cag\/said-otherwise$/],
  ['succeeded_by', /^area\/succeeded/],
  ['rules', /^funding\//],
  ['emblem', /^funding\/emblem/],
  ['tagline', /^funding\/tagline/],
  ['email', /^contact\/telephone-alone$/],
  ['relay', /^contact\/telephone-alone$/],
  ['work', /^officer\/(?:mobile|free-mail)$/],
  ['example', /^phone\/(?:drama|real-in-example)$/],
  ['postcode', /^venue\/postcode-in-address$/],
]

/** Codes of findings in other files that depend on a field of the partnership or an area, which was lost. */
const elsewhere: readonly (readonly [lost: string, codes: RegExp])[] = [
  ['example', /^phone\/(?:drama|real-in-example)$/],
  ['email', /^placeholder\/no-email$/],
  ['contact', /^placeholder\/no-email$/],
]

function followsInFile({ place, code }: Finding, file: FileWithFaults | undefined): boolean {
  if (file === undefined || !('path' in place) || place.path.length === 0) return false
  if (file.faulted.some((path) => path.length > 0 && isWithin(path, place.path))) return true
  return file.lost.some(
    (path) =>
      (referring.test(code) && referredTo.has(path[0])) ||
      (code === 'date/order' && /^(?:from|until)$/.test(String(path.at(-1))) && isBeside(path, place.path)) ||
      (isCause(path, code) && isWithin(path.slice(0, -1), place.path)),
  )
}

/** The codes of findings that depend on what was lost of the partnership or an area, wherever they are. */
function codesThatFollow(salvaged: Salvaged): readonly RegExp[] {
  const lost = [...salvaged].flatMap(([file, each]) =>
    /^partnership\.yaml$|\/area\.yaml$/.test(file) ? each.lost.map((path) => path.at(-1)) : [],
  )
  const fields = new Set(lost)
  return elsewhere.flatMap(([field, codes]) => (fields.has(field) ? [codes] : []))
}

const isCause = (path: Path, code: string): boolean =>
  beside.some(([lost, codes]) => lost === path.at(-1) && codes.test(code))

/** Whether one of the two places contains the other. The whole file does not count. */
const isWithin = (one: Path, other: Path): boolean =>
  one.every((step, index) => index >= other.length || step === other[index])

const isBeside = (one: Path, other: Path): boolean => one.length === other.length && isWithin(one.slice(0, -1), other)

/** Findings about a line with invisible characters, or two versions, may follow from those, and their columns would be wrong. */
export function withoutMendedLines(
  diagnostics: readonly Diagnostic[],
  { files }: ContentFolder,
): readonly Diagnostic[] {
  return diagnostics.filter(({ file, span, code }) => {
    const lines = files.get(file)?.mended?.lines
    return lines === undefined || span === undefined || !lines.has(span.line) || ofSigns.has(code)
  })
}

/** Drops warnings at the very place of an error; those on printed addresses all stand at one place, and each is needed. */
export function withoutEchoes(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ file, span }: Diagnostic) => `${file}:${span?.line ?? ''}:${span?.column ?? ''}`
  const errors = new Set(
    diagnostics.flatMap((found) => (found.severity === 'error' && found.span ? placeOf(found) : [])),
  )
  return diagnostics.filter(
    (found) => found.severity === 'error' || found.code === 'redirect/printed-address' || !errors.has(placeOf(found)),
  )
}

const ofSigns: ReadonlySet<Code> = new Set([
  'file/hidden-character',
  'file/lost-character',
  'file/garbled',
  'file/two-versions',
])
