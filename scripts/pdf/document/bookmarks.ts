/** Bookmarks: the headings, which PDF readers list beside the pages. */

import type { TypesetDocument } from '../../typeset/lines/page.ts'
import { type Dictionary, type PdfFile, textString } from '../objects/pdf-file.ts'
import type { Reference } from '../objects/reference.ts'

interface Node {
  readonly reference: Reference
  readonly level: number
  readonly data: Dictionary
  readonly children: Node[]
}

/** Not by PDFKit's outline, which counts children where the standard counts all descendants, and writes the page's width as x. */
export function writeBookmarks(
  file: PdfFile,
  { bookmarks, pages }: TypesetDocument,
  pageOf: readonly Reference[],
): void {
  if (bookmarks.length === 0) return
  const root: Node = { reference: file.reserve(), level: 0, data: {}, children: [] }
  const open = [root]
  for (const { title, level, page, x = 0, y } of bookmarks) {
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1) ?? root
    const top = Math.ceil((pages[page]?.height ?? 0) - y)
    const destination = [pageOf[page], 'XYZ', Math.floor(x), top, 0]
    const data = { Title: textString(title), Parent: parent.reference, Dest: destination }
    const node: Node = { reference: file.reserve(), level, data, children: [] }
    parent.children.push(node)
    open.push(node)
  }
  complete(file, root)
  file.catalogue({ Outlines: root.reference })
}

/** Gives the number of descendants, all of which are open. */
function complete(file: PdfFile, node: Node, siblings: Dictionary = {}): number {
  const { children } = node
  let below = 0
  children.forEach((child, index) => {
    const around = { Prev: children[index - 1]?.reference, Next: children[index + 1]?.reference }
    below += 1 + complete(file, child, around)
  })
  const family = below === 0 ? {} : { First: children[0]?.reference, Last: children.at(-1)?.reference, Count: below }
  file.complete(node.reference, { ...node.data, ...siblings, ...family })
  return below
}
