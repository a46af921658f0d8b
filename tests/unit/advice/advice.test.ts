/** Advice on plain English and spelling: what is told about a sentence, and where. */

import { expect, test } from 'vitest'
import { advise } from '../../../scripts/advice/advice.ts'
import { britishSpelling } from '../../../scripts/advice/american.ts'
import { hasWordOneSlipAway, isInDictionary } from '../../../scripts/advice/dictionary.ts'
import { plainWordFor } from '../../../scripts/advice/officialese.ts'
import { isOneSlipApart, oneSlipAway } from '../../../scripts/advice/one-slip.ts'
import { sentencesOf } from '../../../scripts/advice/sentences.ts'
import { spelling } from '../../../scripts/advice/spelling.ts'
import { readTexts } from '../../../scripts/advice/texts.ts'
import { locate } from '../../../scripts/content/yaml/locate.ts'
import { folderOf, notes } from '../../support/sites/content-in-memory.ts'

const about = 'areas/canalside/about.md'

/** As `line:column-endColumn code`, for a text in an area's own words. */
function advised(files: Readonly<Record<string, string>>, words = ''): readonly string[] {
  const folder = folderOf(files)
  return advise(folder, words).map((finding) => {
    const { span, code, message } = locate(finding, folder)
    return `${span?.line}:${span?.column}-${span?.endColumn} ${code} ${/"([^"]*)"/.exec(message)?.[1]}`
  })
}
const advisedOn = (text: string, words = '') => advised({ [about]: text }, words)

test.each([
  ['organized', 'organised'],
  ['organizations', 'organisations'],
  ['analyze', 'analyse'],
  ['color', 'colour'],
  ['neighborhoods', 'neighbourhoods'],
  ['honorable', 'honourable'],
  ['center', 'centre'],
  ['centered', 'centred'],
  ['theaters', 'theatres'],
  ['traveling', 'travelling'],
  ['canceled', 'cancelled'],
  ['counselor', 'counsellor'],
  ['fulfill', 'fulfil'],
  ['enrollment', 'enrolment'],
  ['catalog', 'catalogue'],
  ['defense', 'defence'],
  ['gray', 'grey'],
  ['plowing', 'ploughing'],
  ['pediatric', 'paediatric'],
  ['diarrhea', undefined],
  ['prize', undefined],
  ['seized', undefined],
  ['resized', undefined],
  ['word', undefined],
  ['recieve', undefined],
])('%s is written %s here', (american, british) => expect(britishSpelling(american, isInDictionary)).toBe(british))

test.each([
  ['wharf', 'whraf', true],
  ['wharf', 'wharfs', true],
  ['wharf', 'whaf', true],
  ['wharf', 'wharp', true],
  ['wharf', 'wharf', false],
  ['wharf', 'harfw', false],
  ['wharf', 'whar-fs', false],
])('one slip from %s to %s: %s', (a, b, one) => {
  expect(isOneSlipApart(a, b)).toBe(one)
  expect(isOneSlipApart(b, a)).toBe(one)
})

test.each([
  ['We **recieved** it.', '1:6-14 advice/spelling recieved'],
  ['> - We recieved it.', '1:8-16 advice/spelling recieved'],
  ['1. a\n\n   recieved', '3:4-12 advice/spelling recieved'],
  ['[We recieved](https://recieved.example.org/(recieved)) it.', '1:5-13 advice/spelling recieved'],
  ['Fish &amp; chips were recieved.', '1:23-31 advice/spelling recieved'],
  ['A \\*star\\* was recieved.', '1:16-24 advice/spelling recieved'],
  ['Łódź 🙂 was recieved', '1:13-21 advice/spelling recieved'],
  ['Two lines  \nrecieved', '2:1-9 advice/spelling recieved'],
  ['## Letters recieved ##', '1:12-20 advice/spelling recieved'],
  ['| recieved |\n| --- |\n| center |', '1:3-11 advice/spelling recieved'],
  ['| a \\| b | recieved |\n| --- | --- |\n| c | d |', '1:12-20 advice/spelling recieved'],
  ['Teh letters were recieved tody.', '1:18-26 advice/spelling recieved'],
  ['From Stratford-upno-Avon.', '1:16-20 advice/spelling upno'],
  ['Le Street and le street.', '1:15-17 advice/spelling le'],
  ['recieved and recieved', '1:1-9 advice/spelling recieved'],
])('%j is told at its place', (text, expected) => expect(advisedOn(text)).toContain(expected))

test.each([
  ['`recieved` stands for itself.'],
  ['Write to recieved@example.org or recieved.example.org.'],
  ['{{ recieved }}'],
  ['The Zyxland estate, Mr Liddicot and McAllister. Zyxland is near.'],
  ['PCSOs, LNP and WhatsApp.'],
  ['A co-ordinator, a multi-storey car park, the half-term walk; and/or.'],
  ['Residents’ cars and a resident’s car. We don’t.'],
  ['Mae’r cyfarfod nesaf yn y llyfrgell ar ddydd Mawrth.'],
  ['مرحبا بكم. Croeso i’r tŷ. Łódź.'],
  ['Następne spotkanie odbędzie się we wtorek.'],
  ['Canalside, Wharf and the Town Hall.'],
  ['From Chester-le-Street, Hutton-le-Hole, Bere-juxta-Mare and Ashby-de-la-Zouch.'],
  ['From Tal-y-bont, Pont-rhyd-y-groes, Llanfihangel-ar-Arth and Cwm-yr-Eglwys.'],
])('%j is right', (text) => expect(advisedOn(text)).toEqual([]))

test('all that is one slip away from a word is, and what one writes by a slip is among it', () => {
  const away = oneSlipAway('wharf')
  expect(away.filter((other) => !isOneSlipApart('wharf', other))).toEqual([])
  expect(new Set(away)).toEqual(
    new Set(away).union(new Set(['whraf', 'wharfs', 'whaf', 'wharp', 'awharf', 'harf', 'whar'])),
  )
})

test('a text of many words that are like none is not searched for each of them', () => {
  const { passages } = readTexts(
    folderOf({ [about]: 'They want a fysick here, and all of us a trugzle for the goverment.' }),
  )
  const hints = spelling(passages.flatMap(sentencesOf), new Set(), 1).map(({ hint }) => hint)
  expect(hints).toEqual([
    expect.stringMatching(/^Did you mean "physic"/),
    'If "trugzle" is right, put it into words.txt.',
    expect.stringMatching(/^Did you mean "government"/), // one slip away is always looked for
  ])
})

test('nothing is looked for that is like a word longer than any: it would not fit into memory', () => {
  expect(hasWordOneSlipAway('x'.repeat(100_000))).toBe(false)
})

test('a word of words.txt is right, in every form that it has there', () => {
  expect(advisedOn('We met at the zyxery.')).toEqual(['1:15-21 advice/spelling zyxery'])
  expect(advisedOn('We met at the zyxery. The zyxery’s door.', '# a place\nzyxery # where we meet\n')).toEqual([])
})

test('the words of a quoted document are let be, here and where they are said again', () => {
  const quoted = notes(
    '## Discussion\n\nWe utilize it. \n\n## Next steps\n\nWalk.\n',
    'status: published\nquoted: true\n',
  )
  const files = { 'areas/canalside/meetings/2026-11-03-evening.md': quoted, [about]: 'We utilize it. We utilise that.' }
  expect(advised(files)).toEqual(['1:19-26 advice/plain-word utilise'])
})

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`

test.each([
  [words(30), []],
  [words(31), ['1:1-20 advice/long-sentence word word word word']],
  [`${words(20)} Then ${words(20)}`, []],
  [`${words(20).slice(0, -1)} e.g. Mr. ${words(20)}`, ['1:1-20 advice/long-sentence word word word word']],
  [`${words(14).slice(0, -1)}, and so ${words(16)}`, ['1:72-83 advice/long-sentence word word word word']],
  [`${words(29).slice(0, -1)} {{ contact purpose }} – £5.`, ['1:1-20 advice/long-sentence word word word word']],
])('%j', (text, expected) => expect(advisedOn(text)).toEqual(expected))

test('jargon has a plain word that is none itself', () => {
  const circular = [...plainWordFor].filter(([, plain]) => plainWordFor.has(plain))
  expect(circular).toEqual([])
})

test('plain words are spelt as the dictionary has them', () => {
  const unknown = [...plainWordFor.values()]
    .flatMap((plain) => plain.split(/[^\p{L}]+/u))
    .filter((word) => word !== '' && !isInDictionary(word))
  expect(unknown).toEqual([])
})
