/** Who attends a CAG of one kind: the introduction and the list, with names from an area's roster. */

import type { Heading, Inline, Panel } from '../blocks/block.ts'
import { plainText } from '../blocks/plain-text.ts'
import type { Area, Officer } from '../model/area.ts'
import type { CagType, Role } from '../model/community-action-group.ts'
import { shownRoster } from '../model/roster.ts'
import type { Site } from '../model/site.ts'

/** `type` is the id of a kind of CAG. */
export function whoToExpect(
  type: string,
  heading: Heading<Inline> | undefined,
  {
    site,
    area,
    today,
  }: { readonly site: Pick<Site, 'cagTypes'>; readonly area?: Area; readonly today: Temporal.PlainDate },
): Panel {
  const cagType = site.cagTypes.find(({ id }) => id === type)
  if (!cagType) throw new Error(`No kind of CAG ${type}`)
  const officers = area ? shownRoster(area, today).officers : []
  return {
    kind: 'panel',
    ...(heading && { heading }),
    blocks: [
      { kind: 'paragraph', content: [plainText(cagType.introduction)] },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: cagType.expect.map((expected) => [{ kind: 'paragraph', content: expectedPost(expected, officers) }]),
      },
    ],
  }
}

/** `NPO – Neighbourhood Partnership Officer: Sam Okafor` */
function expectedPost({ role, as }: CagType['expect'][number], officers: readonly Officer[]): readonly Inline[] {
  const post: Inline = plainText(as ?? roleInWords(role))
  const names = officers.flatMap((officer) => (officer.role === role && officer.name ? [officer.name] : []))
  if (names.length === 0) return [post]
  return [post, plainText(': '), { kind: 'strong', content: [plainText(names.join(', '))] }]
}

/** `NPO – Neighbourhood Partnership Officer`, or the name alone. */
export const roleInWords = ({ abbreviation, name }: Role): string =>
  abbreviation === undefined || abbreviation === name ? name : `${abbreviation} – ${name}`
