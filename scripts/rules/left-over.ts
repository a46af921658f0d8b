/** What somebody forgot to replace: words of forms and drafts, values that say nothing, placeholders that are not filled in. */

import { type TextRule, unquotedFiles } from './kinds/text-rule.ts'
import { leftInProse } from './left-over/in-prose.ts'
import { leftInValues } from './left-over/in-values.ts'
import { placeholdersNotFilled } from './left-over/placeholders-not-filled.ts'

export const leftOver: TextRule = {
  codes: ['text/left-over'],
  check: (site, files) =>
    unquotedFiles(site, files).flatMap((file) => [
      ...(file.path.endsWith('.md') ? leftInProse(file) : []),
      ...leftInValues(file),
      ...placeholdersNotFilled(file),
    ]),
}
