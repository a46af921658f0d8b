/** An area that has the summary or all the wards of another: its folder was copied, and not everything was changed. */

import { asCompared } from '../blocks/compared-words.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Area } from '../model/area.ts'
import type { Rule } from './kinds/rule.ts'

export const copiedAreas: Rule = {
  code: 'area/copied',
  check: ({ areas }) => {
    // What became part of another keeps its wards, which the other has now.
    const present = areas.filter(({ succeededBy }) => succeededBy === undefined)
    return [
      // Where there are two areas in all, one sentence may well be meant for both.
      ...(present.length > 2 ? repeated(present, 'summary', ({ summary }) => asCompared(summary)) : []),
      // A large ward may be parted between two areas.
      ...repeated(
        present.filter(({ wards }) => wards.length > 1),
        'wards',
        ({ wards }) => wards.map(asCompared).toSorted().join('\n'),
      ),
    ]
  },
}

/** Two alone: what more areas have was written for all of them. Two areas of one name are told as such. */
const repeated = (areas: readonly Area[], field: 'summary' | 'wards', of: (area: Area) => string): readonly Finding[] =>
  [...Map.groupBy(areas, of).values()].flatMap(([first, second, ...more]): readonly Finding[] => {
    if (first === undefined || second === undefined || more.length > 0) return []
    if (asCompared(first.name) === asCompared(second.name)) return []
    return [
      {
        severity: 'warning',
        code: 'area/copied',
        message: `${first.name} has the same ${field} in ${first.file}.`,
        hint: 'See which of the two areas it is true of, and write in the other what is true of that. If it is right for both, leave it.',
        place: { file: second.file, path: [field] },
      },
    ]
  })
