/** The texts in a TypeScript file: what stands in its quotation marks and templates, without names, types and comments. */

/** A comment, a regular expression or a text in single quotation marks; or what begins or ends a template or a block. */
const tokens =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|(?<=(?:^|[(,=:[!&|?{};]|=>|return)\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/|'(?<text>(?:[^'\\\n]|\\.)*)'|(?<end>[`{}])/g

/** The rest of a template up to its end or to the next `${`. */
const templateText = /(?<text>(?:[^`\\$]|\\[\s\S]|\$(?!\{))*)(?<end>`|\$\{)/y

/** Imports, and fields in brackets: `Table['rows']`. */
const namesOnly = /^(?:import|export) [^'\n]*(?:\n[^'\n]*)*? from '[^'\n]*'$|(?<=\w)\['[^'\n]*'\]/gm

/** In their order. A template gives a text for each stretch between its values. What names a file or a field is none. */
export function textsInSource(source: string): readonly string[] {
  const code = source.replaceAll(namesOnly, '')
  const texts: string[] = []
  /** What is open where we are, from the outermost. */
  const open: ('template' | 'block')[] = []
  for (let at = 0; at < code.length; ) {
    const pattern = open.at(-1) === 'template' ? templateText : tokens
    pattern.lastIndex = at
    const { text, end } = pattern.exec(code)?.groups ?? {}
    if (pattern.lastIndex === 0) break
    at = pattern.lastIndex
    if (text !== undefined) texts.push(text)
    if (end === '${' || end === '{') open.push('block')
    else if (end === '}' || open.at(-1) === 'template') open.pop()
    else if (end === '`') open.push('template')
  }
  return texts
}
