/** What differs between the evidence of two releases. */

/** A table of evidence as it was kept: its titles, then its rows. */
type Table = readonly (readonly string[])[]

/** Columns that differ between any two releases, and so are reported once for all files. */
const ofTheRelease = new Set(['Built by', 'Day', 'Program version', 'Content SHA-256', 'Commit'])

/** The differences, a line for each; undefined where the older table is no evidence. */
export function changesBetween(older: Table, newer: Table): readonly string[] | undefined {
  const before = byFile(older)
  const now = byFile(newer)
  if (before === undefined || now === undefined) return undefined
  const files = [...new Set([...before.keys(), ...now.keys()])].sort()
  return [
    ...releaseChanges(before, now),
    ...files.flatMap((file) => {
      const [was, is] = [before.get(file), now.get(file)]
      if (was === undefined) return [`${file} is new.`]
      if (is === undefined) return [`${file} is gone.`]
      const changed = [...is].filter(([title, value]) => !ofTheRelease.has(title) && was.get(title) !== value)
      return changed.length === 0
        ? []
        : [`${file}: ${changed.map(([title, value]) => change(title, was.get(title), value)).join('; ')}.`]
    }),
  ]
}

type Row = ReadonlyMap<string, string>

function byFile([titles, ...rows]: Table): ReadonlyMap<string, Row> | undefined {
  const file = titles?.indexOf('File') ?? -1
  if (titles === undefined || file === -1) return undefined
  return new Map(rows.map((row) => [row[file] ?? '', new Map(titles.map((title, index) => [title, row[index] ?? '']))]))
}

function releaseChanges(before: ReadonlyMap<string, Row>, now: ReadonlyMap<string, Row>): readonly string[] {
  const [was] = before.values()
  const [is] = now.values()
  return [...ofTheRelease].flatMap((title) => {
    const [old = '', current = ''] = [was?.get(title), is?.get(title)]
    return was === undefined || is === undefined || old === current ? [] : [`${change(title, old, current)}.`]
  })
}

/** Of fingerprints it is only said that they differ: they mean nothing to a reader. */
function change(title: string, was = '', is = ''): string {
  if (title === 'SHA-256') return 'the file is another'
  return `${title} was ${inWords(was)}, is ${inWords(is)}`
}

const inWords = (value: string): string => (value === '' ? 'not given' : `“${value}”`)
