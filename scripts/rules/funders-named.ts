/** Funders that nothing acknowledges: what they paid for would carry no acknowledgement, and nobody would notice. */

import { contentWarning } from '../funding/content-fault.ts'
import { isBefore } from '../model/order-of-days.ts'
import type { Site } from '../model/site.ts'
import type { Rule } from './kinds/rule.ts'

export const fundersNamed: Rule = {
  code: 'funding/named-nowhere',
  // A name with a fault in it may be that of the funder, and a file in the wrong place a sheet.
  upsetBy: ({ file, severity, code }) =>
    severity === 'error' &&
    (code === 'file/unknown' || /^(?:partnership|funding)\.yaml$|^(?:sheets|groups)\//.test(file)),
  check: (site, today) => {
    const named = namedIn(site)
    return [...site.funders.values()]
      .filter(
        ({ id, from, until }) =>
          !named.has(id) && !(from && isBefore(today, from)) && !(until && isBefore(until, today)),
      )
      .map((funder) =>
        contentWarning(
          'funding/named-nowhere',
          funder,
          ['fund'],
          `Nothing acknowledges "${funder.id}": no page and no leaflet says that it paid.`,
          `Write it after "funding" in partnership.yaml, or in the sheets and groups that it pays for: funding: [${funder.id}]. If it has ended, say when: until.`,
        ),
      )
  },
}

const namedIn = ({ partnership, sheets, groups }: Site): ReadonlySet<string> =>
  new Set([partnership, ...sheets, ...groups].flatMap(({ funding }) => funding.map(({ id }) => id)))
