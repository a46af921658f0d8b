/**
 * A number in an area's text that is neither the area's nor the partnership's: readers would call it all the same. Those for
 * the whole country are of other services, unless the area or the partnership has one.
 */

import { hidesContacts, numbersIn, numbersOfArea, numbersOfPartnership } from '../kinds/known-contacts.ts'
import { type TextRule, warningAt } from '../kinds/text-rule.ts'

export const foreignNumber: TextRule = {
  codes: ['contact/other-number'],
  upsetBy: hidesContacts,
  check: (site, files) => {
    const everywhere = numbersOfPartnership(site)
    const hasNational = [...everywhere].some(isNational)
    return site.areas.flatMap((area) => {
      const file = files.get(`areas/${area.id}/about.md`)
      if (file === undefined) return []
      const own = numbersOfArea(area)
      const mayBeOwn = (number: string) => !isNational(number) || hasNational || own.some(isNational)
      return numbersIn(file.text)
        .filter(({ right, mobile }) => !mobile && mayBeOwn(right) && !everywhere.has(right) && !own.includes(right))
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

/** `0300 123 6600`, `0800 1111` */
const isNational = (number: string): boolean => /^0[38]/.test(number)
