/** The finding for a sign-in sheet without room for lines to sign on: which of its words take the room, and where they were written. */

import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { writtenAt } from '../faults/written-at.ts'
import { inMillimetres } from '../formats/millimetres.ts'
import type { LeafletContext } from '../printing/context.ts'
import type { SignInDocument } from './sign-in-document.ts'

/**
 * `lackingOf`: the points that a sheet lacks for the fewest lines there must be. One finding in the same words for all sheets
 * that lack room because of the same words: the sheet is named in the hint alone.
 */
export function noRoomToSign(
  sheet: SignInDocument,
  fewestLines: number,
  lackingOf: (sheet: SignInDocument) => number,
  context: LeafletContext,
): Diagnostic {
  const [tallest] = partsOf(sheet).toSorted((a, b) => lackingOf(a.without) - lackingOf(b.without))
  const { of, words, file } = tallest ?? cagOf(sheet)
  const [place = { file }] = writtenAt(words, { title: sheet.title, file }, context)
  return {
    severity: 'error',
    code: 'leaflet/does-not-fit',
    message: `${of} leave no room for ${fewestLines} lines on a sheet to sign in on.`,
    hint: `Shorten them: on "${sheet.fullTitle}" they are ${Math.ceil(inMillimetres(lackingOf(sheet)))} mm too tall.`,
    ...place,
  }
}

interface Part {
  /** `The words of the funder`, as a sentence begins with it. */
  readonly of: string
  /** As they were written. */
  readonly words: string
  readonly file: string
  readonly without: SignInDocument
}

function partsOf(sheet: SignInDocument): readonly Part[] {
  const { area, venue, funding } = sheet
  const [longest] = funding.toSorted((a, b) => b.statement.length - a.statement.length)
  return [
    cagOf(sheet),
    { of: 'The words of the name of the area', words: area.name, file: area.file, without: { ...sheet, label: '' } },
    ...(venue
      ? [
          {
            of: 'The name and the address of the venue',
            words: venue.name.length > venue.address.length ? venue.name : venue.address,
            file: venue.file,
            without: { ...sheet, facts: sheet.facts.map(({ term }) => ({ term, words: '' })) },
          },
        ]
      : []),
    ...(longest
      ? [
          {
            of: `The words of the ${funding.length === 1 ? 'funder' : `${funding.length} funders`}`,
            words: longest.statement,
            file: 'funding.yaml',
            without: { ...sheet, funding: [], why: '' },
          },
        ]
      : []),
  ]
}

const cagOf = (sheet: SignInDocument): Part => ({
  of: 'The words of the name of this kind of CAG',
  words: sheet.type.name,
  file: sheet.type.file,
  without: { ...sheet, title: '' },
})
