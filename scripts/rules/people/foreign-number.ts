/** A number in an area's text that is neither the area's nor the partnership's: readers would call it all the same. */

import { hidesContacts, numbersIn, numbersOfArea, numbersOfPartnership } from '../kinds/known-contacts.ts'
import { type TextRule, warningAt } from '../kinds/text-rule.ts'

export const foreignNumber: TextRule = {
  codes: ['contact/other-number'],
  upsetBy: hidesContacts,
  check: (site, files) => {
    const everywhere = numbersOfPartnership(site)
    return site.areas.flatMap((area) => {
      const file = files.get(`areas/${area.id}/about.md`)
      if (file === undefined) return []
      const own = numbersOfArea(area)
      return numbersIn(file.text)
        .filter(({ right, mobile }) => !mobile && !everywhere.has(right) && !own.includes(right))
        .map(({ seen, index }) =>
          warningAt(
            'contact/other-number',
            file,
            { seen, index },
            `"${seen}" is neither ${area.name}'s own number nor the partnership's.`,
            `If ${area.contact.phone.text} is meant, write {{ phone }}: it is filled in, and changes with it. If not, see that it is right.`,
          ),
        )
    })
  },
}
