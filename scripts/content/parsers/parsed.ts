/** Everything that was parsed from a folder's files, before it is known whether the whole is free of mistakes. */

import type { Partnership } from '../../model/partnership.ts'
import type { Library } from '../library/library.ts'
import type { ParsedArea } from './area-folders.ts'
import type { ParsedGroup } from './group-folders.ts'
import type { ParsedSheet } from './sheet.ts'

export interface Parsed {
  readonly library: Library
  readonly partnership: Partnership | undefined
  readonly abbreviations: ReadonlyMap<string, string>
  readonly sheets: readonly ParsedSheet[]
  readonly areas: readonly ParsedArea[]
  readonly groups: readonly ParsedGroup[]
}
