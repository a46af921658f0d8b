/** Misspelt words and American spellings: each is reported once in a file, with what was probably meant. */

import type { Finding } from '../diagnostics/diagnostic.ts'
import { memoised } from '../memory/memoised.ts'
import { britishSpelling } from './american.ts'
import { isCapitalised, withCapital } from './capitals.ts'
import { hasWordOneSlipAway, isInDictionary, wordsLike } from './dictionary.ts'
import { plainForm } from './known-words.ts'
import { firstParts, moreWords } from './more-words.ts'
import { plainWordFor } from './officialese.ts'
import { oncePerFile } from './once-per-file.ts'
import { isOneSlipApart } from './one-slip.ts'
import type { Sentence } from './sentences.ts'
import { beginsSentence, isOfEnglishLetters, unknownWords, type WordInText, wordsOfEnglish } from './words-in-text.ts'

/**
 * `names`: the words that the content folder and words.txt know, in lower case. `mostFar`: for so many words is looked for what
 * was meant where that is more than one slip away. Of a text with many words of another language or of a trade it is mostly
 * nothing, and each takes up to half a second.
 */
export function spelling(sentences: readonly Sentence[], names: ReadonlySet<string>, mostFar = 20): readonly Finding[] {
  const isKnown = memoised((word: string) => isKnownWord(word, names))
  const unknown = sentences.flatMap((sentence) => wordsOfEnglish(sentence, unknownWords(sentence, isKnown)))
  const judge = new Judge(names, unknown, mostFar)
  const wrong = unknown.flatMap((word) => judge.faultOf(word) ?? [])
  return oncePerFile(wrong, ({ text }) => plainForm(text)).map(({ first, times }) => findingFor(first, times))
}

function isKnownWord(written: string, names: ReadonlySet<string>): boolean {
  const word = plainForm(written)
  return (
    names.has(word) ||
    names.has(word.replace(/s$/, '')) || // As in "the Okafors".
    names.has(`${word}s`) || // "Middle Combe" of "The Combes".
    moreWords.has(word) ||
    firstParts.has(word) ||
    isInDictionary(word) ||
    (isCapitalised(written) && isInDictionary(withCapital(word)))
  )
}

/** A word with its British spelling, or with the words that may be meant. */
interface FaultyWord extends WordInText {
  readonly british?: string
  /** Asked only when it is reported, because that takes longest. */
  readonly meant: () => readonly string[]
}

/** Tells mistakes from names that nobody has explained. */
class Judge {
  /** Unknown words that have a capital within a sentence somewhere, and so are names. */
  readonly #capitals: ReadonlySet<string>
  readonly #british: (word: string) => string
  readonly #meant: (word: string) => readonly string[]
  readonly #siteName: (word: string) => string
  #far = 0

  constructor(names: ReadonlySet<string>, unknown: readonly WordInText[], mostFar: number) {
    const within = unknown.filter((word) => isCapitalised(word.text) && !beginsSentence(word))
    this.#capitals = new Set(within.map(({ text }) => plainForm(text)))
    const longNames = [...names].filter((name) => name.length >= shortestName && !isInDictionary(name))
    this.#siteName = memoised((word) => longNames.find((name) => isOneSlipApart(word, name)) ?? '')
    this.#british = memoised((word) => britishSpelling(word, isInDictionary) ?? '')
    this.#meant = memoised((word) => {
      if (!hasWordOneSlipAway(word) && ++this.#far > mostFar) return []
      return wordsLike(word)
        .filter((other) => !isCapitalised(other))
        .slice(0, mostMeant)
    })
  }

  /** Undefined where the word may be right. */
  faultOf(seen: WordInText): FaultyWord | undefined {
    const word = plainForm(seen.text)
    const isName = isCapitalised(seen.text) && (this.#capitals.has(word) || !beginsSentence(seen))
    const british = this.#british(word)
    if (plainWordFor.has(word)) return undefined // Reported as officialese.
    if (!isOfEnglishLetters(word)) return undefined
    if (british !== '') return { ...seen, british, meant: () => [] }
    const siteName = isCapitalised(seen.text) ? this.#siteName(word) : ''
    if (siteName !== '') return { ...seen, meant: () => [withCapital(siteName)] }
    if (isName) return undefined
    const meant = () => this.#meant(word)
    if (!isCapitalised(seen.text)) return { ...seen, meant }
    // A name may begin a sentence: there a word counts as misspelt only where one slip explains it.
    const isSlip =
      word.length >= shortestSlip && hasWordOneSlipAway(word) && meant().some((other) => isOneSlipApart(word, other))
    return isSlip ? { ...seen, meant: () => meant().map(withCapital) } : undefined
  }
}

const mostMeant = 3
const shortestName = 6
const shortestSlip = 5

function findingFor({ sentence, from, text, british, meant }: FaultyWord, times: string): Finding {
  const place = sentence.passage.place(sentence.from + from, sentence.from + from + text.length)
  if (british !== undefined) {
    const better = isCapitalised(text) ? withCapital(british) : british
    const message = `"${text}" is the American spelling${times}.`
    return { severity: 'warning', code: 'advice/american-spelling', message, hint: `Write "${better}".`, place }
  }
  const ifRight = `If "${text}" is right, put it into words.txt.`
  const [first, ...others] = meant().map((word) => `"${word}"`)
  const last = others.pop()
  const choice = last === undefined ? first : `${[first, ...others].join(', ')} or ${last}`
  return {
    severity: 'warning',
    code: 'advice/spelling',
    message: `"${text}" is not in the dictionary${times}.`,
    hint: choice === undefined ? ifRight : `Did you mean ${choice}? ${ifRight}`,
    place,
  }
}
