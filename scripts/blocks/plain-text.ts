/** Words without markup, as a part of a line. */

import type { Text } from './block.ts'

export const plainText = (words: string): Text => ({ kind: 'text', text: words })
