/** Reads sheets and about.md: prose with placeholders, whose references are checked. */

import { asCompared } from '../../blocks/compared-words.ts'
import type { BlockPlaceholder, InlinePlaceholder, WrittenBlock } from '../../blocks/written.ts'
import { lazy } from '../../memory/lazy.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { idIn, type Shelf, unknownName } from '../library/references.ts'
import { liftBlockPlaceholders } from '../markdown/block-placeholders.ts'
import { type Placeholder, placeholderDialect } from '../markdown/placeholders.ts'
import type { SiteLink } from '../markdown/prose.ts'
import type { SourceLines } from '../markdown/source-lines.ts'
import { didYouMean } from '../names/closest.ts'
import { readProse } from '../prose/read-prose.ts'

export interface WrittenText {
  /** Made when they are needed. */
  readonly blocks: () => readonly WrittenBlock[]
  readonly headingIds: ReadonlySet<string>
  readonly links: readonly SiteLink[]
  /** The placeholders, in order. */
  readonly placeholders: readonly (InlinePlaceholder | BlockPlaceholder)[]
}

type Shelves = Pick<Library, 'partnership' | 'images' | 'diagrams' | 'cagTypes'>

export function readWrittenText(source: SourceLines, shelves: Shelves, report: FileReport): WrittenText {
  const placeholders: (InlinePlaceholder | BlockPlaceholder)[] = []
  const plain = placeholderDialect(shelves.partnership.contact)
  const dialect: typeof plain = {
    ...plain,
    text: (typed, reading) => {
      const parts = plain.text(typed, reading)
      for (const part of parts)
        if (part.kind === 'placeholder' || part.kind === 'block-placeholder') placeholders.push(part)
      return parts
    },
  }
  const prose = readProse<Placeholder>(source, dialect, shelves.images, report)
  const lifted = lazy(() => liftBlockPlaceholders(prose.blocks(), report))
  if (placeholders.length > 0) lifted() // they may stand where they must not
  for (const placeholder of placeholders) checkArgument(placeholder, shelves, report)
  return { blocks: lifted, headingIds: prose.headingIds, links: prose.links, placeholders }
}

function checkArgument(
  placeholder: InlinePlaceholder | BlockPlaceholder,
  { diagrams, cagTypes }: Shelves,
  report: FileReport,
): void {
  if (!('argument' in placeholder)) return
  const { name, argument, span } = placeholder
  const shelf: Shelf<unknown> = name === 'diagram' ? diagrams : cagTypes
  if (shelf.known === undefined || shelf.known.has(argument)) return
  const isMeant = (title: string) => asCompared(title) === asCompared(argument)
  const named =
    name === 'diagram'
      ? diagrams.values.values().find(({ title }) => isMeant(title))
      : cagTypes.values.values().find((type) => isMeant(type.name))
  report.errorAt(
    'reference/unknown',
    span,
    unknownName(shelf.noun, argument),
    named ? `Write {{ ${name}: ${named.id} }}.` : didYouMean(idIn(argument), shelf.known),
  )
}
