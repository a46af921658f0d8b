/** Lines of other languages than YAML. */

import type { YamlFault } from '../findings/fault.ts'
import { type Line, offsetsOfWords } from '../yaml/unreadable-line.ts'

/** Comments and fences of other languages: `// our library`, `<!-- our library -->`, three backticks. */
export function foreignLine(line: Line): YamlFault | undefined {
  const { text } = line
  const offsets = offsetsOfWords(line)
  if (text.trimStart().startsWith('```'))
    return {
      code: 'yaml/no-colon',
      message: `"${text.trim()}" is a frame round a text, not a field.`,
      hint: 'Delete this line.',
      offsets,
    }
  const remark = /^\s*(?:\/\/|<!--|--)\s*(.*?)\s*(?:-->)?$/.exec(text)?.[1]
  if (remark === undefined) return undefined
  return {
    code: 'yaml/no-colon',
    message: `"${text.trim()}" is not a field and its value.`,
    hint: `For a remark that nobody is shown write: # ${remark}`,
    offsets,
    write: `# ${remark}`,
  }
}
