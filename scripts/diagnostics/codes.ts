/** Every kind of finding: its title, why it matters and an example. docs/diagnostics.md is generated from this table. */

import { adviceCodes } from './advice-codes.ts'
import type { CodeEntry } from './code-entry.ts'
import { fieldCodes } from './field-codes.ts'
import { fileCodes } from './file-codes.ts'
import { imageCodes } from './image-codes.ts'
import { leafletCodes } from './leaflet-codes.ts'
import { meetingCodes } from './meeting-codes.ts'
import { proseCodes } from './prose-codes.ts'
import { referenceCodes } from './reference-codes.ts'
import { ruleCodes } from './rule-codes.ts'
import { sheetCodes } from './sheet-codes.ts'
import { valueCodes } from './value-codes.ts'
import { yamlCodes } from './yaml-codes.ts'

export const codes = {
  ...adviceCodes,
  ...fieldCodes,
  ...fileCodes,
  ...imageCodes,
  ...leafletCodes,
  ...meetingCodes,
  ...proseCodes,
  ...referenceCodes,
  ...ruleCodes,
  ...sheetCodes,
  ...valueCodes,
  ...yamlCodes,
} as const satisfies Record<string, CodeEntry>

export type Code = keyof typeof codes
