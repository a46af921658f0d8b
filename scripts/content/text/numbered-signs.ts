/** Signs that a text gives by their number or name: `"\u202e"` in YAML (1.2, 5.7), `&#x202e;` and `&shy;` in Markdown. */

export interface NumberedSign {
  /** The sign that is meant. */
  readonly sign: string
  /** How it is written, and at which offset in the text, in UTF-16 units. */
  readonly written: string
  readonly index: number
}

/** Those of a file, as far as they may be invisible. Nearly every file has none, and is not searched by an expression. */
export function numberedSigns(path: string, text: string): readonly NumberedSign[] {
  const isProse = path.endsWith('.md')
  return [
    ...(text.includes('\\') ? escapesIn(isProse ? text.slice(0, endOfDetails(text)) : text) : []),
    ...(isProse && text.includes('&') ? text.matchAll(references) : []),
  ].flatMap(({ 0: written, groups: { hex, decimal, name } = {}, index }) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const sign = name === undefined ? signOf(code) : named.get(name)
    return sign === undefined ? [] : [{ sign, written, index }]
  })
}

const endOfDetails = (text: string): number => (text.startsWith('---\n') ? Math.max(0, text.indexOf('\n---', 3)) : 0)

/** Escapes mean something in double quotation marks round a whole value alone: not in `The folder "S:\forms"`. */
function* escapesIn(yaml: string): Iterable<Pick<RegExpExecArray, 0 | 'index' | 'groups'>> {
  for (const { 0: value, index: start } of yaml.matchAll(quotedValue))
    for (const { 0: written, index, groups } of value.matchAll(escapes))
      yield { 0: written, index: start + index, ...(groups && { groups }) }
}

const quotedValue = /"(?<=(?:[:,[{]|^ *-) *")(?:[^"\\\n]|\\.)*"(?= *(?:[,\]}#]|$))/gm

/** Two backslashes are one that is meant; they are found so that the second begins nothing. */
const escapes = /\\(?:\\|x(?<hex>[\da-fA-F]{2})|u(?<hex>[\da-fA-F]{4})|U(?<hex>[\da-fA-F]{8})|(?<name>[0abefrvNLP]))/g

const references =
  /&(?:#[xX](?<hex>[\da-fA-F]{1,6})|#(?<decimal>\d{1,7})|(?<name>shy|zwj|zwnj|ZeroWidthSpace|NoBreak));/g

const signOf = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined)

const named: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['r', '\r'],
  ['v', '\v'],
  ['N', '\x85'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  ['shy', '\u00ad'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ZeroWidthSpace', '\u200b'],
  ['NoBreak', '\u2060'],
])
