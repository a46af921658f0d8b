/** Reads prose for checking: skimmed where that is enough, otherwise as a whole. */

import { lazyWhileRecent } from '../../memory/lazy-while-recent.ts'
import type { ImageFile } from '../../model/image-file.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Dialect, Extension, ReadProse } from '../markdown/prose.ts'
import { type SourceLines, sourceLines } from '../markdown/source-lines.ts'
import { reportFootnotes } from '../slips/footnotes.ts'
import { readBlocks } from './blocks.ts'
import { reportHiddenLines } from './hidden-lines.ts'
import { plainBlocks } from './plain-blocks.ts'
import { skimmedProse } from './skimmed-prose.ts'

/** For a text without mistakes, the document tree is made only when it is asked for. */
export function readProse<Extra extends Extension>(
  source: SourceLines,
  dialect: Dialect<Extra>,
  images: ReadonlyMap<string, ImageFile>,
  report: FileReport,
): ReadProse<Extra> {
  const { file, text, firstLine } = source
  const hasExtras = dialect.extraBegins !== undefined && text.includes(dialect.extraBegins)
  const skimmed = hasExtras ? undefined : skimmedProse(source)
  if (skimmed === undefined) {
    reportFootnotes(source, report)
    reportHiddenLines(source, report)
    return readBlocks(source, dialect, images, report)
  }
  const blocks = () => plainBlocks(sourceLines(file, text, firstLine), skimmed.headingIds, dialect)
  return { ...skimmed, blocks: lazyWhileRecent(blocks) }
}
