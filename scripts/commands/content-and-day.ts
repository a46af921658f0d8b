/** What most commands are told first: the folder where the content is, and the day from which it is seen. */

import { resolve } from 'node:path'
import { whyNoFolder } from './named-folder.ts'
import { dayOption, notADay, parseDay } from './options.ts'

/** The options of it, for `readOptions`. */
export const contentAndDay = () => ({
  content: { means: 'FOLDER, where the content is', otherwise: 'content' },
  today: dayOption(),
})

interface ContentAndDay {
  /** The folder as it was named, and its whole path. */
  readonly root: string
  readonly content: string
  readonly today: Temporal.PlainDate
}

/** In words, why there is no such folder or day. */
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
