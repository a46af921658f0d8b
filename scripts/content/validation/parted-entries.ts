/** Fields of one entry that have a hyphen each, so that each of them is an entry: `- role: npo` above `- name: Sam Okafor`. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import { listed } from '../../diagnostics/listed.ts'
import { isMapping } from '../yaml/mapping.ts'
import type { LineLeftOut } from './lines-left-out.ts'
import type { Notice } from './notices.ts'
import { pathKey, valueAt } from './paths.ts'

/** Of each list the fields that belong together again; none where an entry is right, or where something would be missing still. */
export function partedEntries(notices: readonly Notice[], root: unknown): readonly LineLeftOut[] {
  const missing = notices.filter(({ keyword, path }) => keyword === 'required' && typeof path.at(-1) === 'number')
  const lists = Map.groupBy(missing, ({ path }) => pathKey(path.slice(0, -1)))
  return Array.from(lists.values()).flatMap((ofList): readonly LineLeftOut[] => {
    const path = ofList[0]?.path.slice(0, -1) ?? []
    const list = valueAt(root, path)
    const required = ofList[0]?.schema.required ?? []
    const lacking = new Set(ofList.map((each) => each.path.at(-1)))
    return Array.isArray(list) ? runsIn(list, lacking).flatMap((run) => inOneEntry(run, required, path, ofList)) : []
  })
}

/** Entries of one field each that follow each other, up to a field that is there already, or to one of several. */
interface Run {
  readonly from: number
  /** The first field of each entry. */
  readonly begins: readonly string[]
  readonly fields: readonly string[]
  readonly isOver: boolean
}

/** `lacking`: the entries in which something is missing. */
function runsIn(list: readonly unknown[], lacking: ReadonlySet<unknown>): readonly Run[] {
  const runs: Run[] = []
  for (const [index, entry] of list.entries()) {
    const fields = isMapping(entry) ? Object.keys(entry) : []
    const [first] = fields
    const isAlone = fields.length === 1
    if (first === undefined || !(isAlone || lacking.has(index))) continue
    const last = runs.at(-1)
    if (
      last &&
      !last.isOver &&
      last.from + last.begins.length === index &&
      !fields.some((field) => last.fields.includes(field))
    )
      runs[runs.length - 1] = {
        from: last.from,
        begins: [...last.begins, first],
        fields: [...last.fields, ...fields],
        isOver: !isAlone,
      }
    else if (isAlone) runs.push({ from: index, begins: fields, fields, isOver: false })
  }
  return runs
}

function inOneEntry(
  { from, begins: [first = '', ...others], fields }: Run,
  required: readonly string[],
  path: Path,
  missing: readonly Notice[],
): readonly LineLeftOut[] {
  if (others.length === 0 || !required.every((field) => fields.includes(field))) return []
  const isOne = others.length === 1
  const indices = new Set([from, ...others.map((_, index) => from + 1 + index)])
  return [
    {
      fault: {
        path: [...path, from + 1],
        of: 'value',
        code: 'yaml/list',
        message: isOne
          ? `"${others[0]}" is read as an entry of its own, because a hyphen stands in front of it.`
          : `${listed(others.map((field) => `"${field}"`))} are read as entries of their own, because hyphens stand in front of them.`,
        hint: isOne
          ? `If it belongs to the entry that begins with "${first}", put a space in the place of its hyphen.`
          : `If they belong to the entry that begins with "${first}", put a space in the place of each hyphen.`,
      },
      places: missing.flatMap((each) =>
        indices.has(Number(each.path.at(-1))) ? [pathKey(each.path, each.named)] : [],
      ),
    },
  ]
}
