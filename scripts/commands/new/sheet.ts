/** `npm run new -- sheet` */

import { leafletFormats } from '../../model/information-sheet.ts'
import { idFrom } from './common-questions.ts'
import type { Kind } from './question.ts'
import { entriesOf, yamlFields, yamlWords } from './yaml-words.ts'

export const sheet: Kind = {
  name: 'sheet',
  means: 'an information sheet, as a page and as a leaflet',
  options: {
    title: 'its heading',
    id: 'the name of its file',
    summary: 'its first paragraph',
    editions: 'partnership, areas or both with a comma between',
    leaflet: `${leafletFormats.join(', ')}, with commas between; none for a page alone`,
    label: 'what is printed above the title',
  },
  questions: (known, answers) => [
    { name: 'title', asks: 'What is the heading of the sheet?', needed: true, standIn: 'A new sheet' },
    idFrom(
      answers.get('title'),
      'What is its file called? It becomes its address, which never changes.',
      (id) => `sheets/${id}.md`,
      known,
    ),
    {
      name: 'summary',
      asks: 'What does it say, in a sentence or two? It becomes the first paragraph.',
      needed: true,
      standIn: 'What it says.',
    },
    {
      name: 'editions',
      asks: 'For whom is it made? Write partnership for everybody, areas for one for each area, or both with a comma between.',
      proposal: known.areas.length === 0 ? 'partnership' : 'partnership, areas',
      standIn: 'partnership',
    },
    {
      name: 'leaflet',
      asks: `Which leaflets are printed of it? Write ${leafletFormats.join(', ')}, with commas between, or none.`,
      proposal: 'a4',
      standIn: 'none',
    },
    {
      name: 'label',
      asks: 'What is printed above the title?',
      proposal: 'Information sheet',
      standIn: 'Information sheet',
      unasked: true,
    },
  ],
  write: (answer, { today }) => ({
    kind: 'new file',
    file: `sheets/${answer('id')}.md`,
    text: `---\n${yamlFields([
      ['title', yamlWords(answer('title'))],
      ['label', yamlWords(answer('label'))],
      ['summary', yamlWords(answer('summary'))],
      ['editions', ids(answer('editions'))],
      ['leaflet', ids(answer('leaflet'))],
      ['updated', today],
    ])}---\n## Find out more\n\n**Call {{ phone }} for {{ contact purpose }}.**\n`,
  }),
  next: 'Write its text above the call. It is public with the next build: if it is not ready, keep the file elsewhere until it is.',
}

/** Words to choose from; a check reports those that there are not. */
const ids = (answer: string): string =>
  `[${entriesOf(answer === 'none' ? '' : answer)
    .map(yamlWords)
    .join(', ')}]`
