/** Placeholders where none is filled in. */

import { recognise } from '../../content/folder/content-types.ts'
import { rightPlaceholder } from '../../content/markdown/placeholders.ts'
import type { SourceFile } from '../../content/text/source-file.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { detailsOf, isRemark, warningAt } from '../kinds/text-rule.ts'

/**
 * In notes and in values placeholders are plain text. One among the sections of a poster is told with that section,
 * which there is not.
 */
export function placeholdersNotFilled(file: SourceFile): readonly Finding[] {
  const { text, path } = file
  const type = text.includes('{{') ? recognise(path)?.type.name : undefined
  if (type === undefined || type === 'about') return []
  const details = detailsOf(file)
  const poster = /^poster:/m.exec(details)?.index ?? details.length
  const behind = details.slice(poster).search(/\n\w+:/)
  const isOfPoster = (index: number) => index > poster && (behind === -1 || index < poster + behind)
  const isPlain = (index: number) =>
    index < details.length ? !isRemark(file, index) && !isOfPoster(index) : type !== 'sheet'
  return Array.from(text.matchAll(rightPlaceholder))
    .filter(({ index }) => isPlain(index))
    .map(({ 0: seen, index }) =>
      warningAt(
        'text/left-over',
        file,
        { seen, index },
        `"${seen}" would be shown as it stands: only the text of sheets and of about.md is filled in.`,
        'Write the words that it was to stand for.',
      ),
    )
}
