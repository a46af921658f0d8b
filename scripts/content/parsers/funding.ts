/** funding.yaml: the funders. */

import type { Funder } from '../../model/funder.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { FundingSource } from '../schemas/source-types.generated.ts'
import { parseDate } from './parse-values.ts'

export function parseFunding(source: FundingSource, report: FileReport): ReadonlyMap<string, Funder> {
  return new Map(
    Object.entries(source).map(([id, { from, until, ...words }]): [string, Funder] => {
      if (from !== undefined && until !== undefined && until < from)
        report.error(
          'date/order',
          [id, 'until'],
          `The funding ends on ${until}, before it began on ${from}.`,
          'Look at the figures of both days, and write the later one after until.',
        )
      return [
        id,
        {
          id,
          ...words,
          emblem: words.emblem ?? 'none',
          ...(from !== undefined && { from: parseDate(from) }),
          ...(until !== undefined && { until: parseDate(until) }),
        },
      ]
    }),
  )
}
