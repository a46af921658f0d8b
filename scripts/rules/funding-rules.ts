/** The European Union's rules on how its funding is acknowledged, as far as content can keep or break them. */

import type { Code } from '../diagnostics/codes.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import type { Funder, RuleSet } from '../model/funder.ts'

/** Where each rule set is laid down. */
const sources: Readonly<Record<Exclude<RuleSet, 'none'>, string>> = {
  'eu-2000-2006': 'Commission Regulation (EC) 1159/2000',
  'eu-2007-2013': 'Commission Regulation (EC) 1828/2006, articles 8 and 9',
  'eu-2014-2020': 'Implementing Regulation (EU) 821/2014, articles 3 to 5',
}

/** Undefined for a funder that follows no rules of the European Union. */
export const sourceOf = ({ rules }: Funder): string | undefined => (rules === 'none' ? undefined : sources[rules])

/** An error about one field of a funder. A field that is missing points at the funder. */
export const fundingError = (
  code: Code,
  funder: Funder,
  path: readonly string[],
  message: string,
  hint: string,
): Finding => ({
  severity: 'error',
  code,
  message,
  hint,
  place: { file: 'funding.yaml', path: [funder.id, ...path] },
})
