/** `npm run new -- area` */

import { example, exampleMeans, idFrom, phone } from './common-questions.ts'
import type { Kind } from './question.ts'
import { entriesOf, wordsOrNothing, yamlFields, yamlList, yamlWords } from './yaml-words.ts'

export const area: Kind = {
  name: 'area',
  means: 'an area of the partnership, with its page and its leaflets',
  options: {
    name: 'what the area is called',
    id: 'the name of its folder',
    summary: 'one sentence about it, at most 140 characters',
    wards: 'its wards, with commas between them',
    phone: 'its own number to call',
    example: exampleMeans,
  },
  questions: (known, answers) => [
    { name: 'name', asks: 'What is the area called?', needed: true, standIn: 'A new area' },
    idFrom(
      answers.get('name'),
      'What is its folder called? It becomes its address, which never changes.',
      (id) => `areas/${id}`,
      known,
    ),
    {
      name: 'summary',
      asks: 'What is it? One sentence, at most 140 characters.',
      needed: true,
      standIn: 'A few streets.',
    },
    { name: 'wards', asks: 'Which wards does it cover? Put commas between them.', needed: true, standIn: 'One' },
    example,
    phone("Which number do people call? Leave it empty for the partnership's own."),
  ],
  write: (answer) => ({
    kind: 'new file',
    file: `areas/${answer('id')}/area.yaml`,
    text: yamlFields([
      ['name', yamlWords(answer('name'))],
      ['example', answer('example') === 'yes' ? 'true' : undefined],
      ['summary', yamlWords(answer('summary'))],
      ['wards', yamlList(entriesOf(answer('wards')))],
      ['contact', answer('phone') === '' ? undefined : `{ phone: ${wordsOrNothing(answer('phone'))} }`],
      ['officers', '[]'],
    ]),
  }),
  next: 'Add its CAGs with "npm run new -- cag", and its officers with "npm run new -- officer".',
}
