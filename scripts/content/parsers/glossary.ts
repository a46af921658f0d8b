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
  reports: Record<'glossary' | 'roles', FileReport>,
): ReadonlyMap<string, string> {
  checkMeanings(glossary, reports.glossary)
  const meanings = new Map(Object.entries(glossary))
  if (partnership !== undefined && !meanings.has(partnership.abbreviation))
    meanings.set(partnership.abbreviation, partnership.name)
  for (const [id, { abbreviation, name }] of Object.entries(roles)) {
    if (abbreviation === undefined) continue
    const other = meanings.get(abbreviation)
    if (other !== undefined && other !== name)
      reports.roles.error(
        'abbreviation/two-meanings',
        [id, 'abbreviation'],
        `"${abbreviation}" stands for "${name}" here and for "${other}" elsewhere.`,
        'Keep one meaning in roles.yaml, glossary.yaml and partnership.yaml, or leave this abbreviation out.',
      )
    else meanings.set(abbreviation, name)
  }
  return meanings
}

/** What stands there is shown as the words that the letters are short for: `CAG (Community Action Group)`. */
function checkMeanings(glossary: GlossarySource, report: FileReport): void {
  for (const [abbreviation, meaning] of Object.entries(glossary)) {
    const bare = meaning.replace(`(${abbreviation})`, '').replace(/\.$/, '').trim()
    const isSentence = bare.split(/[^\p{L}\p{N}]+/u).includes(abbreviation)
    if (bare === meaning && !isSentence) continue
    report.warning(
      'abbreviation/described',
      [abbreviation],
      `"${meaning}" is not what "${abbreviation}" stands for, but says more.`,
      isSentence || bare.split(' ').length > abbreviation.length + 3
        ? 'Write the words that its letters stand for, and nothing else.'
        : `Write: ${bare}`,
    )
  }
}
