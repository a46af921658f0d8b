/** A venue that keeps the leaflet of a sheet which has none. */

import type { Rule } from './kinds/rule.ts'

export const leafletsStocked: Rule = {
  code: 'venue/no-leaflet',
  upsetBy: ({ file }) => file.startsWith('sheets/'),
  check: ({ venues, sheets }) => {
    const pagesAlone = new Map(sheets.flatMap(({ id, title, leaflet }) => (leaflet.length === 0 ? [[id, title]] : [])))
    return venues.flatMap(({ file, name, stocks }) =>
      stocks.flatMap((sheet, index) => {
        const title = pagesAlone.get(sheet)
        if (title === undefined) return []
        return [
          {
            severity: 'warning',
            code: 'venue/no-leaflet',
            message: `${name} is to keep leaflets of "${title}", and no leaflet is made of that sheet.`,
            hint: `Take it out of "stocks", or name a format under "leaflet" in sheets/${sheet}.md: leaflet: [a4]`,
            place: { file, path: ['stocks', index] },
          },
        ]
      }),
    )
  },
}
