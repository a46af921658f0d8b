/** The formats of text values, by the names in schemas: how a message describes them, and how other spellings are mended. */

import type { Code } from '../../diagnostics/codes/codes.ts'
import { mendEmail, mendId, mendImagePath, mendLink, mendSiteAddress } from './address-mends.ts'
import { mendDate } from './date-mends.ts'
import { certainIf, type Mend } from './mend.ts'
import { mendMonthly, monthlyAlone, monthlyButFor, nearlyMonthly, oneDay } from './monthly-mends.ts'
import { mendBeginningAndEnd, mendDuration, mendTime, mendTimes, nearlyDuration } from './time-mends.ts'
import { mendPostcode, postcodeCut, postcodeWithin } from './value-mends.ts'

export interface Form {
  readonly code: Code
  /** Completes `"5/3/2026" is …`. */
  readonly isNot: string
  readonly like?: string
  readonly mend?: (text: string) => Mend | undefined
}

export const forms: Readonly<Record<string, Form>> = {
  date: { code: 'value/date', isNot: 'not a date as year, month and day', like: '2026-12-08', mend: mendDate },
  'time-of-day': {
    code: 'value/time',
    isNot: 'not a time on the 24-hour clock',
    mend: (text) => inQuotes(mendTime(text)) ?? mendTimes(text),
  },
  'length-of-time': {
    code: 'value/duration',
    isNot: 'not a length of time of 12 hours at most, in hours and minutes',
    mend: (text) => certainIf(mendDuration(text)) ?? mendBeginningAndEnd(text) ?? nearlyDuration(text),
  },
  'monthly-rule': {
    code: 'value/monthly',
    isNot: 'not a day of each month',
    mend: (text) =>
      certainIf(mendMonthly(text)) ?? monthlyAlone(text) ?? monthlyButFor(text) ?? nearlyMonthly(text) ?? oneDay(text),
  },
  postcode: {
    code: 'value/postcode',
    isNot: 'not a postcode as it is written on letters',
    mend: (text) => postcodeCut(text) ?? certainIf(mendPostcode(text)) ?? postcodeWithin(text),
  },
  id: { code: 'value/id', isNot: 'not the name of a file or an entry', mend: mendId },
  'e-mail': { code: 'value/email', isNot: 'not an e-mail address', like: 'lnp@example.org', mend: mendEmail },
  'site-address': { code: 'value/address', isNot: 'not the address of a website', mend: mendSiteAddress },
  link: {
    code: 'value/address',
    isNot: 'not an address',
    like: '/calendar/ or https://www.example.org/',
    mend: mendLink,
  },
  'redirect-target': { code: 'value/address', isNot: 'not a page of this site' },
  'image-path': {
    code: 'value/image',
    isNot: 'not a picture in the images folder',
    like: 'images/logo.svg',
    mend: mendImagePath,
  },
}

const inQuotes = (mend: Mend | undefined): Mend | undefined =>
  mend?.kind === 'certain' ? { ...mend, text: `"${mend.text}"` } : mend
