/** Fields for a person's name that hold more, or two names. */

import type { Path } from '../../diagnostics/diagnostic.ts'
import type { Role } from '../../model/community-action-group.ts'
import type { FileReport } from '../findings/file-report.ts'
import { anyOf } from '../text/any-of.ts'
import { isNone } from '../validation/shape-mends.ts'

/** `Ann Bell and Tom Hughes`, `PC Jones & PCSO Lee`, `Ann Bell / Tom Hughes` */
const together = /^(.*?\S)(?: +(?:and|&|\+) +| *\/ *)(\S.*)$/
/** A quick test that rules out nearly every name. */
const mayBeTwo = /[&+/]| and /
/** `Ann Bell, Tom Hughes`, yet not `Bell, Ann`. */
const listed = /^(\S+(?: \S+)+), (\S+(?: \S+)+)$/

/** `Bell, Ann` */
const reversed = /^(\p{Lu}\p{Ll}[\p{L}’'-]*), (\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*)*)$/u

/** Letters behind a name, such as OBE or BSc, and posts. */
const noFirstNames =
  /\b(?:\p{Lu}{2,}|BSc|Esq|Jnr|Jr|MSc|PhD|Snr|Sr|Coordinator|Constable|Inspector|Lead|Manager|Officer|Reverend|Sergeant|Team|Warden|Worker)\b/u

/** A telephone number, an e-mail address, when somebody left or comes. */
const more = anyOf(
  [
    /@|\d{5}/,
    /\b(?:until|no longer|on leave|maternity)\b/,
    /\b(?:from|leaves|leaving|left|retired|since|started|starts|till)\b.*\d/,
    /\((?:left|leaving|retired)\b/,
  ],
  'i',
)

/** `, NPO`, ` – NPO`, ` (NPO)` */
const wordsBehind = /(?:, ?| [-–] | ?\()([^(),]+)\)?$/

/** For an officer, whose field holds one person's name. `roles`: all that there are. */
export function checkOnePerson(name: string, path: Path, roles: Iterable<Role>, report: FileReport): void {
  const notAlone = moreThanAName(name, roles)
  const [, first = '', second = ''] = together.exec(name.trim()) ?? listed.exec(name.trim()) ?? []
  if (notAlone !== undefined) report.warning('people/more-than-a-name', path, ...notAlone)
  else if ([first, second].every(mayBeOfAPerson))
    report.warning(
      'people/two-in-one',
      path,
      `"${name}" reads as two people in one entry.`,
      `Give each of them an entry: one for ${first}, one for ${second}.`,
    )
}

/** What a name has beside it, or in front of it; undefined where it stands alone. */
function moreThanAName(name: string, roles: Iterable<Role>): readonly [message: string, hint: string] | undefined {
  const behind = wordsBehind.exec(name)
  const words = behind?.[1]?.trim().toLowerCase()
  if (behind && words !== undefined && Array.from(roles).some((role) => isCalled(role, words)))
    return [
      `"${name}" says the role as well, which stands beside it.`,
      `Leave the name alone there: ${name.slice(0, behind.index)}`,
    ]
  if (more.test(name))
    return [
      `"${name}" says more than a name.`,
      'Leave the name alone there. If the officer has left, or is not there yet, take "name" out: the post is shown as vacant.',
    ]
  const [, surname, firstNames] = reversed.exec(name.trim()) ?? []
  if (surname === undefined || firstNames === undefined || noFirstNames.test(firstNames)) return undefined
  return [`"${name}" has the surname in front, as in a list.`, `Write it as it is said: ${firstNames} ${surname}`]
}

const isCalled = ({ name, abbreviation }: Role, words: string): boolean =>
  name.toLowerCase() === words || abbreviation?.toLowerCase() === words

/** What somebody is at a meeting: after a comma, in a list, it is an entry of its own. */
const isPost =
  /^(?:in the )?(?:vice[- ])?(?:chair(?:man|person|woman)?|secretary|treasurer|minutes|minute[- ]taker|notes?)$/i

/** Signs such as `-` and `n/a` are told wherever they stand. */
const isNobody = (entry: string): boolean => /\p{L}{2}/u.test(entry) && isNone(entry)

/** For those present, who may be organisations with an "and" in their names. */
export function checkPeople(entries: readonly string[] | undefined, path: Path, report: FileReport): void {
  for (const [index, entry] of (entries ?? []).entries()) {
    if (isNobody(entry))
      report.warning(
        'people/more-than-a-name',
        [...path, index],
        `"${entry}" is not a name, and counts as one person.`,
        `Where there was nobody, take "${path.join('')}" out, or write an empty list: ${path.join('')}: []`,
      )
    if (/^\d+$/.test(entry.trim()))
      report.warning(
        'people/more-than-a-name',
        [...path, index],
        `"${entry}" is not a name, and counts as one person.`,
        `Say who they were, by name or as a number of people: ${entry} ${entry === '1' ? 'resident' : 'residents'}`,
      )
    if (
      isPost.test(entry) &&
      /^\p{Lu}[\p{L}.]* (?:(?!.*(?:&|\band\b)).* )?\p{Lu}[\p{L}'’-]+$/u.test(entries?.[index - 1] ?? '')
    )
      report.warning(
        'people/more-than-a-name',
        [...path, index],
        `"${entry}" is no name, and counts as one person.`,
        `If it is what ${entries?.[index - 1]} is, write it behind the name in brackets: ${entries?.[index - 1]} (${entry})`,
      )
    const [, first = '', second = ''] = (mayBeTwo.test(entry) && together.exec(entry.trim())) || []
    if (![first, second].every(isWholeName)) continue
    report.warning(
      'people/two-in-one',
      [...path, index],
      `"${entry}" reads as two people in one entry.`,
      `Separate them with a comma: [${first}, ${second}]; or give each a line of its own, with a hyphen in front.`,
    )
  }
}

const ofMany =
  /\b(?:association|centre|charity|church|club|college|company|council|desk|forum|friends|group|homes|hospital|housing|limited|ltd|library|mosque|network|office|partnership|police|project|reception|residents|school|services?|society|sons|surgery|team|temple|trust|university|youth)\b/i

const mayBeOfAPerson = (name: string): boolean => /^\p{Lu}/u.test(name) && !ofMany.test(name)

/** A first name, or a title, and a surname. */
const isWholeName = (name: string): boolean =>
  name !== '' && mayBeOfAPerson(name) && /^\p{Lu}\S*(?: \S+)* \p{Lu}[\p{L}'’-]+$/u.test(name)
