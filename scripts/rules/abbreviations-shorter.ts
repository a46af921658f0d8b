/** Abbreviations that shorten nothing: the name stands there once more, or the two changed places. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Site } from '../model/site.ts'
import type { Rule } from './kinds/rule.ts'

export const abbreviationsShorter: Rule = {
  code: 'abbreviation/not-shorter',
  check: (site) => notShorter(site).map(({ finding }) => finding),
}

/** What was meant instead: `NPO` for the abbreviation "Neighbourhood Partnership Officer". */
export const abbreviationsMeant = (site: Site): readonly string[] =>
  notShorter(site).flatMap(({ meant }) => meant ?? [])

interface NotShorter {
  readonly finding: Finding
  /** Undefined where the name has no letters to write for it. */
  readonly meant: string | undefined
}

interface Named {
  readonly name: string
  readonly abbreviation?: string | undefined
}

const notShorter = ({ partnership, roles }: Site): readonly NotShorter[] => [
  ...longIn('partnership.yaml', [], partnership),
  ...Array.from(roles).flatMap(([id, role]) => longIn('roles.yaml', [id], role)),
]

function longIn(file: string, path: readonly string[], { name, abbreviation }: Named): readonly NotShorter[] {
  // Of one word alone there may be nothing shorter.
  if (abbreviation === undefined || abbreviation.length < name.length || !abbreviation.includes(' ')) return []
  const changedPlaces = /^\p{Lu}{2,8}$/u.test(name)
  const meant = changedPlaces ? name : initials(name)
  const hint = changedPlaces
    ? `If they changed places, write: name: ${abbreviation}, and: abbreviation: ${name}`
    : `Write ${meant === undefined ? 'what it is shortened to' : `its letters, such as ${meant}`}${path.length === 0 ? '' : ', or take it out if it has none'}.`
  return [
    {
      meant,
      finding: {
        severity: 'warning',
        code: 'abbreviation/not-shorter',
        message: `The abbreviation "${abbreviation}" is not shorter than the name "${name}".`,
        hint,
        place: { file, path: [...path, 'abbreviation'] },
      },
    },
  ]
}

function initials(name: string): string | undefined {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? []
  return capitals.length > 1 ? capitals.join('') : undefined
}
