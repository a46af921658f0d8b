/** partnership.yaml: who publishes, and what their statements need. */

import type { Contact } from '../../model/contact.ts'
import type { Funder } from '../../model/funder.ts'
import type { Partnership } from '../../model/partnership.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library, PartnershipFacts } from '../library/library.ts'
import { lookUpAll, type Shelf } from '../library/references.ts'
import { isNoDescription, nearestPicture } from '../prose/images.ts'
import type { PartnershipSource } from '../schemas/source-types.generated.ts'
import { isNone } from '../validation/shape-mends.ts'
import { noContact, parseContact } from './contact.ts'
import { type PhoneRules, parseDate, parseReach } from './parse-values.ts'

const attendanceMonths = 24

/** What the other files need of it before they can be parsed. */
export function partnershipFacts(
  source: PartnershipSource | undefined,
  funders: Shelf<Funder>,
  report: FileReport,
): PartnershipFacts {
  if (source === undefined) {
    return { known: false, example: false, contact: noContact, funding: [], numbers: new Set() }
  }
  const example = source.example === true
  const { phone = '', text = '' } = source.contact
  // The partnership's own numbers may be real even if all else is invented.
  const contact = parseContact(
    source.contact,
    noContact,
    { example, partnership: { known: true, numbers: new Set([phone, text]) } },
    report,
  )
  return {
    known: true,
    example,
    contact,
    funding: lookUpAll(funders, source.funding ?? [], ['funding'], report),
    numbers: numbersOf(contact),
  }
}

/** `library.partnership`: what `partnershipFacts` gave for the same source, whose findings are not reported again. */
export function parsePartnership(source: PartnershipSource, library: Library, report: FileReport): Partnership {
  const { example, contact, funding } = library.partnership
  const rules: PhoneRules = { example, partnership: library.partnership }
  const { logo, alert, strapline } = source
  checkHost(source.url, report)
  if (logo !== undefined && !library.images.has(logo.image))
    report.error(
      'image/missing',
      ['logo', 'image'],
      `There is no picture "${logo.image}".`,
      nearestPicture(logo.image, library.images),
    )
  if (logo && isNoDescription(logo.alt.trim(), logo.image))
    report.warning(
      'image/no-words',
      ['logo', 'alt'],
      `"${logo.alt}" does not say what the logo says.`,
      `Write the words that stand in it: alt: ${source.name}`,
    )
  return {
    file: report.file,
    name: source.name,
    abbreviation: source.abbreviation,
    example,
    url: source.url,
    about: source.about,
    contact,
    funding,
    accessibility: parseAccessibility(source.accessibility, contact, rules, report),
    privacy: parsePrivacy(source.privacy ?? {}, rules, report),
    redirects: Object.entries(source.redirects ?? {}).map(([from, to]) => ({ from, ...(to !== 'gone' && { to }) })),
    ...(strapline !== undefined && { strapline }),
    ...(logo && { logo: { image: logo.image, alternative: logo.alt } }),
    ...(alert && { alert: parseAlert(alert, report) }),
  }
}

function parseAccessibility(
  source: PartnershipSource['accessibility'],
  contact: Contact,
  rules: PhoneRules,
  report: FileReport,
): Partnership['accessibility'] {
  const { tested, issues = [] } = source
  const none = issues.findIndex(isNone)
  if (none !== -1)
    report.warning(
      'text/left-over',
      ['accessibility', 'issues', none],
      `"${issues[none]}" would be shown as something that is known not to be accessible.`,
      issues.length > 1 ? 'Take it out.' : 'Where nothing is known, write: issues: []',
    )
  return {
    prepared: parseDate(source.prepared),
    reviewed: parseDate(source.reviewed),
    contact:
      source.contact === undefined
        ? { kind: 'phone', phone: contact.phone }
        : parseReach(source.contact, ['accessibility', 'contact'], rules, report),
    issues,
    ...(tested && { tested: { on: parseDate(tested.on), how: tested.how } }),
  }
}

function parsePrivacy(
  source: NonNullable<PartnershipSource['privacy']>,
  rules: PhoneRules,
  report: FileReport,
): Partnership['privacy'] {
  const { contact, attendance_months } = source
  return {
    attendanceMonths: attendance_months ?? attendanceMonths,
    ...(contact !== undefined && { contact: parseReach(contact, ['privacy', 'contact'], rules, report) }),
  }
}

function parseAlert(
  { text, from, until, link }: NonNullable<PartnershipSource['alert']>,
  report: FileReport,
): NonNullable<Partnership['alert']> {
  if (until < from)
    report.error(
      'date/order',
      ['alert', 'until'],
      `The alert ends on ${until}, before it begins on ${from}.`,
      'Look at the figures of both days, and write the later one after until.',
    )
  return { text, from: parseDate(from), until: parseDate(until), ...(link !== undefined && { link }) }
}

function numbersOf({ phone, text }: Contact): ReadonlySet<string> {
  return new Set([phone.text, ...(text === undefined ? [] : [text.text])])
}

/**
 * Reports what no program can open, as `https://1.2.3.400/` and a port beyond 65535; warns of the number of a machine, and of
 * names that only machines near by know: leaflets would give them to everybody.
 */
function checkHost(url: string, report: FileReport): void {
  const hostname = URL.parse(url)?.hostname
  if (hostname === undefined) {
    const message = `"${url}" has the form of an address, and no program could open it.`
    report.error('value/address', ['url'], message, 'Write the name of the website alone, as https://lnp.example.org/.')
    return
  }
  if (!/^[\d.]+$|^\[|^[^.]+$|\.(?:local|localhost|localdomain|internal|lan|home)$/.test(hostname)) return
  report.warning(
    'value/address',
    ['url'],
    `"${hostname}" is not a name by which the public could reach a website.`,
    'Write the name that the site will have, as https://lnp.example.org/: calendars, feeds and the codes on leaflets lead there.',
  )
}
