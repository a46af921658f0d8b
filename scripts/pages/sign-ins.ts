/** The sign-in sheet of each CAG. A fund of the European Union asks who came; whoever else runs a meeting wants to know too. */

import { listed } from '../diagnostics/listed.ts'
import type { SignInDocument } from '../leaflets/documents/sign-in-document.ts'
import type { Area } from '../model/area.ts'
import { type CommunityActionGroup, cagName } from '../model/community-action-group.ts'
import { timesInWords, weekdayDateInWords } from '../model/dates-in-words.ts'
import type { Reach } from '../model/partnership.ts'
import { meetingsOf, takesPlace } from '../model/schedule.ts'
import type { Site } from '../model/site.ts'
import { isSucceeded } from '../model/succession.ts'
import { cagAddress } from '../routes.ts'
import type { SiteOfDay } from '../site-of-day.ts'

/** Without a contact for privacy there is none: whoever signs has to be told whom to ask. */
export function signInSheets(site: SiteOfDay): readonly SignInDocument[] {
  const { privacy } = site.partnership
  const { contact } = privacy
  if (contact === undefined) return []
  return site.areas
    .filter((area) => !isSucceeded(area, site.today))
    .flatMap((area) => area.cags.map((cag) => signInSheet(area, cag, contact, site)))
}

function signInSheet(area: Area, cag: CommunityActionGroup, contact: Reach, site: SiteOfDay): SignInDocument {
  const { funding, privacy, accessibility } = site.partnership
  const name = cagName(cag.type)
  const next = meetingsOf(cag, site.today).find(takesPlace)
  const venue = next ? next.venue : cag.venue
  const label = `${area.name} ${site.abbreviations.get('CAG') ?? 'Community Action Group'}`
  return {
    page: cagAddress(area.id, cag.type.id),
    file: cag.file,
    street: area.id,
    label: area.example ? `Example: ${label}` : label,
    title: `${name}: please sign in`,
    fullTitle: `Sign-in sheet, ${name}, ${area.name}`,
    facts: [
      { term: 'Venue', ...(venue && { words: `${venue.name}, ${venue.address}, ${venue.postcode}` }) },
      { term: 'Date', ...(next && { words: weekdayDateInWords(next.date) }) },
      {
        term: 'Time',
        words: next ? timesInWords(next.starts, next.ends) : timesInWords(cag.starts, cag.starts.add(cag.lasts)),
      },
    ],
    why: whyInWords(contact, privacy.attendanceMonths, site),
    funding,
    type: cag.type,
    area,
    ...(venue && { venue }),
    created: next?.date ?? accessibility.reviewed,
  }
}

function whyInWords(contact: Reach, months: number, { partnership }: Site): string {
  const funds = partnership.funding.filter(({ rules }) => rules !== 'none').map(({ fund }) => `the ${fund}`)
  const whom = funds.length > 0 ? ` ${listed(funds)}` : ''
  const kept = months === 1 ? '1 month' : `${months} months`
  const ask = contact.kind === 'phone' ? `call ${contact.phone.text}` : `write to ${contact.email}`
  return `Why we ask: your name shows${whom} that this meeting took place. ${partnership.name} keeps this sheet for ${kept}. To see what it says about you, or to be taken off it, ${ask}.`
}
