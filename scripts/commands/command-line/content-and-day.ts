/** The options that most commands have: the content folder, and the day from which its dates are seen. */

import { resolve } from 'node:path'
import { whyNoFolder } from './named-folder.ts'
import { dayOption, notADay, parseDay } from './options.ts'

/** Their rows, for `readOptions`. */
export const contentAndDay = () => ({
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  today: dayOption(),
})

export interface ContentAndDay {
  /** The content folder: as it was named on the command line, and its absolute path. */
  readonly root: string
  readonly content: string
  readonly today: Temporal.PlainDate
}

/** A text where there is no such folder or day, which says why. */
export function readContentAndDay({
  value,
}: {
  readonly value: (name: 'content' | 'today') => string
}): ContentAndDay | string {
  const today = parseDay(value('today'))
  if (today === undefined) return notADay(value('today'))
  const root = value('content')
  return whyNoFolder(root) ?? { root, content: resolve(root), today }
}
