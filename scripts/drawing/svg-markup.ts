/**
 * The elements of an SVG file as a tree, each with its place. Text and comments are left out; the private elements of
 * drawing programs are kept.
 */

export interface SvgElement {
  readonly name: string
  /** The attributes, with the declarations of `style` among them, which win over attributes (SVG 2, 6.6). */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
  /** Both count from 1. */
  readonly line: number
  readonly column: number
}

/** Undefined where tags do not match, or the outermost element is not `svg`. */
export function readMarkup(text: string): SvgElement | undefined {
  const plain = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, (part) => part.replace(/[^\n]/g, ' '))
  const root = { children: [] as SvgElement[] }
  const open: { readonly name: string; readonly children: SvgElement[] }[] = [{ name: '', ...root }]
  // Where the next line begins is sought once: many drawings are one line of a megabyte.
  let [line, lineStart, lineEnd] = [1, 0, plain.indexOf('\n')]
  for (const tag of plain.matchAll(/<(\/?)([A-Za-z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    const [, end, name = '', rest = ''] = tag
    while (lineEnd >= 0 && lineEnd < tag.index) {
      line++
      lineStart = lineEnd + 1
      lineEnd = plain.indexOf('\n', lineStart)
    }
    if (end) {
      if (open.pop()?.name !== name) return undefined
      continue
    }
    const children: SvgElement[] = []
    const column = tag.index - lineStart + 1
    open.at(-1)?.children.push({ name, attributes: readAttributes(rest), children, line, column })
    if (!rest.endsWith('/')) open.push({ name, children })
  }
  return open.length === 1 ? root.children.find(({ name }) => name === 'svg') : undefined
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>()
  for (const [, name = '', double, single] of text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes.set(name, (double ?? single ?? '').trim())
  for (const declaration of (attributes.get('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) attributes.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim())
  }
  return attributes
}
