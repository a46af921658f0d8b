/** `npm run new -- cag` */

import { certainIf } from '../../content/validation/mend.ts'
import { mendMonthly } from '../../content/validation/monthly-mends.ts'
import { mendDuration, mendTime } from '../../content/validation/time-mends.ts'
import { oneOf } from './common-questions.ts'
import type { Answers, Kind, Known, Question } from './question.ts'
import { wordsOrNothing, yamlFields, yamlWords } from './yaml-words.ts'

export const cag: Kind = {
  name: 'cag',
  means: 'a Community Action Group of an area',
  options: {
    area: 'the area',
    type: 'the kind of CAG',
    venue: 'where it meets',
    meets: 'its day of each month: first Tuesday',
    starts: 'when it begins: 18:00',
    lasts: 'how long it lasts: 2 hours',
    refreshments: 'what there is to eat and drink',
  },
  questions: (known, answers) => [
    oneOf('area', "Which area's CAG is it?", known.areas, 'There is no area yet: add one with "npm run new -- area".'),
    typeOf(known, answers),
    {
      name: 'venue',
      asks: 'Where does it meet? Leave it empty if people should call to ask.',
      choices: known.venues,
      standIn: '',
    },
    {
      name: 'meets',
      asks: 'On which day of each month, as first Tuesday or last Friday? Leave it empty if there is no regular day.',
      standIn: '',
      mend: (answer) => certainIf(mendMonthly(answer)),
    },
    { name: 'starts', asks: 'When does it begin, as 18:00?', needed: true, standIn: '18:00', mend: mendTime },
    {
      name: 'lasts',
      asks: 'How long does it last?',
      proposal: '2 hours',
      standIn: '2 hours',
      mend: (answer) => certainIf(mendDuration(answer)),
    },
    { name: 'refreshments', asks: 'What is there to eat and drink? Leave it empty for nothing.', standIn: '' },
  ],
  write: (answer) => ({
    kind: 'new file',
    file: pathOf(answer('area'), answer('type')),
    text: yamlFields([
      ['venue', wordsOrNothing(answer('venue'))],
      ['meets', wordsOrNothing(answer('meets'))],
      ['starts', yamlWords(answer('starts'))],
      ['lasts', answer('lasts')],
      ['refreshments', wordsOrNothing(answer('refreshments'))],
    ]),
  }),
  next: 'Single dates, and those on which it is cancelled, go under "dates:"; the guide shows how.',
}

const pathOf = (area: string, type: string): string => `areas/${area}/cags/${type}.yaml`

/** Of the kinds that the area does not have yet. */
function typeOf({ cagTypes, exists }: Known, answers: Answers): Question {
  const area = answers.get('area') ?? ''
  const left = cagTypes.filter(({ id }) => !exists(pathOf(area, id)))
  const question = oneOf(
    'type',
    'Which kind of CAG is it?',
    left,
    cagTypes.length === 0
      ? 'There is no kind of CAG yet: add a file to cag-types/; the guide in content/README.md shows what it holds.'
      : `${area} has a CAG of every kind already.`,
  )
  const isTaken = (type: string) => cagTypes.some(({ id }) => id === type) && !left.some(({ id }) => id === type)
  return {
    ...question,
    refuse: (answer) =>
      question.refuse?.(answer) ??
      (isTaken(answer) ? `${area} has that CAG already: ${pathOf(area, answer)}` : undefined),
  }
}
