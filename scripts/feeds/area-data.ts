/** Areas as open data: `schemas/data/areas.json` and `schemas/data/area.json` say what each field means. No officer is in it. */

import { memoisedByObject } from '../memory/memoised-by-object.ts'
import type { Area } from '../model/area.ts'
import { type CommunityActionGroup, cagName } from '../model/community-action-group.ts'
import type { Contact } from '../model/contact.ts'
import { hourAndMinute, isoDay } from '../model/iso-8601.ts'
import type { Meeting } from '../model/meeting.ts'
import { isDated, meetingsOf } from '../model/schedule.ts'
import type { Venue } from '../model/venue.ts'
import { whenACagMeets } from '../model/when-a-cag-meets.ts'
import { areaAddress, areaDataAddress, cagAddress, cagCalendarAddress, venueAddress } from '../routes.ts'
import type { Absolute } from './absolute.ts'

/** An entry of `areas.json`, with the address of the area's own file. */
export const areaInList = (area: Area, absolute: Absolute) => ({
  ...areaFacts(area, absolute),
  data: absolute(areaDataAddress(area.id)),
})

/** An area's own file: each CAG's meetings from `today` on. */
export const areaData = (area: Area, today: Temporal.PlainDate, absolute: Absolute) => ({
  ...areaFacts(area, absolute),
  contact: contact(area.contact),
  groups: area.cags.map((cag) => group(area, cag, today, absolute)),
})

const areaFacts = ({ id, name, example, summary, wards, succeededBy }: Area, absolute: Absolute) => ({
  id,
  name,
  example,
  summary,
  wards,
  page: absolute(areaAddress(id)),
  ...(succeededBy !== undefined && { succeededBy }),
})

const contact = ({ phone, purpose, email, text, hours }: Contact) => ({
  phone: phone.text,
  purpose,
  ...(email !== undefined && { email }),
  ...(text && { text: text.text }),
  ...(hours !== undefined && { hours }),
})

function group(area: Area, cag: CommunityActionGroup, today: Temporal.PlainDate, absolute: Absolute) {
  const dataOf = memoisedByObject((venue: Venue) => venueData(venue, absolute))
  return {
    type: cag.type.id,
    name: cagName(cag.type),
    page: absolute(cagAddress(area.id, cag.type.id)),
    usually: whenACagMeets(cag, today),
    ...(isDated(cag) && { calendar: absolute(cagCalendarAddress(area.id, cag.type.id)) }),
    dates: meetingsOf(cag, today).map((meeting) => meetingData(meeting, dataOf)),
  }
}

const meetingData = (
  { date, starts, ends, venue, note, cancelled }: Meeting,
  dataOf: (venue: Venue) => ReturnType<typeof venueData>,
) => ({
  date: isoDay(date),
  starts: hourAndMinute(starts),
  ends: hourAndMinute(ends),
  cancelled: cancelled !== undefined,
  ...(cancelled?.instead && { instead: isoDay(cancelled.instead) }),
  ...(venue && { venue: dataOf(venue) }),
  ...(note !== undefined && { note }),
})

const venueData = ({ id, name, address, postcode }: Venue, absolute: Absolute) => ({
  id,
  name,
  address,
  postcode,
  page: absolute(venueAddress(id)),
})
