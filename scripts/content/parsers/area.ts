/** areas/<area>/: an area with its officers, its text, its CAGs and its notes. */

import { asCompared } from '../../blocks/compared-words.ts'
import { defineGetter } from '../../memory/define-getter.ts'
import type { Area, Officer } from '../../model/area.ts'
import type { CommunityActionGroup } from '../../model/community-action-group.ts'
import type { MeetingNotes } from '../../model/meeting-notes.ts'
import type { Succession } from '../../model/succession.ts'
import type { FileReport } from '../findings/file-report.ts'
import type { Library } from '../library/library.ts'
import { lookUp } from '../library/references.ts'
import type { AreaSource, OfficerSource } from '../schemas/source-types.generated.ts'
import { parseContact } from './contact.ts'
import { checkJobEmail, type PhoneRules, parseDate, parsePhone } from './parse-values.ts'
import { checkRepeated } from './repeated-entries.ts'
import { checkCommas, checkSemicolons } from './semicolons.ts'
import { checkOnePerson } from './two-in-one.ts'
import type { WrittenText } from './written-text.ts'

/** The parts of an area that are in other files of its folder. */
export interface AreaParts {
  readonly about: WrittenText | undefined
  readonly cags: readonly CommunityActionGroup[]
  readonly notes: readonly MeetingNotes[]
}

export function parseArea(
  id: string,
  source: AreaSource,
  { about, cags, notes }: AreaParts,
  library: Library,
  report: FileReport,
): Area {
  const { partnership } = library
  const example = source.example === true || partnership.example
  const rules: PhoneRules = { example, partnership }
  const officers = source.officers.flatMap(
    (officer, index) => parseOfficer(officer, index, rules, library, report) ?? [],
  )
  checkTwice(source.officers, report)
  checkSemicolons(source.wards, ['wards'], report)
  checkCommas(source.wards, ['wards'], report)
  checkRepeated(source.wards, ['wards'], report)
  const { checked, succeeded_by, succeeded_on } = source
  const succession: Succession = {
    ...(succeeded_by !== undefined && { succeededBy: succeeded_by }),
    ...(succeeded_on !== undefined && { succeededOn: parseDate(succeeded_on) }),
  }
  checkSuccession(id, source, library, report)
  const area = {
    id,
    file: report.file,
    name: source.name,
    example,
    summary: source.summary,
    wards: source.wards,
    contact:
      source.contact === undefined
        ? partnership.contact
        : parseContact(source.contact, partnership.contact, rules, report),
    roster: { officers, ...(checked !== undefined && { checked: parseDate(checked) }) },
    cags: succeeded_by === undefined ? cags : cags.map((cag) => ({ ...cag, ...succession })),
    notes,
    aboutLinks: about?.links.map(({ path }) => path) ?? [],
    ...succession,
  }
  defineGetter(area, 'about', () => about?.blocks() ?? [])
  return area
}

function checkSuccession(id: string, source: AreaSource, { areas }: Library, report: FileReport): void {
  const { name, succeeded_by, succeeded_on } = source
  if (succeeded_by !== undefined) lookUp(otherThan(id, areas, succeeded_by), succeeded_by, ['succeeded_by'], report)
  else if (succeeded_on !== undefined)
    report.error(
      'area/succeeded-by-nobody',
      ['succeeded_on'],
      `The area ${name} became part of another on ${succeeded_on}, but it is not said of which.`,
      'Write "succeeded_by:" and the name of that area\'s folder, or take the date out.',
    )
}

/** The area itself counts as known, so that it is reported once, as a circle, and never suggested. */
const otherThan = (id: string, areas: Library['areas'], written: string): Library['areas'] =>
  written === id ? areas : { ...areas, known: new Set([...(areas.known ?? [])].filter((known) => known !== id)) }

/** An officer who is listed twice in one post. With two posts, an officer has an entry for each. */
function checkTwice(officers: AreaSource['officers'], report: FileReport): void {
  const seen = new Set<string>()
  for (const [index, { role, name }] of officers.entries()) {
    if (name === undefined) continue
    const entry = `${role} ${asCompared(name)}`
    if (seen.has(entry))
      report.warning(
        'officer/twice',
        ['officers', index, 'name'],
        `"${name}" stands here a second time with the role "${role}".`,
        'Keep one of the two entries.',
      )
    seen.add(entry)
  }
}

function parseOfficer(
  source: OfficerSource,
  index: number,
  rules: PhoneRules,
  { roles }: Library,
  report: FileReport,
): Officer | undefined {
  const at = (key: string) => ['officers', index, key]
  const role = lookUp(roles, source.role, at('role'), report)
  const { name, organisation, phone, email, work = false } = source
  const number =
    phone === undefined ? undefined : parsePhone(phone, at('phone'), { ...rules, mustBeOfJob: !work }, report)
  if (name !== undefined) checkOnePerson(name, at('name'), roles.values.values(), report)
  if (email !== undefined) checkJobEmail(email, at('email'), work, report)
  if (role === undefined) return undefined
  return {
    role,
    ...(name !== undefined && { name }),
    ...(organisation !== undefined && { organisation }),
    ...(number && { phone: number }),
    ...(email !== undefined && { email }),
  }
}
