/** What a message may not say: words of the trade, or half a sentence. */

const tradeWords =
  /\b(?:invalid|schemas?|property|properties|null|undefined|NaN|patterns?|regex|regexp|parse[drs]?|parsing|tokens?|boolean|string|strings|integer|array|\[object|must match|exception|stack|enum|scalar|mapping|validat\w+|additional\w+)\b/i
const traceOfTheProgram = /\n\s*at \S|\.(?:ts|js|mjs):\d+|\b(?:Type|Range|Syntax|Reference)Error\b/

/** Why a message or hint is not fit for an editor; undefined where it is. `seen`: what the editor wrote, which may be anything. */
export function unfit(said: string, seen = ''): string | undefined {
  const word = tradeWords.exec(said)?.[0]
  if (word !== undefined && !seen.toLowerCase().includes(word.toLowerCase())) return `speaks of "${word}"`
  if (traceOfTheProgram.test(said) && !traceOfTheProgram.test(seen)) return 'shows the inside of the program'
  return undefined
}

/** A message begins as a sentence does and ends as one. */
export const isWholeSentence = (message: string): boolean =>
  /^[^\p{Ll}\s]/u.test(message) && /[.?!]["')]?$/.test(message)
