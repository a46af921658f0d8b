/**
 * The name of the fund in full: people who read "ERDF" learn nothing.
 * Regulation (EC) 1159/2000, annex; Regulation (EC) 1828/2006, article 9(b); Regulation (EU) 821/2014, article 4(3)(b);
 * for a funder of no rules, its own name.
 */

import { editDistance } from '../../content/names/edit-distance.ts'
import type { Finding } from '../../diagnostics/diagnostic.ts'
import type { Funder } from '../../model/funder.ts'
import { onPage, onPrint } from '../acknowledged.ts'
import { contentFault, contentWarning } from '../content-fault.ts'
import { sourcesByRuleSet } from '../regulations.ts'
import type { FundingRule } from '../rule.ts'
import { saysUnion } from '../union.ts'

export const fund: FundingRule = {
  id: 'funding/fund',
  sources: { ...sourcesByRuleSet('article 9(b)', 'article 4(3)(b)'), none: 'the funder' },
  content: (funder, source) =>
    funder.rules === 'none' ? [...underNoRules(funder), ...emblemOfOthers(funder)] : nameFaults(funder, source),
  page: onPage(nameFund),
  print: onPrint(nameFund),
}

function nameFund({ fund: name }: Funder, says: (words: string) => boolean): string | undefined {
  return says(name) ? undefined : `It does not name the ${name} in full.`
}

/** The funds of these programmes by their abbreviations. */
const funds: Readonly<Record<string, string>> = {
  ERDF: 'European Regional Development Fund',
  ESF: 'European Social Fund',
  EAGGF: 'European Agricultural Guidance and Guarantee Fund',
  FIFG: 'Financial Instrument for Fisheries Guidance',
  EAFRD: 'European Agricultural Fund for Rural Development',
  EFF: 'European Fisheries Fund',
  EMFF: 'European Maritime and Fisheries Fund',
  ESIF: 'European Structural and Investment Funds',
}

/** The first year of the programmes that none of the rules is for. */
const later = 2021

/** The European Social Fund Plus, of those programmes alone. */
const ofLater = /\bplus\b|\+/i

/** Money of the European Union for which neither the emblem nor the words would be looked at. */
const underNoRules = (funder: Funder): readonly Finding[] =>
  (funder.from === undefined || funder.from.year < later) &&
  Object.values(funds).some((whole) => funder.fund.toLowerCase().includes(whole.toLowerCase())) &&
  !ofLater.test(funder.fund)
    ? [
        contentWarning(
          'funding/no-rules',
          funder,
          ['rules'],
          `"${funder.fund}" is money of the European Union, and "rules: none" asks for nothing: no emblem, no words.`,
          'Write the rules of its programme, as in your grant letter: eu-2000-2006, eu-2007-2013 or eu-2014-2020. If it is of a later programme, give its first day: from: 2021-01-01.',
        ),
      ]
    : []

/** "Europe" in the languages of the Union and of these islands, and the programmes that are known by a word. */
const european =
  /europ|ewrop|eorp|eòrp|\b(?:EU|UE|ERDF|ESF|ESIF|EAFRD|EMFF|EMFAF|LEADER|Interreg|Horizon|Erasmus|PEACE(?:PLUS)?|LIFE)\b/i

/** The flag beside the words of somebody else. */
const emblemOfOthers = (funder: Funder): readonly Finding[] =>
  funder.emblem === 'eu' && !european.test(`${funder.id} ${funder.fund} ${funder.statement}`)
    ? [
        contentWarning(
          'funding/no-rules',
          funder,
          ['emblem'],
          `The European flag would stand beside "${funder.fund}", and nothing there says that it is money of the European Union.`,
          'If it is none, take "emblem" out; if it is, say so in the statement, with the words of your grant letter.',
        ),
      ]
    : []

function nameFaults(funder: Funder, source: string): readonly Finding[] {
  const fault = (message: string, hint: string): readonly Finding[] => [
    contentFault('funding/fund', funder, ['fund'], `${message} Its name in full is demanded by ${source}.`, hint),
  ]
  const short = abbreviationIn(funder.fund)
  if (short !== undefined) {
    const whole = funds[short]
    return fault(
      `The fund "${funder.fund}" is called by its abbreviation, ${short}.`,
      whole === undefined ? 'Write what the letters stand for.' : `Write: ${whole}`,
    )
  }
  const meant = misspelt(funder.fund)
  if (meant !== undefined) return fault(`The fund "${funder.fund}" is misspelt.`, `Write: ${meant}`)
  const other = otherThan(funder)
  // Where the two changed places, that is told of the statement.
  return other === undefined || (saysUnion(funder.fund) && !saysUnion(funder.statement))
    ? []
    : fault(
        `The fund is "${funder.fund}", and the statement names the ${other}.`,
        'Write the same fund in both, as in your grant letter.',
      )
}

/** An abbreviation of a fund without the name beside it, or a name that is nothing but a few capitals. */
function abbreviationIn(name: string): string | undefined {
  const plain = name.replaceAll('.', '')
  const known = Object.entries(funds).find(
    ([short, whole]) => new RegExp(`\\b${short}\\b`).test(plain) && !name.toLowerCase().includes(whole.toLowerCase()),
  )
  if (known !== undefined) return known[0]
  return /^[A-Z]{2,5}\+?$/.test(plain) ? plain : undefined
}

/** The fund that the statement names instead; undefined where it names none, or this one. */
function otherThan({ fund: name, statement }: Funder): string | undefined {
  const said = statement.toLowerCase()
  if (said.includes(name.toLowerCase())) return undefined
  return Object.values(funds).find(
    (whole) =>
      whole !== funds.ESIF && // which all funds of those years are
      said.includes(whole.toLowerCase()) &&
      !name.toLowerCase().includes(whole.toLowerCase()),
  )
}

/** More changes than a slip makes. */
const tooMany = 3

/**
 * The name that was meant, for one that differs from it by a letter or two, or in the order of its words, and not
 * only in capitals.
 */
function misspelt(name: string): string | undefined {
  const written = name.toLowerCase().replaceAll('&', 'and')
  return Object.values(funds).find((whole) => {
    const beginning = written.slice(0, whole.length + 2)
    const changes = Math.min(
      editDistance(written, whole.toLowerCase(), tooMany),
      editDistance(beginning.trimEnd(), whole.toLowerCase(), tooMany),
    )
    const isSlip = changes > 0 && changes < tooMany && !written.includes(whole.toLowerCase())
    return (
      isSlip ||
      (name.toLowerCase() !== whole.toLowerCase() && sortedWords(written) === sortedWords(whole.toLowerCase()))
    )
  })
}

/** To tell names that have the same words in another order. */
const sortedWords = (name: string): string => name.split(/\s+/).sort().join(' ')
