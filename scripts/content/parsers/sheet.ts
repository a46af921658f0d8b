/** sheets/<sheet>.md: an information sheet, written once for all of its editions. */

import type { WrittenBlock } from '../../blocks/written.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
import type { InformationSheet } from '../../model/information-sheet.ts'
import { FileReport } from '../findings/file-report.ts'
import { type FolderMemory, RecallWithFindings } from '../folder/recall.ts'
import { entryOn } from '../library/kept-library.ts'
import type { Library } from '../library/library.ts'
import { lookUpAll } from '../library/references.ts'
import { type SourceLines, sourceLines } from '../markdown/source-lines.ts'
import { didYouMean } from '../names/closest.ts'
import { sectionHeadings } from '../prose/section-headings.ts'
import type { SourceDocument, Sources } from '../reading/sources.ts'
import type { SheetSource } from '../schemas/source-types.generated.ts'
import { parseDate } from './parse-values.ts'
import { readWrittenText, type WrittenText } from './written-text.ts'

export interface ParsedSheet {
  readonly sheet: InformationSheet
  readonly text: WrittenText
}

export const parseSheets = (
  { sheet: sources }: Sources,
  library: Library,
  memory: FolderMemory | undefined,
  findings: Finding[],
): readonly ParsedSheet[] =>
  sources.map((source) =>
    sheetsParsed.once(
      memory,
      source.file,
      () => [source, ...seenBy(source, library)],
      findings,
      (own) => parseSheet(source.ids[0] ?? '', source, library, new FileReport(source.file, own)),
    ),
  )

const sheetsParsed = new RecallWithFindings<ParsedSheet>()

/** What a sheet depends on in the library. */
const seenBy = (
  { data }: SourceDocument<SheetSource>,
  { partnership, images, diagrams, cagTypes, areas, funders }: Library,
): readonly unknown[] => [
  ...[partnership, images, diagrams.known, cagTypes.known, areas.known?.size === 0],
  ...(data.funding ?? []).map((id) => entryOn(funders, id)),
]

function parseSheet(
  id: string,
  { data, body, bodyLine }: SourceDocument<SheetSource>,
  library: Library,
  report: FileReport,
): ParsedSheet {
  const source = sourceLines(report.file, body, bodyLine)
  const text = readWrittenText(source, library, report)
  checkOverleafIsOnce(text, report)
  checkSides(text, bodyLine, report)
  checkEditions(data, library, report)
  checkPosterHeadings(data, text, source, report)
  const funding =
    data.funding === undefined
      ? library.partnership.funding
      : lookUpAll(library.funders, data.funding, ['funding'], report)
  return {
    text,
    sheet: {
      id,
      file: report.file,
      title: data.title,
      shortTitle: data.short_title ?? data.title,
      label: data.label,
      summary: data.summary,
      editions: data.editions,
      leaflet: data.leaflet,
      poster: data.poster ?? [],
      funding,
      updated: parseDate(data.updated),
      quoted: data.quoted === true,
      body: text.blocks(),
      ...(data.order !== undefined && { order: data.order }),
      ...(data.review_by !== undefined && { reviewBy: parseDate(data.review_by) }),
    },
  }
}

function checkOverleafIsOnce(text: WrittenText, report: FileReport): void {
  const overleaf = text.placeholders.filter(({ name }) => name === 'overleaf')
  for (const { span } of overleaf.slice(1)) {
    report.errorAt(
      'placeholder/twice',
      span,
      '{{ overleaf }} stands here a second time, and a sheet has two sides.',
      'Keep the one after which the back begins.',
    )
  }
}

function checkEditions(data: SheetSource, library: Library, report: FileReport): void {
  if (library.areas.known?.size === 0 && !data.editions.includes('partnership'))
    report.warning(
      'sheet/no-edition',
      ['editions'],
      `"${data.title}" is made for areas alone, and there are none: it has no page.`,
      'Write "editions: [partnership, areas]", or add an area.',
    )
}

function checkPosterHeadings(data: SheetSource, text: WrittenText, source: SourceLines, report: FileReport): void {
  if (text.blocks().length === 0) return
  const headings = sectionHeadings(text.blocks())
  const named = data.poster ?? []
  for (let index = 0; index < named.length; index += 1) {
    const [heading = '', next] = named.slice(index)
    const whole = `${heading}, ${next}`
    const isCut = !headings.includes(heading) && headings.includes(whole)
    const meant = headings.includes(heading) || isCut ? undefined : lineMeantAsHeading(heading, source)
    if (!headings.includes(heading) && !meant?.isTold)
      report.error(
        'sheet/poster-heading',
        ['poster', index],
        `This sheet has no section "${heading}".`,
        isCut
          ? `A comma ends an entry. Put quotation marks round the whole: "${whole}"`
          : meant
            ? `Write in line ${meant.line}: ## ${heading}`
            : didYouMean(heading, headings),
      )
    if (isCut) index += 1
  }
}

/** The line with these words that begins no section; whether that is told there already, as a slip or a skipped level. */
function lineMeantAsHeading(heading: string, { lines, firstLine }: SourceLines) {
  const at = lines.findIndex(
    (line) =>
      line.includes(heading) &&
      line.replace(/^\s*(?:-*#+|<h\d>|\*\*)?\s*|\s*(?:#+|<\/h\d>|\*\*)?\s*$/gi, '') === heading,
  )
  const line = lines[at]
  if (line === undefined) return undefined
  const isFirst = line.startsWith('#') && lines.findIndex((each) => each.startsWith('#')) === at
  return { line: firstLine + at, isTold: isFirst || /^(?:-+#|#{2,}[^\s#]|#{5}|<h|\s{4})/i.test(line) }
}

/** Checks that there is something to print, on each side of the paper. */
function checkSides(text: WrittenText, bodyLine: number, report: FileReport): void {
  const blocks = text.blocks()
  if (blocks.length === 0) {
    const hint = 'Write it under the details, or delete the file.'
    report.errorAt('sheet/empty', spanOfWords(bodyLine, ''), 'This sheet has no text.', hint)
    return
  }
  const [first, last] = [blocks[0], blocks.at(-1)]
  const side = first && isOverleaf(first) ? 'front' : last && isOverleaf(last) ? 'back' : undefined
  const mark = side === 'front' ? first : last
  const isOneOfMore = text.placeholders.filter(({ name }) => name === 'overleaf').length > 1 // told as such
  if (side === undefined || isOneOfMore || mark?.kind !== 'block-placeholder') return
  report.errorAt(
    'placeholder/blank-side',
    mark.span,
    `{{ overleaf }} stands ${side === 'front' ? 'before' : 'after'} all the text: the ${side} of the leaflet would be blank.`,
    'Put it between the text of the front and that of the back, or take it out.',
  )
}

const isOverleaf = (block: WrittenBlock): boolean => block.kind === 'block-placeholder' && block.name === 'overleaf'
