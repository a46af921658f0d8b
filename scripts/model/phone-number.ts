/** Telephone numbers: as they are printed, and as a telephone dials them. */

import { createRequire, registerHooks } from 'node:module'
import { dirname, join } from 'node:path'
import { lazy } from '../memory/lazy.ts'

const load = createRequire(import.meta.url)
type Library = typeof import('libphonenumber-js/max')

/** Loaded at the first number that is in none of our own lists. */
const library = lazy(inOneFile)

/**
 * The package's bundle for browsers: one file instead of seventy, loaded in a third of the time. It is CommonJS, though
 * the package calls all its files modules.
 */
function inOneFile(): Library {
  const hooks = registerHooks({ load: (url, context, next) => next(url, { ...context, format: 'commonjs' }) })
  try {
    return load(join(dirname(load.resolve('libphonenumber-js/package.json')), 'bundle/libphonenumber-max.js'))
  } finally {
    hooks.deregister()
  }
}

/** Loads the library now: a build loads everything before it reads any content. */
export const loadPhoneNumbers = (): void => void library()

export interface PhoneNumber {
  /** In the national format: `01922 654703`; a short code: `101`. */
  readonly text: string
  /** `tel:+441922654703`, `tel:101` */
  readonly href: string
}

/** What a written number turned out to be. */
export type ReadPhone =
  | {
      readonly kind: 'number'
      readonly phone: PhoneNumber
      /** Set aside by Ofcom for drama: it reaches nobody. */
      readonly drama: boolean
      readonly mobile: boolean
      readonly shortCode: boolean
    }
  | { readonly kind: 'spacing'; readonly right: string }
  | { readonly kind: 'unknown' }

/** By their digits. */
const shortCodes: ReadonlyMap<string, string> = new Map(
  ['101', '105', '111', '112', '119', '999', '116 000', '116 006', '116 111', '116 117', '116 123'].map((code) => [
    digitsOf(code),
    code,
  ]),
)

/**
 * Numbers that Ofcom keeps free for drama, without their last three digits; as printed, by their digits.
 * https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const dramaNumbers: ReadonlyMap<string, string> = new Map(
  [
    ...['0113', '0114', '0115', '0116', '0117', '0118', '0121', '0131', '0141', '0151', '0161'].map(
      (area) => `${area} 496 0`,
    ),
    '0191 498 0',
    '020 7946 0',
    '028 9649 6',
    '029 2018 0',
    '01632 960',
    '07700 900',
    '0808 157 0',
    '0909 879 0',
    '03069 990',
  ].map((text) => [digitsOf(text), text]),
)

/** `(555) 123-4567`: with a 0 in front it would be the number of somebody else. */
export const americanNumber = /^\s*\(?[2-9]\d\d\)?[ .-]?\d{3}-\d{4}\s*$/

/**
 * Reads a British number that is written as it should be printed; for any other spacing it gives the right one.
 * Our own lists come first: libphonenumber rejects drama numbers, and spaces `03069 990123` and `116 123` in another way.
 */
export function readPhoneNumber(text: string): ReadPhone {
  if (!/^[\d+()\s.\u2010-\u2015\u2212-]+$/.test(text)) return { kind: 'unknown' } // Word processors write other spaces and dashes.
  if (americanNumber.test(text)) return { kind: 'unknown' }
  const digits = digitsOf(text).replace(/^(?:00)?44(?=\d{9})(?:0(?=\d{9}))?/, '0')
  const shortCode = shortCodes.get(digits)
  if (shortCode !== undefined) return spaced(text, shortCode, { href: `tel:${digits}`, drama: false, shortCode: true })
  const href = `tel:+44${digits.slice(1)}`
  const drama = dramaNumbers.get(digits.slice(0, -3))
  if (drama !== undefined) return spaced(text, `${drama}${digits.slice(-3)}`, { href, drama: true, shortCode: false })
  const known = library().parsePhoneNumberFromString(digits, { defaultCountry: 'GB', extract: false })
  if (known === undefined || known.countryCallingCode !== '44' || !known.isValid()) return { kind: 'unknown' }
  return spaced(text, known.formatNational(), { href, drama: false, shortCode: false })
}

/** The number as it should be written, `01632 960123` for `+441632960123`; undefined where it is none of ours. */
export function printedNumber(text: string): string | undefined {
  const read = readPhoneNumber(text)
  if (read.kind === 'unknown') return undefined
  return read.kind === 'spacing' ? read.right : text
}

/** A drama number without its last three digits: `01632 960`. Undefined for any other number. */
export const dramaStart = ({ text }: PhoneNumber): string | undefined => dramaNumbers.get(digitsOf(text).slice(0, -3))

function spaced(text: string, right: string, facts: { href: string; drama: boolean; shortCode: boolean }): ReadPhone {
  if (text !== right) return { kind: 'spacing', right }
  const { href, drama, shortCode } = facts
  return { kind: 'number', phone: { text, href }, drama, shortCode, mobile: isMobile(text) }
}

/** In 07, all but 070 (personal numbers) and 076 (pagers), of which 07624 are mobiles of the Isle of Man. */
const isMobile = (text: string): boolean => /^07(?:[1-57-9]|624)/.test(text)

/** Nothing but its digits. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
