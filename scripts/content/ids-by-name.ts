/** References by a name instead of an id: finds the id in the file that has that name. */

import { asCompared } from '../blocks/compared-words.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { lazy } from '../memory/lazy.ts'
import type { FileFinding } from './findings/fault.ts'
import type { ContentFolder } from './folder/content-folder.ts'
import { closest } from './names/closest.ts'
import { editDistance } from './names/edit-distance.ts'
import { withoutBrackets } from './names/without-brackets.ts'
import type { Sources } from './reading/sources.ts'

/** What may be referred to. */
interface Known {
  readonly idsByName: ReadonlyMap<string, string>
  readonly ids: ReadonlySet<string>
  readonly funders: readonly string[]
  /** The names of files and folders without their endings, readable or not. */
  readonly names: () => ReadonlySet<string>
  readonly files: ContentFolder['files']
}

/** The findings with such ids in their hints: `npo` for `Neighbourhood Partnership Officer`. */
export function withIdsByName(
  findings: readonly FileFinding[],
  { files }: Pick<ContentFolder, 'files'>,
  sources: Sources,
): readonly Diagnostic[] {
  if (!findings.some(({ code }) => code === 'value/id' || code === 'value/list')) return findings
  const ids = idsByName(sources)
  const funders = Object.keys(sources.funding[0]?.data ?? {})
  const known: Known = { idsByName: ids, ids: new Set(ids.values()), funders, names: lazy(() => namesIn(files)), files }
  return findings.map((finding) => {
    if (finding.code === 'value/id') return withId(finding, known)
    return finding.code === 'value/list' && listsOfIds.has(finding.field ?? '')
      ? withIdsInList(finding, known)
      : finding
  })
}

function withId(finding: FileFinding, known: Known): Diagnostic {
  const seen = seenAt(finding, known)
  const id = idOf(seen, known) ?? idOf(withoutBrackets(seen), known) // `nurse (on loan)`
  if (id !== undefined) return { ...finding, hint: `Write: ${id}` }
  const several = seen.split(/\s*[;,/&+]\s*|\s+and\s+|\s+/)
  const isKnown = (word: string) => known.ids.has(word)
  if (several.length > 1 && (several.every(isKnown) || (seen.includes('+') && several.some(isKnown))))
    return {
      ...finding,
      hint: isInList(finding, known)
        ? `Separate them with a comma: ${several.join(', ')}`
        : `There is room for one alone: ${several.join(' or ')}.`,
    }
  const withAddress = finding.field === 'venue' ? idOf(seen.split(',', 1).join('').trimEnd(), known) : undefined // `Town Hall, High Street`
  if (withAddress !== undefined) return { ...finding, hint: `Write: ${withAddress}` }
  const meant = finding.suggests
  if (meant === undefined || finding.file.startsWith('diagrams/') || known.ids.has(meant) || known.names().has(meant))
    return finding
  const near = closest(meant, known.ids)
  return {
    ...finding,
    hint:
      near !== undefined && editDistance(meant, near, mostSlips + 1) <= mostSlips
        ? `Write ${near}, if that is meant. Else write ${meant}, and add what has that name.`
        : `Write it as ${meant}. There is nothing of that name yet: add it as well.`,
  }
}

/** The letters in which a misspelt name differs at most. */
const mostSlips = 2

/** Of a name, or of what is an id itself. */
const idOf = (name: string, { idsByName, ids }: Known): string | undefined =>
  idsByName.get(asCompared(name)) ?? (ids.has(name) ? name : undefined)

/** A ward may have the name of an area, and is no reference to it. */
const listsOfIds: ReadonlySet<string> = new Set(['expect', 'funding', 'stocks'])

const namesIn = (files: ContentFolder['files']): ReadonlySet<string> =>
  new Set(
    Array.from(files.keys()).flatMap((path) =>
      path
        .split('/')
        .slice(1)
        .map((name) => name.replace(/\..*/, '')),
    ),
  )

/** Of funders there are few enough to name them all where another is named. */
function withIdsInList(finding: FileFinding, known: Known): Diagnostic {
  const seen = seenAt(finding, known)
  if (seen === '') return finding
  const named = idsInList(seen, known)
  const written = named ?? /^\[(.+)\]$/.exec(finding.suggests ?? '')?.[1]?.split(', ') ?? []
  const { funders } = known
  if (finding.field === 'funding' && funders.length > 0 && !written.every((id) => funders.includes(id)))
    return { ...finding, hint: `Write those of funding.yaml in square brackets: ${funders.join(', ')}.` }
  return named === undefined ? finding : { ...finding, hint: `Write: [${named.join(', ')}]` }
}

/** `European Social Fund` → `esf`, and `erdf and council` → `erdf`, `council` where there are two of these names. */
function idsInList(seen: string, known: Known): readonly string[] | undefined {
  for (const between of [/\s*[,;]\s*/, /\s*[,;&]\s*(?:and\s+)?|\s+and\s+/]) {
    const names = seen.split(between)
    // Beside one that is known another may be misspelt.
    const found = names.map((name) => idOf(name, known) ?? closest(name, known.ids)).filter((id) => id !== undefined)
    if (found.length === names.length && names.some((name) => idOf(name, known) !== undefined)) return found
  }
  return undefined
}

/** A name that two things have is not used. */
function idsByName(sources: Sources): ReadonlyMap<string, string> {
  const named: readonly (readonly [id: string | undefined, ...names: readonly (string | undefined)[]])[] = [
    ...Object.entries(sources.roles[0]?.data ?? {}).map(([id, role]) => [id, role.name, role.abbreviation] as const),
    ...Object.entries(sources.funding[0]?.data ?? {}).map(([id, { fund }]) => [id, fund] as const),
    ...[...sources.venue, ...sources['cag-type'], ...sources.area, ...sources.group].map(
      ({ ids, data }) => [ids[0], data.name, data.name && withoutBrackets(data.name)] as const,
    ),
    ...sources.sheet.map(({ ids, data }) => [ids[0], data.title, data.short_title] as const),
    ...sources.diagram.map(({ ids, data }) => [ids[0], data.title] as const),
  ]
  const found = new Map<string, Set<string>>()
  for (const [id, ...names] of named) {
    for (const name of names) {
      if (id === undefined || name === undefined) continue
      found.set(asCompared(name), (found.get(asCompared(name)) ?? new Set()).add(id))
    }
  }
  return new Map([...found].flatMap(([name, [id = '', ...others]]) => (others.length > 0 ? [] : [[name, id] as const])))
}

/** Whether a value stands between the square brackets of a list. */
const isInList = ({ file, span }: Diagnostic, { files }: Known): boolean =>
  /\[[^\]]*$/.test((files.get(file)?.text.split('\n')[(span?.line ?? 0) - 1] ?? '').slice(0, (span?.column ?? 1) - 1))

/** A value on one line, without its quotation marks. */
function seenAt({ file, span }: Diagnostic, { files }: Known): string {
  if (span === undefined || span.endLine !== span.line) return ''
  const line = files.get(file)?.text.split('\n')[span.line - 1] ?? ''
  return line.slice(span.column - 1, span.endColumn - 1).replace(/^(["'])(.*)\1$/, '$2')
}
