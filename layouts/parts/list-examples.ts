/** The notice that a list, or a part of it, is invented. */

import type { Html } from '../../scripts/html/html.ts'
import type { Frame } from '../../scripts/pages/frame/frame.ts'
import type { Examples } from '../../scripts/pages/lists/examples.ts'
import { exampleNotice } from './example-notice.ts'

/**
 * `what` is plural and begins a sentence: "The areas on this page". Where only some are invented, the notice says that
 * each of them is marked. Undefined where none are.
 */
export function listExamples(examples: Examples, what: string, frame: Frame): Html | undefined {
  if (examples === 'none') return undefined
  return exampleNotice(examples === 'all' ? what : 'Those marked “Example”', frame)
}
