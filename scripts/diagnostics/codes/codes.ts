/** Every kind of finding: its title, why it matters and an example. docs/diagnostics.md is generated from this table. */

import { adviceCodes } from './advice.ts'
import type { CodeEntry } from './code-entry.ts'
import { fieldCodes } from './fields.ts'
import { fileCodes } from './files.ts'
import { fundingCodes } from './funding.ts'
import { imageCodes } from './images.ts'
import { leafletCodes } from './leaflets.ts'
import { meetingCodes } from './meetings.ts'
import { peopleCodes } from './people.ts'
import { proseCodes } from './prose.ts'
import { referenceCodes } from './references.ts'
import { ruleCodes } from './rules.ts'
import { sheetCodes } from './sheets.ts'
import { valueCodes } from './values.ts'
import { yamlCodes } from './yaml.ts'

export const codes = {
  ...adviceCodes,
  ...fieldCodes,
  ...fileCodes,
  ...imageCodes,
  ...leafletCodes,
  ...meetingCodes,
  ...peopleCodes,
  ...proseCodes,
  ...referenceCodes,
  ...fundingCodes,
  ...ruleCodes,
  ...sheetCodes,
  ...valueCodes,
  ...yamlCodes,
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes
