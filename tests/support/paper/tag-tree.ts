/** What a screen reader is told of a typeset document, as lines anyone can read: tags nested by two spaces, each with its text. */

import type { MarkedContent, StructureElement, TypesetDocument } from '../../../scripts/typeset/lines/page.ts'

export function tagTree({ structure, pages }: TypesetDocument): string {
  const texts = new Map<unknown, string>()
  for (const item of pages.flatMap(({ items }) => items))
    if (item.kind === 'text')
      texts.set(item.owner, (texts.get(item.owner) ?? '') + item.words.map(({ text }) => text).join(''))
  const lines = (node: StructureElement | MarkedContent, depth: number): readonly string[] => {
    const indent = '  '.repeat(depth)
    if (!('role' in node)) {
      const text = texts.get(node)
      return text === undefined ? [] : [`${indent}"${text.trim()}"`]
    }
    const { role, children, alternative, expansion, href, numbering, scope } = node
    const details = [
      ...(alternative === undefined ? [] : [`alt="${alternative}"`]),
      ...(expansion === undefined ? [] : [`means="${expansion}"`]),
      ...(href === undefined ? [] : [href]),
      ...(numbering === undefined ? [] : [numbering]),
      ...(scope === undefined ? [] : [scope]),
    ]
    const below = children.flatMap((child) => lines(child, depth + 1))
    const head = [`${indent}${role}`, ...details].join(' ')
    const [only, ...more] = below
    return only?.trim().startsWith('"') && more.length === 0 ? [`${head} ${only.trim()}`] : [head, ...below]
  }
  return `${structure.flatMap((element) => lines(element, 0)).join('\n')}\n`
}
