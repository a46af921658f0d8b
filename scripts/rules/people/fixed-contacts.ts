/**
 * A number in a sheet that each area has an edition of: it is printed for all areas, also for those with a number of their own.
 * Who fills in the area's number beside it, or lists those of several areas, means what stands there.
 */

import { beginningOfProse } from '../../content/yaml/front-matter.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { lazy } from '../../memory/lazy.ts'
import type { Area } from '../../model/area.ts'
import { hidesContacts, numbersIn } from '../kinds/known-contacts.ts'
import { type TextRule, warningAt } from '../kinds/text-rule.ts'

export const fixedContacts: TextRule = {
  codes: ['contact/fixed'],
  upsetBy: (fault) => fault.file.startsWith('sheets/') || hidesContacts(fault),
  check: (site, files) => {
    const own = site.partnership.contact.phone.text
    const others = lazy(() => site.areas.filter(({ contact }) => contact.phone.text !== own))
    const areaOf = lazy(() => new Map(others().map((area) => [area.contact.phone.text, area])))
    return site.sheets.flatMap(({ file: path, editions, quoted }): readonly Finding[] => {
      const file = files.get(path)
      if (file === undefined || quoted || !editions.includes('areas') || fillsIn.test(file.text)) return []
      const from = beginningOfProse(file) ?? file.text.length
      // Of a link the words are told.
      const numbers = numbersIn(file.text).filter(({ index }) => index >= from && file.text[index - 1] !== ':')
      const known = numbers.filter(({ right }) => areaOf().has(right) || (right === own && others().length > 0))
      if (new Set(known.map(({ right }) => right)).size > 1) return []
      return known.map(({ seen, index, right }) => {
        const whose = areaOf().get(right)
        const message =
          whose === undefined
            ? `"${seen}" is printed for every area, also for ${namesOf(others())}, where people call another number.`
            : `"${seen}" is the number of ${whose.name}, and is printed for every area.`
        return warningAt('contact/fixed', file, { seen, index }, message, fillIn)
      })
    })
  },
}

const fillsIn = /\{\{ *(?:phone|contact)\b/

const fillIn = 'Write {{ phone }}: each area has its own number there. If this one is meant for all of them, leave it.'

const namesOf = ([first, ...more]: readonly Area[]): string =>
  more.length === 0 ? (first?.name ?? '') : `${first?.name} and ${more.length} more`
