/** `npm run new -- venue` */

import { certainIf } from '../../content/validation/mend.ts'
import { mendPostcode } from '../../content/validation/value-mends.ts'
import { example, exampleMeans, idFrom, phone } from './common-questions.ts'
import type { Kind } from './question.ts'
import { entriesOf, wordsOrNothing, yamlFields, yamlList, yamlWords } from './yaml-words.ts'

export const venue: Kind = {
  name: 'venue',
  means: 'a library, hall or centre',
  options: {
    name: 'what the place is called',
    id: 'the name of its file',
    address: 'street and town',
    postcode: 'the postcode',
    access: 'what helps people get in, with commas between',
    phone: "the place's own number",
    example: exampleMeans,
  },
  questions: (known, answers) => [
    { name: 'name', asks: 'What is the place called?', needed: true, standIn: 'A new place' },
    idFrom(
      answers.get('name'),
      'What is its file called? It becomes its address, which never changes.',
      (id) => `venues/${id}.yaml`,
      known,
    ),
    {
      name: 'address',
      asks: 'Where is it? Street and town, without the postcode.',
      needed: true,
      standIn: '1 High Street',
    },
    {
      name: 'postcode',
      asks: 'What is its postcode?',
      needed: true,
      standIn: 'ZZ1 1AA',
      mend: (answer) => certainIf(mendPostcode(answer)),
    },
    {
      name: 'access',
      asks: 'What helps people get in and take part (Step-free entrance, Hearing loop)? Leave it empty where nobody has looked.',
      standIn: '',
    },
    example,
    phone("What is the place's own number? Leave it empty for none."),
  ],
  write: (answer) => {
    const access = entriesOf(answer('access'))
    return {
      kind: 'new file',
      file: `venues/${answer('id')}.yaml`,
      text: yamlFields([
        ['name', yamlWords(answer('name'))],
        ['example', answer('example') === 'yes' ? 'true' : undefined],
        ['address', yamlWords(answer('address'))],
        ['postcode', yamlWords(answer('postcode'))],
        ['access', access.length === 0 ? undefined : yamlList(access)],
        ['phone', wordsOrNothing(answer('phone'))],
      ]),
    }
  },
  next: 'A CAG meets there once its file says "venue:" and this name.',
}
