/** Answers as YAML: plain where nothing in them could be taken for anything else, quoted otherwise. */

import { quoted } from '../../content/findings/fault.ts'

/** A letter first, then nothing that means something in YAML; no word that other programs take for true, false or nothing. */
const harmlessWords = /^\p{L}[\p{L}\p{M}\p{N} .’()/&!+–—-]*$/u
const takenForOthers = /^(?:y|n|yes|no|on|off|true|false|null)$/i

/** `text`: one line. */
export const yamlWords = (text: string): string =>
  harmlessWords.test(text) && !takenForOthers.test(text) && text === text.trim() ? text : quoted(text)

/** `[Wharf, "Lock #3"]` */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlWords).join(', ')}]`

/** One line for each field that has a value. */
export const yamlFields = (fields: readonly (readonly [name: string, yaml: string | undefined])[]): string =>
  fields.flatMap(([name, yaml]) => (yaml === undefined ? [] : [`${name}: ${yaml}\n`])).join('')

/** The entries of an answer, in which commas stand between them. */
export const entriesOf = (answer: string): readonly string[] =>
  answer
    .split(/[,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

/** Undefined for what was left out. */
export const wordsOrNothing = (answer: string): string | undefined => (answer === '' ? undefined : yamlWords(answer))
