/** The British spelling of an American word. */

/** The differences in spelling, tried in this order. A result counts only where it is a word and the American one is not. */
const differences: readonly (readonly [american: RegExp, british: string])[] = [
  [/or(?=$|s$|ed$|ing|er|ful|less|able|ably|ite|al|hood|ly|ist)/g, 'our'],
  [/er(?=$|s$|ed$|ing$|piece|line|fold)/g, 're'],
  [/ter(?=ing$|ed$)/g, 'tr'],
  [/z(?=e|a|i)/g, 's'],
  [/([aeiou])l(?=ed$|ing$|er$|ers$|or$|ors$|ation$|ery$)/g, '$1ll'],
  [/ll(?=$|s$|ment|ful)/g, 'l'],
  [/ill(?=ful|s?$)/g, 'il'],
  [/og(?=$|s$|ed$|ing$)/g, 'ogue'],
  [/ens(?=e$|es$|eless$)/g, 'enc'],
  [/(?<=^|[a-z])e(?=d|s|n|m|p|v)/g, 'ae'],
  [/(?<=^|[a-z])e(?=d|s|n|m|v|u)/g, 'oe'],
]

/** Words that no pattern covers. */
const others: ReadonlyMap<string, string> = new Map([
  ['aging', 'ageing'],
  ['airplane', 'aeroplane'],
  ['aluminum', 'aluminium'],
  ['cozy', 'cosy'],
  ['gray', 'grey'],
  ['grays', 'greys'],
  ['jewelry', 'jewellery'],
  ['maneuver', 'manoeuvre'],
  ['mold', 'mould'],
  ['molds', 'moulds'],
  ['moldy', 'mouldy'],
  ['mom', 'mum'],
  ['moms', 'mums'],
  ['pajamas', 'pyjamas'],
  ['plow', 'plough'],
  ['plowed', 'ploughed'],
  ['plowing', 'ploughing'],
  ['skeptical', 'sceptical'],
  ['skillful', 'skilful'],
  ['skillfully', 'skilfully'],
  ['smolder', 'smoulder'],
])

/** `word` in lower case; undefined where it is no American spelling. `isWord`: whether a word is in the dictionary. */
export function britishSpelling(word: string, isWord: (word: string) => boolean): string | undefined {
  if (isWord(word)) return undefined
  const known = others.get(word)
  if (known !== undefined) return known
  for (const [american, british] of differences) {
    const changed = word.replace(american, british)
    if (changed !== word && isWord(changed)) return changed
  }
  return undefined
}
