/** Advice on plain English, and on spelling: warnings about the language of a content folder, never about what is quoted. */

import { asCompared } from '../blocks/compared-words.ts'
import type { ContentFolder } from '../content/folder/content-folder.ts'
import type { Finding } from '../diagnostics/diagnostic.ts'
import { doubledWords } from './doubled-words.ts'
import { headingSentences } from './heading-sentences.ts'
import { knownWords, wordsOfFile } from './known-words.ts'
import { longSentences } from './long-sentences.ts'
import { officeWords } from './office-words.ts'
import { punctuation } from './punctuation.ts'
import { sentencesOf } from './sentences.ts'
import { spelling } from './spelling.ts'
import { readTexts } from './texts.ts'

/** `words`: the text of words.txt. The folder must have no errors. */
export function advise(folder: Pick<ContentFolder, 'files'>, words: string): readonly Finding[] {
  const { passages, quoted, names } = readTexts(folder)
  const wordForWord = new Set(quoted.flatMap(sentencesOf).map(({ text }) => asCompared(text)))
  const all = passages.flatMap(sentencesOf)
  const sentences = wordForWord.size === 0 ? all : all.filter(({ text }) => !wordForWord.has(asCompared(text)))
  return [
    ...longSentences(sentences.filter(({ passage }) => passage.kind === 'prose')),
    ...officeWords(sentences),
    ...doubledWords(sentences),
    ...punctuation(sentences),
    ...headingSentences(sentences),
    ...spelling(sentences, knownWords([...names, ...wordsOfFile(words)])),
  ]
}
