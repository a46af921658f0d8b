/**
 * Every way in which an acknowledgement has been seen, or can be feared, to go wrong: planted in the content, in a page
 * and in a leaflet after they were written, and caught with the id of its rule and the place where it is laid down.
 */

import { describe, expect, test } from 'vitest'
import { checkFunders } from '../../../scripts/funding/rules.ts'
import { a4 } from '../../../scripts/leaflets/formats/formats.ts'
import type { Funder } from '../../../scripts/model/funder.ts'
import { alteredPdf } from '../../support/faults/altered-pdf.ts'
import {
  dueTo,
  everyFunder,
  funders,
  logo,
  pageFaults,
  printFaults,
  writtenPage,
  writtenPrint,
} from '../../support/faults/funded.ts'
import { emblemFaults } from '../../support/faults/planted-emblem-faults.ts'
import { type PlantedFault, words } from '../../support/faults/planted-fault.ts'
import { placeFaults } from '../../support/faults/planted-place-faults.ts'
import { wordsFaults } from '../../support/faults/planted-words-faults.ts'
import { list, paragraph, partnershipSheet } from '../../support/paper/seed-sheet.ts'
import { sheet, siteOf } from '../../support/sites/content-in-memory.ts'
import { sampleSite } from '../../support/sites/sample-site.ts'

const erdf = funders['eu-2000-2006']
const esf = funders['eu-2007-2013']
const faults: readonly PlantedFault[] = [...wordsFaults, ...emblemFaults, ...placeFaults]

const named = faults.map((fault) => [fault.name, fault] as const)
const ofFault = ({ of = [erdf] }: PlantedFault) => of
const brief = (found: readonly { readonly rule: string; readonly message: string }[], { rule, source }: PlantedFault) =>
  found.filter((breach) => breach.rule === rule && breach.message.includes(source))

test('there are more than forty, most of them in more than one place', () => {
  const places = faults.map(
    ({ content, page, print }) => [content, page, print].filter((place) => place !== undefined).length,
  )
  expect(faults.length).toBeGreaterThanOrEqual(40)
  expect(places.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(100)
})

describe('in the content', () => {
  test.each(named.filter(([, { content }]) => content !== undefined))('%s', (_, fault) => {
    const [funder = erdf] = ofFault(fault)
    const planted = Object.fromEntries(
      Object.entries({ ...funder, ...fault.content }).filter(([, value]) => value !== undefined),
    )
    const site = siteOf({ 'funding.yaml': `planted: ${JSON.stringify({ ...planted, id: undefined })}\n` })
    const found = checkFunders(site).map(({ code, message }) => ({ rule: code, message }))
    expect(checkFunders(sampleSite({ funders: new Map([['right', funder]]) }))).toEqual([])
    expect(brief(found, fault)).not.toEqual([])
  })

  test('a picture that calls itself a logo and is larger than the emblem', () => {
    const files = {
      'funding.yaml':
        'esf: { fund: European Social Fund, statement: European Union, rules: eu-2014-2020, emblem: eu }\n',
      'images/arms.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M0 0h400v300H0z"/></svg>',
    }
    const site = siteOf({
      ...files,
      'sheets/welcome.md': sheet('![The logo of the trust](images/arms.svg)\n', 'funding: [esf]\n'),
    })
    const [finding] = checkFunders(site)
    expect(finding?.code).toBe('funding/emblem-size')
    expect(finding?.message).toContain('821/2014, article 4(5)')
    expect(finding?.place).toMatchObject({ file: 'sheets/welcome.md', span: { line: 10 } })
  })
})

describe('in a page', () => {
  test.each(named.filter(([, { page }]) => page !== undefined))('%s', (_, fault) => {
    const due = dueTo(ofFault(fault), { landing: fault.home === true, logo })
    const markup = writtenPage(ofFault(fault), fault.home && '/')
    const styled = '.brand img{max-block-size:4rem}.fund svg{inline-size:8.69rem;block-size:5.94rem}'
    const planted = fault.page?.(markup) ?? markup
    expect(pageFaults(markup, due, styled)).toEqual([])
    expect(planted !== markup || fault.css !== undefined).toBe(true)
    expect(brief(pageFaults(planted, due, fault.css ?? styled), fault)).not.toEqual([])
  })
})

describe('in a leaflet', () => {
  const prints = new Map<string, Uint8Array>()
  const written = (fault: PlantedFault): Uint8Array => {
    const key = `${ofFault(fault).map(({ id }) => id)} ${fault.ink} ${fault.format?.name}`
    const bytes = prints.get(key) ?? writtenPrint(ofFault(fault), fault.ink, fault.format)
    prints.set(key, bytes)
    return bytes
  }
  test.each(named.filter(([, { print }]) => print !== undefined))('%s', (_, fault) => {
    const due = dueTo(ofFault(fault), { artwork: fault.ink ?? 'colour', logo })
    const bytes = written(fault)
    expect(printFaults(bytes, due)).toEqual([])
    expect(printFaults(alteredPdf(bytes, {}), due)).toEqual([])
    expect(brief(printFaults(alteredPdf(bytes, fault.print ?? {}), due), fault)).not.toEqual([])
  })

  test('a file that cannot be read', () => {
    expect(printFaults(Buffer.from('%PDF-1.7\nnothing'), dueTo([erdf])).map(({ rule }) => rule)).toEqual([
      'funding/unreadable',
    ])
  })
})

describe('what nobody paid for', () => {
  test.each(everyFunder.map((funder) => [funder.id, funder] as const))('does not acknowledge %s', (_, funder) => {
    const rules = [...pageFaults(writtenPage([funder]), dueTo([])), ...printFaults(writtenPrint([funder]), dueTo([]))]
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['funding/not-due']))
    expect(pageFaults(writtenPage([]), dueTo([]))).toEqual([])
    expect(printFaults(writtenPrint([]), dueTo([]))).toEqual([])
  })
})

describe('a sheet that speaks of funders in its own words', () => {
  const print = (said: string, funding: readonly Funder[]) =>
    writtenPrint(funding, 'colour', a4, { ...partnershipSheet, blocks: [paragraph(said), list('Come along.')] })

  test.each([
    ['in a sentence', 'The Exampleton Lottery and the European Social Fund pay for other things here.'],
    ['by itself', 'Exampleton Lottery'],
  ])('%s acknowledges nobody by that', (_, said) => {
    expect(printFaults(print(said, []), dueTo([]))).toEqual([])
    expect(printFaults(print(said, [erdf]), dueTo([erdf]))).toEqual([])
  })

  test('puts them in no other order', () => {
    const two = [erdf, funders.none]
    expect(printFaults(print('Exampleton Lottery', two), dueTo(two))).toEqual([])
  })

  test('does not stand in for an acknowledgement that lacks the name', () => {
    const bytes = print('The European Regional Development Fund pays for this.', [erdf])
    let found = 0
    const withoutName = words('Regional Development Fund', (stretch) => (found++ === 0 ? '' : stretch))
    const planted = alteredPdf(bytes, withoutName)
    expect(found).toBe(2)
    expect(printFaults(planted, dueTo([erdf])).map(({ rule }) => rule)).toEqual(['funding/fund'])
  })
})

describe('several funders', () => {
  test('have one emblem and each its own words', () => {
    const two = [erdf, esf]
    expect(pageFaults(writtenPage(two), dueTo(two))).toEqual([])
    expect(printFaults(writtenPrint(two), dueTo(two))).toEqual([])
  })

  test('each by its own rules', () => {
    const two = [funders.none, esf]
    const markup = writtenPage(two).replace('Investing in your future', '')
    expect(pageFaults(markup, dueTo(two)).map(({ rule }) => rule)).toEqual(['funding/tagline'])
    expect(pageFaults(writtenPage([funders.none]), dueTo([funders.none]))).toEqual([])
  })
})
