/**
 * What a leaflet shows beside its sheet's own words, as long and as short as anyone may write it: who publishes and
 * who paid, where, whom to call.
 */

import fc from 'fast-check'
import type { LeafletContext } from '../../../scripts/leaflets/printing/context.ts'
import type { Sheet } from '../../../scripts/sheets/sheet.ts'
import { canalsideSheet, heading, leafletContext, list, paragraph, partnershipSheet, text } from './seed-sheet.ts'

const vocabulary =
  'the of Neighbourhood Partnership and Wolstenholme-cum-Barningham Łódź a Upper Llanfairpwllgwyngyll St Ŵyl A&E internationalisation 24 Community (CAG) Street J. R.'.split(
    ' ',
  )
const phrase = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: most }).map((words) => words.join(' '))
const perhaps = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })

const funder = fc
  .record({ fund: phrase(14), statement: phrase(14), tagline: perhaps(phrase(12)), isEuropean: fc.boolean() })
  .map(({ fund, statement, tagline, isEuropean }, id = `${fund} ${statement}`): Sheet['funding'][number] => ({
    id,
    fund,
    statement,
    ...(tagline !== undefined && { tagline }),
    ...(isEuropean ? { rules: 'eu-2000-2006', emblem: 'eu' } : { rules: 'none', emblem: 'none' }),
  }))

const contact = fc
  .record({
    phone: fc.constantFrom('01632 960123', '020 7946 0123', '101', '0121 496 0888'),
    purpose: phrase(26),
    relay: fc.boolean(),
    hours: perhaps(phrase(14)),
    email: perhaps(
      fc.constantFrom(
        'a@example.org',
        'community-forums-and-partnerships@upper-wolstenholme-cum-barningham.example.org',
      ),
    ),
  })
  .map(({ phone, hours, email, ...more }): Sheet['contact'] => ({
    ...more,
    phone: { text: phone, href: 'tel:+441632960123' },
    ...(hours !== undefined && { hours }),
    ...(email !== undefined && { email }),
  }))

const length = fc.integer({ min: 20, max: 2000 })
const size = fc.tuple(length, length)
const publisher = fc
  .record({
    name: phrase(16),
    logo: perhaps(fc.oneof(size, fc.constant([1600, 40] as const))),
  })
  .map(({ name, logo }): LeafletContext['publisher'] => ({
    name,
    ...(logo && { logo: { source: 'logo.svg', alternative: 'The arms', width: logo[0], height: logo[1] } }),
  }))

const host = fc.constantFrom(
  'https://lnp.example.org/',
  'https://www.neighbourhood-partnerships-of-wolstenholme.upper-barningham.example.org/',
)

/** A short sheet, and who publishes it. */
export const generatedFurniture: fc.Arbitrary<{ readonly sheet: Sheet; readonly context: LeafletContext }> = fc
  .record({
    publisher,
    host,
    contact,
    funding: fc.array(funder, { maxLength: 5 }),
    area: perhaps(fc.record({ name: phrase(10), example: fc.boolean() })),
    title: phrase(14),
    shortTitle: phrase(8),
    label: phrase(10),
    lead: phrase(30),
    headings: fc.array(phrase(10), { minLength: 1, maxLength: 3 }),
    venue: phrase(12),
  })
  .map(({ publisher, host: siteUrl, area, lead, headings, venue, ...said }) => {
    const base = area ? canalsideSheet : partnershipSheet
    const { phone, purpose } = said.contact
    const sheet: Sheet = {
      ...base,
      ...said,
      ...(area && { edition: { kind: 'area', id: 'canalside', ...area } }),
      lead: [text(lead)],
      meetings: base.meetings.map((meeting) => ({
        ...meeting,
        ...(meeting.venue && { venue: { ...meeting.venue, name: venue } }),
      })),
      blocks: [
        ...headings.flatMap((words, line) => [
          heading(words, line + 1),
          paragraph('Anyone who lives nearby may come.'),
        ]),
        { kind: 'call', lead: 'Call', phone: { kind: 'phone', ...phone }, purpose: [text(`for ${purpose}.`)] },
        { kind: 'overleaf' },
        list('One', 'Two'),
      ],
    }
    const { logo } = publisher
    const pictures: LeafletContext['pictures'] = () =>
      logo && { kind: 'drawing', width: logo.width, height: logo.height, shapes: [] }
    return { sheet, context: { ...leafletContext, siteUrl, publisher, pictures } }
  })
