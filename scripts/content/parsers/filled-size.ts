/** The size of a text with its placeholders filled in: each may stand for a long list, and be repeated. */

import type { BlockPlaceholder, InlinePlaceholder } from '../../blocks/written.ts'
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
      'Say it once, and lead there from elsewhere.',
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
      return (
        lengthOf(type?.introduction) +
        expected.length * perEntry +
        lengthOf(expected) +
        largest(
          areas,
          `names ${expected.map(({ role }) => role.id).join(' ')}`,
          namesOf(expected.map(({ role }) => role.id)),
        )
      )
    }
    case 'officers':
      return largest(areas, 'officers', ({ roster }) => lengthOf(roster.officers) + roster.officers.length * perEntry)
    case 'meetings':
      return (
        mostDates *
        largest(areas, 'meetings', ({ cags }) =>
          Math.max(0, ...cags.map(({ type, venue }) => perEntry + type.name.length + lengthOf(venue?.name))),
        )
      )
    case 'overleaf':
      return 0
    default:
      return (
        perEntry +
        Math.max(
          lengthOf(partnership.contact),
          largest(areas, 'contact', ({ contact, name }) => lengthOf(contact) + name.length),
        )
      )
  }
}

/** The length of an area's officers' names, each counted as often as the post is expected. */
const namesOf = (roles: readonly string[]) => {
  const times = new Map([...Map.groupBy(roles, (role) => role)].map(([role, { length }]) => [role, length]))
  return ({ roster }: Area): number =>
    roster.officers.reduce((sum, { role, name }) => sum + (times.get(role.id) ?? 0) * lengthOf(name), 0)
}

/** `what`: the key of the size, which is worked out once for an area. */
function largest(areas: readonly Area[], what: string, size: (area: Area) => number): number {
  const known = sizes.get(what) ?? new WeakMap<Area, number>()
  sizes.set(what, known)
  let found = 0
  for (const area of areas) {
    const ofArea = known.get(area) ?? size(area)
    known.set(area, ofArea)
    found = Math.max(found, ofArea)
  }
  return found
}
const sizes = new Map<string, WeakMap<Area, number>>()

/** The length of something written in characters, with its marks. */
const lengthOf = (written: unknown): number => JSON.stringify(written ?? '').length
