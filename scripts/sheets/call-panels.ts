/**
 * The sheet's call to action: the first paragraph that is nothing but
 * `**Call {{ phone }} for {{ contact purpose }}.**` becomes the panel; any later one stays a paragraph in bold.
 */

import type { WrittenBlock, WrittenInline } from '../blocks/written.ts'

export interface CallPanel {
  readonly kind: 'call-panel'
}

export function callPanels(blocks: readonly WrittenBlock[]): readonly (WrittenBlock | CallPanel)[] {
  const first = blocks.findIndex((block) => block.kind === 'paragraph' && isCallSentence(block.content))
  return blocks.map((block, index) => (index === first ? { kind: 'call-panel' } : block))
}

function isCallSentence(content: readonly WrittenInline[]): boolean {
  const [strong, ...more] = content
  if (strong?.kind !== 'strong' || more.length > 0) return false
  const shape = strong.content.map((inline) => {
    if (inline.kind === 'text') return inline.text
    return inline.kind === 'placeholder' ? `{{ ${inline.name} }}` : inline.kind
  })
  return shape.join('') === 'Call {{ phone }} for {{ contact purpose }}.'
}
