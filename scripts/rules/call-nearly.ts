/**
 * A paragraph or a heading that is nearly the call to action: the sheet would have no panel, for no reason that an
 * editor could see.
 */

import type { WrittenBlock, WrittenInline } from '../blocks/written.ts'
import { callPanels } from '../sheets/call-panels.ts'
import type { Rule } from './kinds/rule.ts'

export const callNearly: Rule = {
  code: 'sheet/call-nearly',
  check: ({ sheets }) =>
    sheets.flatMap(({ file, body }) => {
      if (callPanels(body).some(({ kind }) => kind === 'call-panel')) return []
      const nearly = nearlyCallIn(body)
      if (nearly === undefined) return []
      return [
        {
          severity: 'warning',
          code: 'sheet/call-nearly',
          message: `This ${nearly.kind} is nearly the call to action, and is printed like every other.`,
          hint: 'For the panel with the large number write: **Call {{ phone }} for {{ contact purpose }}.**',
          place: { file, ...(nearly.span && { span: nearly.span }) },
        },
      ]
    }),
}

/** The first block that is nearly the call to action, if there is one. */
export const nearlyCallIn = (body: readonly WrittenBlock[]): WrittenBlock | undefined => body.find(isNearlyCall)

/** The call to action without regard to its verb, its full stop and its asterisks, with a number typed in it, or as a heading. */
const isNearlyCall = (block: WrittenBlock): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') && nearlyCall.test(wordsOf(block.content).trim())

/** `Please ring us on {{ phone }} for {{ contact purpose }}!` */
const nearlyCall =
  /^(?:please )?(?:call|phone|ring|telephone)(?: us)?(?: on)?:? (?:\{\{ phone \}\}|0[\d ]{9,12}\d) for \{\{ contact purpose \}\}[.!]?$/i

const wordsOf = (content: readonly WrittenInline[]): string =>
  content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text
        case 'placeholder':
          return `{{ ${inline.name} }}`
        case 'line-break':
          return ' '
        default:
          return wordsOf(inline.content)
      }
    })
    .join('')
