/** `npm run new -- officer`: fills the vacant post of the role, or adds a line, and leaves the rest of the area's file as it was. */

import { isFreeMail } from '../../content/names/free-mail.ts'
import { addField, addToList, hasField, replaceInList } from '../../content/yaml/yaml-edit.ts'
import { readPhoneNumber } from '../../model/phone-number.ts'
import { oneOf, phone } from './common-questions.ts'
import type { Answers, Kind, Question } from './question.ts'
import { wordsOrNothing } from './yaml-words.ts'

export const officer: Kind = {
  name: 'officer',
  means: 'an officer of an area, or a post that is vacant',
  options: {
    area: 'the area',
    role: 'the role, as in roles.yaml',
    name: "the officer's name",
    organisation: 'whom the officer works for',
    phone: 'the number of the job',
    email: 'the e-mail address of the job',
    work: 'yes where a mobile number or a free-mail address belongs to the job',
  },
  questions: ({ areas, roles }, answers) => [
    oneOf('area', 'In which area?', areas, 'There is no area yet: add one with "npm run new -- area".'),
    oneOf(
      'role',
      'Which role?',
      roles,
      'There is no role yet: add it to roles.yaml; the guide in content/README.md shows how.',
    ),
    { name: 'name', asks: 'Who is it? Leave it empty for a post that is vacant.', standIn: 'A name' },
    ...(answers.get('name') === '' ? [] : ofPerson(answers)),
  ],
  write: (answer, { text, today }) => {
    const file = `areas/${answer('area')}/area.yaml`
    const fields = [
      ['role', wordsOrNothing(answer('role'))],
      ['name', wordsOrNothing(answer('name'))],
      ['organisation', wordsOrNothing(answer('organisation'))],
      ['phone', wordsOrNothing(answer('phone'))],
      ['email', wordsOrNothing(answer('email'))],
      ['work', answer('work') === 'yes' ? 'true' : undefined],
    ] as const
    const entry = fields.flatMap(([name, yaml]) => (yaml === undefined ? [] : [`${name}: ${yaml}`])).join(', ')
    const before = text(file) ?? ''
    const written = `{ ${entry} }`
    const filled = answer('name') && replaceInList(before, 'officers', ['role', answer('role')], written)
    const officers = filled || addToList(before, 'officers', written)
    const checked = hasField(before, 'checked') ? undefined : addField(before, 'checked', today)
    return { kind: 'edit', file, edits: officers ? [officers, ...(checked ? [checked] : [])] : [] }
  },
  next: 'When you have rung every officer of the area, write the day after "checked:" in that file.',
}

const ofPerson = (answers: Answers): readonly Question[] => [
  { name: 'organisation', asks: 'Whom do they work for? Leave it empty if it should not be shown.', standIn: '' },
  phone('What is the number of the job? Leave it empty for none; never a private one.'),
  {
    name: 'email',
    asks: 'What is the e-mail address of the job? Leave it empty for none; never a private one.',
    standIn: '',
  },
  ...(mayBePrivate(answers) ? [ofTheJob] : []),
]

/** Until it is answered, a number or address counts as one of the job. */
const ofTheJob: Question = {
  name: 'work',
  asks: 'Does that mobile number or that address belong to the job? Write yes or no.',
  choices: [
    { id: 'yes', name: 'yes' },
    { id: 'no', name: 'no' },
  ],
  needed: true,
  standIn: 'yes',
  refuse: (answer) =>
    answer === 'no'
      ? 'Then it must not stand on the web. Stop with Ctrl and C, begin again and leave it empty.'
      : undefined,
}

function mayBePrivate(answers: Answers): boolean {
  const read = readPhoneNumber(answers.get('phone') ?? '')
  return (read.kind === 'number' && read.mobile) || isFreeMail(answers.get('email') ?? '')
}
