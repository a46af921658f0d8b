/** References by a name instead of an id: finds the id in the file that has that name. */

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { FileFinding } from './findings/fault.ts'
import type { ContentFolder } from './folder/content-folder.ts'
import { closest } from './names/closest.ts'
import type { Sources } from './reading/sources.ts'

/** The findings with such ids in their hints: `npo` for `Neighbourhood Partnership Officer`. */
export function withIdsByName(
  findings: readonly FileFinding[],
  folder: Pick<ContentFolder, 'files'>,
  sources: Sources,
): readonly Diagnostic[] {
  if (!findings.some(({ code }) => code === 'value/id' || code === 'value/list')) return findings
  const ids = idsByName(sources)
  const known: ReadonlySet<string> = new Set(ids.values())
  return findings.map((finding) => {
    if (finding.code === 'value/id') return withId(finding, ids, known, folder)
    const isListOfIds = finding.code === 'value/list' && listsOfIds.has(finding.field ?? '')
    return isListOfIds ? withFunders(withIdsInList(finding, ids, known, folder), sources) : finding
  })
}

function withId(
  finding: FileFinding,
  ids: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  folder: Pick<ContentFolder, 'files'>,
): Diagnostic {
  const seen = seenAt(finding, folder)
  const id = ids.get(nameKey(seen)) ?? knownBeforeBracket(seen, known)
  if (id !== undefined) return { ...finding, hint: `Write: ${id}` }
  const meant = finding.suggests
  return meant === undefined || finding.file.startsWith('diagrams/') || known.has(meant) || hasFile(meant, folder)
    ? finding
    : { ...finding, hint: `Write it as ${meant}. There is nothing of that name yet: add it as well.` }
}

/** `nurse (on loan)` → `nurse` */
function knownBeforeBracket(seen: string, known: ReadonlySet<string>): string | undefined {
  const before = /^([^(]+?) *\(.*\)$/.exec(seen)?.[1]
  return before !== undefined && known.has(before) ? before : undefined
}

/** A ward may have the name of an area, and is no reference to it. */
const listsOfIds: ReadonlySet<string> = new Set(['expect', 'funding', 'stocks'])

/** Readable or not. */
const hasFile = (id: string, { files }: Pick<ContentFolder, 'files'>): boolean =>
  [...files.keys()].some((path) => path.includes(`/${id}.`) || path.includes(`/${id}/`))

/** `funding: European Social Fund` → `[esf]`, and `erdf and council` → `[erdf, council]` where there are two of these names. */
function withIdsInList(
  finding: FileFinding,
  ids: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  folder: Pick<ContentFolder, 'files'>,
): FileFinding {
  const idOf = (name: string) => ids.get(nameKey(name)) ?? (known.has(name) ? name : undefined)
  /** Beside one that is known another may be misspelt. */
  const meant = (names: readonly string[]) =>
    names.some((name) => idOf(name) !== undefined)
      ? names.map((name) => idOf(name) ?? closest(name, known))
      : [undefined]
  const seen = seenAt(finding, folder)
  const named = [/\s*[,;]\s*/, /\s*[,;&]\s*(?:and\s+)?|\s+and\s+/]
    .map((between) => meant(seen.split(between)))
    .find((each) => !each.includes(undefined))
  return named === undefined ? finding : { ...finding, hint: `Write: [${named.join(', ')}]` }
}

/** Of funders there are few enough to name them all where none of those is meant that the hint names. */
function withFunders(finding: FileFinding, sources: Sources): FileFinding {
  const funders = Object.keys(sources.funding[0]?.data ?? {})
  const meant = /^Write: \[(.+)\]$/.exec(finding.hint ?? '')?.[1]?.split(', ') ?? []
  return finding.field !== 'funding' || meant.every((id) => funders.includes(id))
    ? finding
    : { ...finding, hint: `Write those of funding.yaml in square brackets: ${funders.join(', ')}.` }
}

/** A name that two things have is not used. */
function idsByName(sources: Sources): ReadonlyMap<string, string> {
  const named: readonly (readonly [id: string | undefined, ...names: readonly (string | undefined)[]])[] = [
    ...Object.entries(sources.roles[0]?.data ?? {}).map(([id, role]) => [id, role.name, role.abbreviation] as const),
    ...Object.entries(sources.funding[0]?.data ?? {}).map(([id, { fund }]) => [id, fund] as const),
    ...[...sources.venue, ...sources['cag-type'], ...sources.area, ...sources.group].map(
      ({ ids, data }) => [ids[0], data.name] as const,
    ),
    ...sources.sheet.map(({ ids, data }) => [ids[0], data.title, data.short_title] as const),
    ...sources.diagram.map(({ ids, data }) => [ids[0], data.title] as const),
  ]
  const found = new Map<string, Set<string>>()
  for (const [id, ...names] of named) {
    for (const name of names) {
      if (id === undefined || name === undefined) continue
      found.set(nameKey(name), (found.get(nameKey(name)) ?? new Set()).add(id))
    }
  }
  return new Map([...found].flatMap(([name, [id = '', ...others]]) => (others.length > 0 ? [] : [[name, id] as const])))
}

const nameKey = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ')

/** A value on one line, without its quotation marks. */
function seenAt({ file, span }: Diagnostic, { files }: Pick<ContentFolder, 'files'>): string {
  if (span === undefined || span.endLine !== span.line) return ''
  const line = files.get(file)?.text.split('\n')[span.line - 1] ?? ''
  return line.slice(span.column - 1, span.endColumn - 1).replace(/^(["'])(.*)\1$/, '$2')
}
