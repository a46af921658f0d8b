/** An area that has the summary or all the wards of another: its folder was copied, and not everything was changed. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Area } from '../model/area.ts'
import type { Rule } from './kinds/rule.ts'

export const copiedAreas: Rule = {
  code: 'area/copied',
  check: ({ areas }) => {
    // What became part of another keeps its wards, which the other has now.
    const present = areas.filter(({ succeededBy }) => succeededBy === undefined)
    return [
      ...repeated(present, 'summary', ({ summary }) => asCompared(summary)),
      ...repeated(present, 'wards', ({ wards }) => wards.map(asCompared).toSorted().join('\n')),
    ]
  },
}

/** Those of which an earlier area has the same, and another name: a second area of one name is told as such. */
function repeated(areas: readonly Area[], field: 'summary' | 'wards', of: (area: Area) => string): readonly Finding[] {
  const first = new Map<string, Area>()
  return areas.flatMap((area): readonly Finding[] => {
    const other = first.getOrInsert(of(area), area)
    if (other === area || asCompared(other.name) === asCompared(area.name)) return []
    return [
      {
        severity: 'warning',
        code: 'area/copied',
        message:
          field === 'summary'
            ? `${other.name} has the same summary in ${other.file}.`
            : `${other.name} has the same wards in ${other.file}.`,
        hint: `See which of the two areas it is true of, and write in the other what is true of that.`,
        place: { file: area.file, path: [field] },
      },
    ]
  })
}

const asCompared = (words: string): string => words.trim().replace(/\s+/g, ' ').toLowerCase()
