/** Whether a text is well-formed XML as far as reports use it: no entities but numbers, no CDATA, no comments. */

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const attribute = /\s+([a-z]+)="([^"<]*)"/g
/** XML 1.0, production 2. */
const foreign = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

/** The root element; throws at the first fault. */
export function parseXml(xml: string): XmlElement {
  if (foreign.test(xml)) throw new Error('A character that XML does not allow')
  const [declaration, ...rest] = xml.split('?>')
  if (declaration !== '<?xml version="1.0" encoding="UTF-8"' || rest.length !== 1) throw new Error('No declaration')
  const outside: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [outside]
  for (const [piece] of (rest[0] ?? '').matchAll(/<[^>]*>|[^<]+/g)) {
    const top = open.at(-1) ?? outside
    const [, closing] = /^<\/([a-z-]+)>$/.exec(piece) ?? []
    const [, name, attributes = '', empty] = /^<([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)(\/?)>$/.exec(piece) ?? []
    if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new Error(`</${closing}> closes nothing`)
    } else if (name !== undefined) {
      const entries = Array.from(attributes.matchAll(attribute), ([, key = '', value = '']) => [key, unescaped(value)])
      const element = { name, attributes: Object.fromEntries(entries), children: [], text: '' }
      top.children.push(element)
      if (empty === '') open.push(element)
    } else if (piece.startsWith('<') || piece.includes(']]>')) throw new Error(`Not XML: ${piece}`)
    else top.text += unescaped(piece)
  }
  const [root, ...more] = outside.children
  if (open.length !== 1 || root === undefined || more.length > 0) throw new Error('Not one whole element')
  return root
}

function unescaped(text: string): string {
  if (/&(?!#\d+;)/.test(text)) throw new Error(`A bare ampersand: ${text}`)
  return text.replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
}
