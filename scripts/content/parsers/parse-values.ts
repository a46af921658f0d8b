/** Parses telephone numbers, dates, times and durations. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Reach } from '../../model/partnership.ts'
import { type PhoneNumber, type ReadPhone, readPhoneNumber } from '../../model/phone-number.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { PartnershipFacts } from '../library/library.ts'
import { isFreeMail } from '../names/free-mail.ts'
import { wrongNumber } from '../validation/written-numbers.ts'

/** Where a number is written: whether in an example, and which real numbers may be there all the same. */
export interface PhoneRules {
  readonly example: boolean
  readonly partnership: Pick<PartnershipFacts, 'known' | 'numbers'>
  /** Whether it must not be private: an officer's, without `work: true` beside it. */
  readonly mustBeOfJob?: boolean
}

/** The schema has checked that the day exists. */
export const parseDate = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)

/** `18:00` */
export const parseTime = (text: string): Temporal.PlainTime => Temporal.PlainTime.from(text)

/** `2 hours`, `90 minutes`, `1 hour 30 minutes` */
export function parseLength(text: string): Temporal.Duration {
  const hours = Number(/(\d+) hour/.exec(text)?.[1] ?? 0)
  const minutes = Number(/(\d+) minute/.exec(text)?.[1] ?? 0)
  return Temporal.Duration.from({ hours, minutes })
}

/** A number as it is printed. A wrong one is reported, and returned as it was typed. */
export function parsePhone(text: string, path: Path, rules: PhoneRules, report: FileReport): PhoneNumber {
  const read = readPhoneNumber(text)
  switch (read.kind) {
    case 'unknown':
    case 'spacing': {
      // Its spaces do not matter where another number has to stand.
      const right = read.kind === 'spacing' ? readPhoneNumber(read.right) : undefined
      if (right?.kind === 'number' && isRealInExample(right, rules)) {
        reportRealNumber(text, path, report)
        return right.phone
      }
      const { code, message, hint, write } = wrongNumber(text, read)
      report.error(code, path, message, hint, write)
      return { text, href: '' }
    }
    case 'number':
      if (read.drama && !rules.example && rules.partnership.known)
        report.error(
          'phone/drama',
          path,
          `"${text}" is kept free for films and plays: it reaches nobody.`,
          'Write the real number, or mark the content as invented with "example: true".',
        )
      else if (isRealInExample(read, rules)) reportRealNumber(text, path, report)
      else if (rules.mustBeOfJob && read.mobile)
        report.error(
          'officer/mobile',
          path,
          `"${text}" is a mobile number, which may be somebody's own.`,
          'Write the number of the job; if this is it, write "work: true" beside it.',
        )
      return read.phone
  }
}

const isRealInExample = (read: Extract<ReadPhone, { kind: 'number' }>, rules: PhoneRules): boolean =>
  rules.example && !read.drama && !read.shortCode && mayBeReal(read.phone.text, rules)

const reportRealNumber = (text: string, path: Path, report: FileReport): void =>
  report.error(
    'phone/real-in-example',
    path,
    `"${text}" may be somebody's number, and this is an invented example.`,
    'Write a number kept free for such use, as "01632 960123" or "07700 900123".',
  )

/** Whether a real number is allowed in an example. Where partnership.yaml could not be read, any may be the partnership's. */
const mayBeReal = (text: string, { partnership: { known, numbers } }: PhoneRules): boolean =>
  known && !numbers.has(text)

/** An officer's e-mail must be that of the job. `isWork`: whether `work: true` is beside it. */
export function checkJobEmail(email: string, path: Path, isWork: boolean, report: FileReport): void {
  if (isWork || !isFreeMail(email)) return
  report.error(
    'officer/free-mail',
    path,
    `"${email}" is an address that anybody can have, and may be somebody's own.`,
    'Write the address of the job; if this is it, write "work: true" beside it.',
  )
}

/** A telephone number or an e-mail address, whichever it is. */
export function parseReach(text: string, path: Path, rules: PhoneRules, report: FileReport): Reach {
  if (!/[@\d]/.test(text)) {
    report.error(
      'phone/unknown',
      path,
      `"${text}" is neither a telephone number nor an e-mail address.`,
      'Write one of the two, as in "01922 654703" or lnp@example.org; left out, it is the partnership\'s contact.',
    )
    return { kind: 'phone', phone: { text, href: '' } }
  }
  if (!text.includes('@')) return { kind: 'phone', phone: parsePhone(text, path, rules, report) }
  if (!/^[^\s@"<>(),:;\\[\]]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(text))
    report.error('email/unknown', path, `"${text}" is not an e-mail address.`, 'Write it as in lnp@example.org.')
  return { kind: 'email', email: text }
}
