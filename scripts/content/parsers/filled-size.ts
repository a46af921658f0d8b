/** The size of a text with its placeholders filled in: each may stand for a long list, and be repeated. */

import type { BlockPlaceholder, InlinePlaceholder } from '../../blocks/written.ts'
import { memoised } from '../../memory/memoised.ts'
import { memoisedByObject } from '../../memory/memoised-by-object.ts'
import type { Area } from '../../model/area.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { mostBuilt } from '../markdown/built-size.ts'
import type { WrittenText } from './written-text.ts'

/** What an entry of a list or table adds to the words on a page. */
const perEntry = 150
/** The most dates that `{{ meetings }}` prints. */
const mostDates = 6

/** Reports the placeholder that makes the text too large, filled in for the area with the longest lists. */
export function checkFilledSize(
  { placeholders }: WrittenText,
  library: Pick<Library, 'diagrams' | 'cagTypes' | 'partnership'>,
  areas: readonly Area[],
  report: FileReport,
): void {
  const known = new Map<string, number>()
  let size = 0
  for (const placeholder of placeholders) {
    const key = 'argument' in placeholder ? `${placeholder.name}: ${placeholder.argument}` : placeholder.name
    const filled = known.get(key) ?? filledSize(placeholder, library, areas)
    known.set(key, filled)
    size += filled
    if (size <= mostBuilt.bytes) continue
    report.errorAt(
      'markdown/too-much',
      placeholder.span,
      `With {{ ${key} }} once more, this text would have more than ${mostBuilt.words} on its page.`,
      'Say it once, and link to it from elsewhere.',
    )
    return
  }
}

function filledSize(
  placeholder: InlinePlaceholder | BlockPlaceholder,
  { diagrams, cagTypes, partnership }: Pick<Library, 'diagrams' | 'cagTypes' | 'partnership'>,
  areas: readonly Area[],
): number {
  switch (placeholder.name) {
    case 'diagram':
      return lengthOf(diagrams.values.get(placeholder.argument))
    case 'who to expect': {
      const type = cagTypes.values.get(placeholder.argument)
      const expected = type?.expect ?? []
      const names = namesOf(expected.map(({ role }) => role.id).join(' '))
      return lengthOf(type?.introduction) + expected.length * perEntry + lengthOf(expected) + largest(areas, names)
    }
    case 'officers':
      return largest(areas, officersOf)
    case 'meetings':
      return mostDates * largest(areas, longestDateOf)
    case 'overleaf':
      return 0
    default:
      return perEntry + Math.max(lengthOf(partnership.contact), largest(areas, contactOf))
  }
}

/** The largest of the sizes that something has in each area. */
const largest = (areas: readonly Area[], sizeIn: (area: Area) => number): number =>
  areas.reduce((most, area) => Math.max(most, sizeIn(area)), 0)

const officersOf = memoisedByObject(({ roster }: Area) => lengthOf(roster.officers) + roster.officers.length * perEntry)
const longestDateOf = memoisedByObject(({ cags }: Area) =>
  Math.max(0, ...cags.map(({ type, venue }) => perEntry + type.name.length + lengthOf(venue?.name))),
)
const contactOf = memoisedByObject(({ contact, name }: Area) => lengthOf(contact) + name.length)

/** The names of an area's officers, each as often as the post is expected. `roles`: their ids, with spaces between them. */
const namesOf = memoised((roles: string) => {
  const times = Map.groupBy(roles.split(' '), (role) => role)
  return memoisedByObject(({ roster }: Area) =>
    roster.officers.reduce((sum, { role, name }) => sum + (times.get(role.id)?.length ?? 0) * lengthOf(name), 0),
  )
})

/** The length of something written in characters, with its marks. */
const lengthOf = (written: unknown): number => JSON.stringify(written ?? '').length
