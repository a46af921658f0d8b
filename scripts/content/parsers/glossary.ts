/** Abbreviations and what they stand for: glossary.yaml, the roles' own and the partnership's. */

import type { FileReport } from '../findings/file-report.ts'
import type { GlossarySource, RolesSource } from '../schemas/source-types.generated.ts'

export interface AbbreviationSources {
  readonly glossary: GlossarySource
  readonly roles: RolesSource
  readonly partnership: { readonly name: string; readonly abbreviation: string } | undefined
}

/** One meaning each. The glossary comes before the partnership's own name: `LNP: Local Neighbourhood Partnership`. */
export function parseAbbreviations(
  { glossary, roles, partnership }: AbbreviationSources,
  rolesReport: FileReport,
): ReadonlyMap<string, string> {
  const meanings = new Map(Object.entries(glossary))
  if (partnership !== undefined && !meanings.has(partnership.abbreviation))
    meanings.set(partnership.abbreviation, partnership.name)
  for (const [id, { abbreviation, name }] of Object.entries(roles)) {
    if (abbreviation === undefined) continue
    const other = meanings.get(abbreviation)
    if (other !== undefined && other !== name)
      rolesReport.error(
        'abbreviation/two-meanings',
        [id, 'abbreviation'],
        `"${abbreviation}" stands for "${name}" here and for "${other}" elsewhere.`,
        'Keep one meaning in roles.yaml, glossary.yaml and partnership.yaml, or leave this abbreviation out.',
      )
    else meanings.set(abbreviation, name)
  }
  return meanings
}
