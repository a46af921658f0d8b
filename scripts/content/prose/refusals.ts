/** Reports Markdown that is not used here, with what to write instead. */

import type { Span } from '../../diagnostics/diagnostic.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Token } from '../markdown/markdown.ts'
import { plainPlaceholders } from '../markdown/placeholders.ts'

/** Reports a block that is not supported. */
export function refuseBlock(token: Token, span: Span, report: FileReport): void {
  switch (token.type) {
    case 'fence':
    case 'code_block':
      report.errorAt(
        'markdown/code',
        span,
        'These lines are marked as computer code.',
        token.type === 'fence' ? 'Leave out the lines with ```.' : 'Take out the four spaces before each line.',
      )
      return
    case 'hr':
      report.errorAt(
        'markdown/rule',
        span,
        'A line is drawn across the text.',
        'Begin a section with a heading (## …) instead, or take the line out.',
      )
      return
    case 'html_block':
      report.errorAt(
        'markdown/html',
        span,
        `"${token.content.trim().split('\n')[0]}" is HTML, which is not used here.`,
        inMarkdown(token.content) ?? withoutTags(token.content),
      )
      return
    default:
      throw new Error(`markdown-it gave a block token that nothing here allows for: ${token.type}`)
  }
}

/** Reports an inline that is not supported. `spanOf` finds its place; `instead`: what to write, where that is known. */
export function refuseInline(
  token: Token,
  spanOf: (words: string) => Span,
  report: FileReport,
  instead?: string,
): void {
  switch (token.type) {
    case 'code_inline':
      report.errorAt(
        'markdown/code',
        spanOf(token.content),
        `"${token.content}" is marked as computer code.`,
        'Leave out the ` before and after it.',
      )
      return
    case 'html_inline':
      report.errorAt(
        'markdown/html',
        spanOf(token.content),
        `"${token.content}" is HTML, which is not used here.`,
        instead ??
          asPlaceholder(token.content) ??
          inMarkdown(token.content) ??
          'Use Markdown: **bold**, *emphasis*, [words](address). Write \\< for the sign itself.',
      )
      return
    case 'image':
      report.errorAt(
        'image/not-alone',
        spanOf(String(token.attrGet('src') ?? '')),
        instead === undefined ? 'A picture stands in a line with other words.' : 'A picture stands in a link.',
        instead ?? 'Put it on a line of its own, with an empty line before and after it.',
      )
      return
    default:
      throw new Error(`markdown-it gave an inline token that nothing here allows for: ${token.type}`)
  }
}

/** `<phone>` and `<<phone>>` of mail merges; undefined for any other. */
function asPlaceholder(markup: string): string | undefined {
  const name = markup.slice(1, -1).trim()
  return plainPlaceholders.has(name) ? `A placeholder stands in braces: {{ ${name} }}` : undefined
}

/** What to write instead of a common tag; undefined for any other. */
function inMarkdown(markup: string): string | undefined {
  const tag = /^<\/?(!--|h(?=[1-6])|[a-z]+)/i.exec(markup.trim())?.[1]?.toLowerCase()
  return tag === undefined ? undefined : ((tag === 'img' ? asPicture(markup) : undefined) ?? marks[tag])
}

/** `<img src="images/map.svg" alt="A map">`, where its file lies in the folder and its words are there. */
function asPicture(markup: string): string | undefined {
  const file = /\bsrc="(?:\.{0,2}\/)*(images\/[^"\s]+)"/i.exec(markup)?.[1]
  const words = /\balt="([^"\]]+)"/i.exec(markup)?.[1]
  return file === undefined || words === undefined ? undefined : `Write on a line of its own: ![${words}](${file})`
}

/** The hint for tags that only change the look of their words. */
function withoutTags(markup: string): string {
  const words = markup.replace(/<[^>]*>/g, '').trim()
  return words === '' || words.includes('\n')
    ? 'Take the tags out: the words between them are written as they are.'
    : `Take the tags out: ${words}`
}

const list = 'For a list begin each entry with a hyphen and a space: - first, then - second.'
const frame = 'Link to it: [what it shows](https://…).'

const marks: Readonly<Record<string, string>> = {
  img: 'For a picture write, on a line of its own: ![what one sees](images/its-name.png).',
  br: 'For a new paragraph leave an empty line; for a new line in one end the line before it with a \\.',
  table: 'For a table write | Day | Place | on a line, | --- | --- | under it, and then a line for each row.',
  h: 'For a heading write ## and a space in front of its words.',
  ul: list,
  ol: list,
  li: list,
  iframe: frame,
  video: frame,
  audio: frame,
  embed: frame,
  object: frame,
  script: 'Take it out: no page runs a script of its own.',
  style: 'Take it out: every page looks as the design has it.',
  hr: 'Begin a section with a heading (## …) instead, or take the line out.',
  '!--': 'Take it out: a remark would be hidden from readers, and stay in the file for everybody.',
}
