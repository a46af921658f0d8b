/** Everything that can be added. */

import { area } from './area.ts'
import { cag } from './cag.ts'
import { notes } from './notes.ts'
import { officer } from './officer.ts'
import type { Kind } from './question.ts'
import { sheet } from './sheet.ts'
import { venue } from './venue.ts'

export const kinds: readonly Kind[] = [area, cag, notes, sheet, venue, officer]
