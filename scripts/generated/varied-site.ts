/**
 * A content folder that nobody wrote and that holds something of all that content may hold: every format, kind of block
 * and state of an area, group and notes. For checks of what is made; `generatedContent` is for races, and plainer.
 */

import { type Chance, chanceFrom } from './chance.ts'
import { commonRoles, partnershipWith, regionalFund } from './generated-partnership.ts'
import { nameOfPlace } from './generated-words.ts'
import { variedDiagrams } from './varied-diagrams.ts'
import { variedNotes } from './varied-notes.ts'
import { variedSheets } from './varied-sheets.ts'

/** The texts by their paths inside the folder. The same seed gives the same texts. Days are seen from 2026-11-22. */
export function variedSite({
  areas,
  seed,
}: {
  readonly areas: number
  readonly seed: number
}): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ...Object.entries(inCommon),
    ...variedDiagrams(chanceFrom(seed)),
    ...variedSheets(chanceFrom(seed + 1)),
  ])
  for (let index = 0; index < areas; index++)
    for (const [path, text] of area(chanceFrom(seed * 1_000_003 + index), index)) files.set(path, text)
  for (const [group, more] of groups) {
    files.set(`groups/${group}/group.yaml`, more)
    for (let index = 0; index < 3; index++)
      files.set(
        `groups/${group}/meetings/2026-0${index + 3}-meeting.md`,
        variedNotes(chanceFrom(seed * 7 + index), index),
      )
  }
  return files
}

const inCommon: Readonly<Record<string, string>> = {
  'partnership.yaml': partnershipWith('  email: hello@example.org\n'),
  'funding.yaml': `${regionalFund}lottery:
  fund: Example Lottery
  statement: Made possible by players of the Example Lottery
  rules: none
`,
  'roles.yaml': commonRoles,
  'glossary.yaml': 'CAG: Community Action Group\n',
  'cag-types/safer-stronger.yaml': `name: Safer & Stronger
order: 1
introduction: "The officers present to follow up issues:"
expect: [npo, clo, police, public]
`,
  'cag-types/health-people.yaml': `name: Health & People
order: 2
introduction: "Who to expect:"
expect: [npo, { role: public, as: Anyone who lives here }]
`,
  'images/plan.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="240" viewBox="0 0 400 240"><path d="M10 10h380v220H10z" fill="none" stroke="#0F4A3A" stroke-width="4"/><circle cx="200" cy="120" r="60" fill="#98351A"/></svg>\n',
}

const groups: readonly (readonly [string, string])[] = [
  ['executive', 'name: Executive\nabout: Agrees the work of the partnership.\n'],
  [
    'stronger',
    'name: Stronger Communities Sub Group\nabout: Cohesion and engagement.\nparent: executive\nfunding: []\n',
  ],
]

/** Letters that English does not have, so that every kind of name is printed. */
const accents = ['', ' y Tŷ Ŵyn', ' Łódź', ' Café', ' O’Neill’s Yard']

function area(chance: Chance, index: number): readonly (readonly [string, string])[] {
  const id = `area-${index + 1}`
  const name = `${nameOfPlace(chance)}${accents[index % accents.length]} ${index + 1}`
  const telephone = `01632 960${200 + index}`
  const venue = `name: ${name} Library
example: true
address: ${1 + chance.below(90)} High Street, Exampleton
postcode: ZZ${1 + (index % 90)} 1AA
access: [Step-free entrance, Hearing loop]
`
  const officers = ['npo', 'clo', 'police']
    .slice(0, 1 + chance.below(3))
    .map((role) =>
      chance.below(4) === 0 ? `  - { role: ${role} }` : `  - { role: ${role}, name: Example ${nameOfPlace(chance)} }`,
    )
  const cag = (meets: string): string =>
    `venue: ${id}-library\nmeets: ${meets}\nstarts: "${17 + chance.below(3)}:30"\nlasts: 2 hours\nrefreshments: Tea and biscuits\n`
  return [
    [`venues/${id}-library.yaml`, venue],
    [
      `areas/${id}/area.yaml`,
      `name: ${name}
example: true
summary: The streets of ${name}.
wards: [${nameOfPlace(chance)}]
contact: { phone: "${telephone}", purpose: venue details and dates for ${name}, email: ${id}@example.org }
officers:
${officers.join('\n')}
checked: 2026-11-01
`,
    ],
    [`areas/${id}/cags/safer-stronger.yaml`, cag('first Tuesday')],
    ...(index % 3 === 0 ? [] : ([[`areas/${id}/cags/health-people.yaml`, cag('third Thursday')]] as const)),
    [`areas/${id}/meetings/2026-10-0${1 + chance.below(9)}-meeting.md`, variedNotes(chance, index)],
  ]
}
