/** The two sections that notes have: what was said, and what is to be done. */

import type { WrittenBlock } from '../../blocks/written.ts'
import type { Span } from '../../diagnostics/diagnostic.ts'
import { spanOfWords } from '../../diagnostics/line-starts.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { ReadProse } from '../markdown/prose.ts'
import { closest } from '../names/closest.ts'
import { sectionWords } from '../prose/section-headings.ts'

/** Capitals and a final colon do not matter. A heading that is nearly one of the two is reported at its place. */
export function checkSections(text: ReadProse<never>, bodyLine: number, report: FileReport): void {
  if (hasThem(text)) return
  const found = sectionsOf(text.blocks())
  const top = spanOfWords(bodyLine, '')
  const at = ({ wanted }: WantedSection) =>
    found.findIndex(({ level, words }) => level === 2 && words === wanted.toLowerCase())
  for (const section of sections) {
    if (at(section) !== -1) continue
    const { wanted, below } = section
    const meant = meantAs(section, found)
    if (meant !== undefined && (meant.isSlip || isSkipped(found, meant))) continue // told with the heading to write
    const hint = meant ? `Write: ## ${wanted}` : `Write "## ${wanted}" above ${below}.`
    report.errorAt('notes/headings', meant?.span ?? top, `The notes have no section "${wanted}".`, hint)
  }
  const [discussion = -1, steps = -1] = sections.map(at)
  if (discussion !== -1 && steps !== -1 && steps < discussion)
    report.errorAt(
      'notes/headings',
      found[steps]?.span ?? top,
      '"Next steps" stands before "Discussion".',
      'Put the discussion first.',
    )
}

/** Whether both are there, in their order. It asks the headings alone: blocks of notes are not made before somebody needs them. */
function hasThem({ headings }: ReadProse<never>): boolean {
  const at = (wanted: string) =>
    headings.findIndex(({ level, words }) => level === 2 && plainWords(words) === wanted.toLowerCase())
  const [discussion = -1, steps = -1] = sections.map(({ wanted }) => at(wanted))
  return discussion !== -1 && discussion < steps
}

/** The heading of another level, in another spelling or in other words that was meant as this one. */
function meantAs({ wanted, alsoCalled }: WantedSection, found: readonly Section[]): Section | undefined {
  const others = found.filter(({ words }) => !sections.some((section) => section.wanted.toLowerCase() === words))
  const near = closest(
    wanted.toLowerCase(),
    others.map(({ words }) => words),
  )
  return (
    found.find(({ words }) => words === wanted.toLowerCase()) ??
    others.find(({ words }) => words === near) ??
    others.find(({ words }) => alsoCalled.test(words))
  )
}

interface WantedSection {
  readonly wanted: string
  readonly below: string
  readonly alsoCalled: RegExp
}

const sections: readonly WantedSection[] = [
  {
    wanted: 'Discussion',
    below: 'what was said',
    alsoCalled: /^(?:minutes|what was (?:said|discussed)|matters discussed)$/,
  },
  {
    wanted: 'Next steps',
    below: 'what is to be done',
    alsoCalled: /^(?:actions?(?: points| items)?|follow[- ]up|what(?: happens)? next|to do)$/,
  },
]

/** Whether a heading leaves out a level. */
function isSkipped(found: readonly Section[], section: Section): boolean {
  const above = found.slice(0, found.indexOf(section)).findLast(({ level }) => level > 0)?.level ?? 1
  return section.level > above + 1
}

interface Section {
  /** 0 for a paragraph that may be meant as a heading. */
  readonly level: number
  /** Whether it begins with ## and no space. */
  readonly isSlip?: true
  readonly words: string
  readonly span: Span | undefined
}

/** Headings of every level, and bold lines that may be meant as headings. */
function sectionsOf(blocks: readonly WrittenBlock[]): readonly Section[] {
  return blocks.flatMap((block): readonly Section[] => {
    if (block.kind === 'heading')
      return [{ level: block.level, words: plainWords(sectionWords(block.content)), span: block.span }]
    const [only, ...others] = block.kind === 'paragraph' ? block.content : []
    const [, unspaced] = only?.kind === 'text' ? (/^#{2,6}(\S.*)$/.exec(only.text) ?? []) : []
    if (unspaced !== undefined && block.kind === 'paragraph')
      return [{ level: 0, isSlip: true, words: plainWords(unspaced), span: block.span }]
    if (only?.kind !== 'strong' || others.length > 0 || block.kind !== 'paragraph') return []
    return [{ level: 0, words: plainWords(sectionWords(only.content)), span: block.span }]
  })
}

const plainWords = (words: string): string => words.trim().toLowerCase().replace(/\s*:$/, '')
