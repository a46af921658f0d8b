/** The beginnings of the drama numbers that examples on the site use. */

import type { Contact } from '../../model/contact.ts'
import { dramaStart, type PhoneNumber } from '../../model/phone-number.ts'
import type { Site } from '../../model/site.ts'

type Invented = Pick<Site, 'partnership' | 'areas' | 'venues'>

/** `01632 960`, each once, in the order of their digits. */
export function exampleNumbers({ partnership, areas, venues }: Invented): readonly string[] {
  const phones = [
    ...(partnership.example ? ofContact(partnership.contact) : []),
    ...areas
      .filter(({ example }) => example)
      .flatMap(({ contact, roster }) => [...ofContact(contact), ...roster.officers.map(({ phone }) => phone)]),
    ...venues.filter(({ example }) => example).map(({ phone }) => phone),
  ]
  const starts = phones.flatMap((phone) => (phone && dramaStart(phone)) ?? [])
  return [...new Set(starts)].sort()
}

const ofContact = ({ phone, text }: Contact): readonly (PhoneNumber | undefined)[] => [phone, text]
