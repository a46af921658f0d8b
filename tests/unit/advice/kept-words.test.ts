/** The words of the dictionary as `npm ci` keeps them: the same answers as the dictionary gives, found sooner. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import british from 'dictionary-en-gb'
import nspell from 'nspell'
import { expect, test } from 'vitest'
import { isInDictionary, wordsToKeep } from '../../../scripts/advice/dictionary.ts'
import { KeptWords, textOfWords } from '../../../scripts/advice/kept-words.ts'
import { temporaryFolder } from '../../support/sites/build-site.ts'

test('each word in the ways that people write it is known as the dictionary itself knows it', () => {
  const spelling = nspell({ aff: Buffer.from(british.aff), dic: Buffer.from(british.dic) })
  const { file, text } = wordsToKeep()
  expect(readFileSync(file, 'latin1')).toBe(text)
  const waysToWrite = (word: string, at: number) => {
    const middle = word.length >> 1
    const capital = word.slice(0, 1).toUpperCase() + word.slice(1)
    const slip = word.slice(0, middle) + word.slice(middle + 1)
    const others = [`${word}é`, `${word}-${word}`, `${word}’s`, `${at}th`]
    return [word, capital, word.toUpperCase(), word.toLowerCase(), slip, ...others]
  }
  const someWords = Object.keys(spelling.data).filter((_, at) => at % 101 === 0)
  const asked = someWords.flatMap(waysToWrite)
  expect(asked.length).toBeGreaterThan(8_000)
  expect(asked.filter((word) => isInDictionary(word) !== spelling.correct(word))).toEqual([])
})

test('the first and the last of them are found, and what lies before, between and after is not', () => {
  const folder = temporaryFolder()
  const of = (source: string) => new KeptWords([Buffer.from(source)], folder)
  expect(of('one dictionary').areThere).toBe(false)
  writeFileSync(of('one dictionary').file, textOfWords(['pond', 'allotment', 'ward', 'Ward']), 'latin1')
  const asked = ['Ward', 'allotment', 'pond', 'ward', 'A', 'a', 'allotmen', 'allotments', 'on', 'wards', 'z']
  const kept = of('one dictionary')
  expect(asked.filter((word) => kept.has(word))).toEqual(['Ward', 'allotment', 'pond', 'ward'])
  expect(of('another dictionary').areThere).toBe(false)
})

test('a file that is damaged or cannot be read is none', () => {
  const folder = temporaryFolder()
  const of = (source: string) => new KeptWords([Buffer.from(source)], folder)
  const damaged = ['', '\n', '\nallotment\npo', '\0\0\0\0', 'pond\n']
  for (const text of damaged) writeFileSync(of(text).file, text, 'latin1')
  mkdirSync(of('no file').file)
  expect([...damaged, 'no file'].filter((source) => of(source).areThere)).toEqual([])
})
