/** Telephone numbers of figures in a row, such as 01234 567890, that stand in a form until somebody knows the right one. */

import type { SourceFile } from '../../content/text/source-file.ts'
import { digitsOf, readPhoneNumber } from '../../model/phone-number.ts'
import { detailsOf, isRemark, type TextRule, unquotedFiles, warningAt } from '../kinds/text-rule.ts'

export const standInNumbers: TextRule = {
  codes: ['phone/stand-in'],
  check: (site, files) =>
    unquotedFiles(site, files).flatMap((file) =>
      (anyRow.test(file.text) ? numbersOf(file) : [])
        .filter(({ 0: seen }) => isInARow(digitsOf(seen).slice(-figures)) && readPhoneNumber(seen).kind !== 'unknown')
        .map(({ 0: seen, index }) =>
          warningAt(
            'phone/stand-in',
            file,
            { seen, index },
            `"${seen}" looks made up: its last ${figures} figures are ${/(\d)\1{5}$/.test(digitsOf(seen)) ? 'all the same' : 'in a row'}.`,
            'Look up the right number. If this one is right, leave it.',
          ),
        ),
    ),
}

/** How many figures at the end are looked at: as many as a number has behind its longest area code. */
const figures = 6

/** A quick test that rules out nearly every text. */
const anyRow = /([019])\1\1|1 ?2 ?3 ?4|4 ?5 ?6 ?7|6 ?7 ?8 ?9/

/** Of places and mobiles: numbers for everybody, such as 0800 111 111, are chosen to be remembered. */
const likeNumber = /(?<![\w+/@.:#-])0[127](?:[ ()-]{0,2}\d){8,9}(?![\w-]| \d)/g

/** Nought, one and nine, which people type for a number not known; other figures all the same are those of taxis. */
const isInARow = (last: string): boolean => /^(?:0+|1+|9+)$/.test(last) || '01234567890'.includes(last)

/** Without those in remarks, and without mobiles in a text and all numbers in that of an area, which are told as somebody else's. */
const numbersOf = (file: SourceFile): readonly RegExpExecArray[] => {
  const details = detailsOf(file)
  return [...file.text.matchAll(likeNumber)].filter(({ 0: seen, index }) =>
    index < details.length ? !isRemark(file, index) : !(seen.startsWith('07') || file.path.endsWith('/about.md')),
  )
}
